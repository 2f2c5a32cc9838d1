// What the generated rules (generated/rules.ts) are made of: one function for each kind of rule. It keeps what is valid,
// and drops and reports what is not. The rules for text are in text-rules.ts.
import { isAbsent, isBlank } from './empty.js';
import { typeOf } from './issues.js';
import { maxItems, maxValues } from './limits.js';
import { dropped, type Part, type Place } from './place.js';

/** Far deeper than any document needs, and far from the end of the stack. */
const deepest = 64;

/** A form that a value can have. */
export interface Form {
  type: string;
  /** The only values of a `oneOf`. */
  values?: readonly unknown[];
  /** By which `type` to know an object among others. */
  kinds?: readonly unknown[] | undefined;
  /** The text that a number stands for. */
  fromNumber?(number: number): string | undefined;
  /** A fresh value of this form, or `dropped`. The value has the form's type already. */
  sift(value: unknown, place: Place): unknown;
}

/** A form, or several of which one will do; as a function where the rule contains itself. */
export type Rule = Form | readonly Rule[] | (() => Rule);

export const quoted = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).join(' or ');

const formsOf = (rule: Rule): Form[] =>
  typeof rule === 'function' ? formsOf(rule()) : 'sift' in rule ? [rule] : rule.flatMap(formsOf);

/** Keeps what follows a rule, in a fresh value: one walk, linear in the size of the value. */
export function sift(rule: Rule, value: unknown, place: Place): unknown {
  const type = typeOf(value);
  if (place.path.length > deepest) return place.drop('unreadable', `at most ${deepest} levels`, value);
  // Two such places would double what there is at every level.
  if (place.around.includes(value)) return place.drop('unreadable', 'nothing that contains itself', value);
  if (place.reading.left-- < 1) return place.drop('limit', `at most ${maxValues} values`, value);
  const forms = formsOf(rule);
  const [form, ...others] = forms.filter((other) => other.type === type);
  if (!form) {
    place.drop('type', [...new Set(forms.map((other) => other.type))].join(' or '), value);
    return Number.isFinite(value) ? (forms[0]!.fromNumber?.(value as number) ?? dropped) : dropped;
  }
  return others.length ? siftKind([form, ...others], value as object, place) : form.sift(value, place);
}

/** Objects of several kinds tell by their `type` which one they are. */
function siftKind(forms: Form[], value: object, place: Place): unknown {
  const { type } = value as Record<string, unknown>;
  const form = forms.find(({ kinds }) => kinds?.includes(type));
  if (form) return form.sift(value, place);
  const known = forms.flatMap(({ kinds }) => kinds ?? []);
  return place.at('type', value).drop(type === undefined ? 'required' : 'value', quoted(known), type);
}

const anything = (type: string): Form => ({ type, sift: (value) => value });

export const boolean = anything('boolean');

/** One of these values, which are of one type. */
export const oneOf = (...values: unknown[]): Form => ({
  type: typeof values[0],
  values,
  sift: (value, place) => (values.includes(value) ? value : place.drop('value', quoted(values), value)),
});

export const positive: Form = {
  type: 'number',
  // 1e999 in JSON is infinite.
  sift: (value, place) =>
    0 < (value as number) && (value as number) < Infinity ? value : place.drop('value', 'a positive number', value),
};

export const between = (least: number, most: number): Form => ({
  type: 'number',
  sift: (value, place) =>
    least <= (value as number) && (value as number) <= most ? value : place.drop('value', `${least} to ${most}`, value),
});

/** What is kept of a child. */
type SiftChild = (child: unknown, key: string, at: Place) => unknown;

/**
 * What is kept of an object or a list, and the keys of what was dropped. A getter or a proxy may throw: it takes nothing
 * else with it. Goes by the keys that are there, since a list can have holes, up to four thousand million of them.
 */
function siftChildren(value: object, place: Place, siftChild: SiftChild) {
  const kept: Record<string, unknown> = {};
  const reported = new Set<string>();
  for (const [index, key] of Object.keys(value).entries()) {
    if (index === maxItems) {
      place.drop('limit', `at most ${maxItems} items`, value);
      break;
    }
    const at = place.at(Array.isArray(value) ? Number(key) : key, value);
    let child: unknown;
    try {
      child = (value as Record<string, unknown>)[key];
      if (child !== undefined) child = siftChild(child, key, at);
    } catch {
      child = at.drop('unreadable', 'a value that can be read');
    }
    if (child === dropped) reported.add(key);
    else if (child !== undefined) kept[key] = child;
  }
  return { kept, reported };
}

export const siftList = (items: Rule, value: object, place: Place): unknown[] =>
  Object.values(siftChildren(value, place, (child, _, at) => sift(items, child, at)).kept);

/** A list, without the texts in it that are empty. */
export const list = (items: Rule): Form => ({
  type: 'array',
  sift: (value, place) => siftList(items, value as object, place).filter((item) => !isBlank(item)),
});

/** The tag of a text in an unknown language (BCP 47, RFC 5646 section 4.1). */
export const undetermined = 'und';

/** Values by their language; at least one. Words whose tag cannot be used are in an unknown language. */
export const map = (languages: Rule, values: Rule): Form => ({
  type: 'object',
  sift(value, place) {
    const kept: Record<string, unknown> = {};
    const siftValue: SiftChild = (child, key, at) => {
      const tag = sift(languages, key, at);
      const part = sift(values, child, at);
      if (part !== dropped && !isBlank(part)) kept[tag === dropped ? undetermined : (tag as string)] ??= part;
      return part;
    };
    const { reported } = siftChildren(value as object, place, siftValue);
    if (Object.keys(kept).length) return kept;
    // Empty in every language.
    if (Object.keys(value as object).length) return reported.size ? dropped : '';
    return place.drop('required', 'at least one language');
  },
});

/** The keys of what may be missing without the words beside it: an empty address is none, and ids are made (parts.ts). */
const addresses = ['href', 'src', 'id'];

/** An object with these keys and extensions. `choice` are keys of which it needs one. */
export const object = (
  properties: Record<string, Rule>,
  required: readonly string[],
  choice: readonly string[] = [],
): Form => {
  const kinds = (properties['type'] as Form | undefined)?.values;

  const siftKey: SiftChild = (child, key, at) => {
    if (key.startsWith('x-')) return child;
    if (!Object.hasOwn(properties, key)) return at.drop('unknown-key', quoted(Object.keys(properties)), key);
    const isOptional = !required.includes(key);
    if (isOptional && isAbsent(child)) return undefined;
    const kept = sift(properties[key]!, child, at);
    return isOptional && isAbsent(kept) ? undefined : kept;
  };

  return {
    type: 'object',
    kinds,
    sift(value, place) {
      const part: Part = { place, isQuestion: kinds?.[0] === 'qa' };
      if (properties['id']) place.reading.parts.push(part);
      const { kept, reported } = siftChildren(value as object, place, siftKey);
      const missing = required.filter((key) => !(key in kept));
      for (const key of missing) {
        if (!reported.has(key)) place.at(key, value).drop('required', 'a value');
        if (addresses.includes(key)) kept[key] = '';
      }
      const isChosen = !choice.length || choice.some((key) => key in kept);
      if (!isChosen && !choice.some((key) => reported.has(key))) place.drop('required', choice.join(' or '));
      // The document itself is never dropped for a part that it lacks.
      const isWhole = isChosen && required.every((key) => key in kept);
      if (!isWhole && place.path.length) return dropped;
      part.kept = kept;
      return kept;
    },
  };
};
