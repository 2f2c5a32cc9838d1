// Where the strings of a document stand, and what the schema says that each of them is.
import { $defs, type Rule } from './schema-rules.js';

export interface Field {
  path: (string | number)[];
  /** `text` for readers, the address of a `link` or an `image`, or a `key`: an id, a language, a date, a known value. */
  kind: 'text' | 'link' | 'image' | 'key';
  /** The definition and key that it is of, such as `Person.name`. */
  name: string;
}

const kinds: Record<string, Field['kind']> = { Url: 'link', ImageUrl: 'image' };

const fits = (rule: Rule, value: unknown) => {
  const kind = rule.properties?.['type']?.const;
  return kind === undefined || kind === (value as { type?: unknown }).type;
};

/** The fields of a value, each once for each form that the schema has for it. */
function* forms(rule: Rule, value: unknown, path: Field['path'], name: string): Generator<Field> {
  const owner = rule.$ref?.split('/').at(-1);
  if (owner === 'Absent') return;
  if (owner && kinds[owner]) yield { path, kind: kinds[owner], name };
  else if (owner) yield* forms($defs[owner]!, value, path, $defs[owner]!.properties ? owner : name);
  for (const form of [...(rule.anyOf ?? []), ...(rule.oneOf ?? [])]) yield* forms(form, value, path, name);
  if (typeof value === 'string') {
    if (rule.type === 'string') {
      const isKey = rule.const !== undefined || Boolean(rule.enum ?? rule.pattern);
      yield { path, kind: isKey ? 'key' : 'text', name };
    }
  } else if (Array.isArray(value)) {
    if (rule.items) for (const [at, item] of value.entries()) yield* forms(rule.items, item, [...path, at], name);
  } else if (typeof value === 'object' && value && fits(rule, value)) {
    for (const [key, part] of Object.entries(value)) {
      const inner = rule.properties?.[key] ?? rule.additionalProperties;
      const title = rule.properties ? `${name.split('.')[0]}.${key}` : name;
      if (typeof inner === 'object') yield* forms(inner, part, [...path, key], title);
    }
  }
}

/** Every string of a document. */
export function fieldsOf(document: unknown): Field[] {
  const all = [...forms($defs['LeaderDocument']!, document, [], 'LeaderDocument')];
  return [...new Map(all.map((field) => [field.path.join('.'), field])).values()];
}

/** What a document is rich in: its fields, and the kinds of its blocks and contacts. */
const richness = (document: unknown) =>
  new Set(
    fieldsOf(document).map(({ path, kind, name }) => {
      const value = path.reduce((owner: unknown, key) => (owner as Record<string | number, unknown>)[key], document);
      return name.endsWith('.type') ? `${name} ${String(value)}` : `${name} ${kind}`;
    }),
  ).size;

function without(value: unknown, [step, ...rest]: Field['path']): unknown {
  if (!rest.length) return (value as unknown[]).toSpliced(step as number, 1);
  const inner = without((value as Record<string | number, unknown>)[step!], rest);
  if (Array.isArray(value)) return value.with(step as number, inner);
  return { ...(value as object), [step!]: inner };
}

/** The paths of all items of lists, the last first. */
function items(value: unknown, path: Field['path'] = []): Field['path'][] {
  if (typeof value !== 'object' || !value) return [];
  const isList = Array.isArray(value);
  return Object.entries(value)
    .reverse()
    .flatMap(([key, part]) => {
      const at = [...path, isList ? Number(key) : key];
      return isList ? [at, ...items(part, at)] : items(part, at);
    });
}

/** A document with every field that it had, and with no more items in its lists than that takes. */
export function slim(document: unknown): unknown {
  const rich = richness(document);
  for (const path of items(document)) {
    const smaller = without(document, path);
    if (richness(smaller) === rich) return slim(smaller);
  }
  return document;
}
