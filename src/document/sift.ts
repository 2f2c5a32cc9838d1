// What the generated rules (generated/rules.ts) are made of: one function a kind of rule, which says what a value must be
// like, keeps what is, and leaves out and tells of what is not.
import type { Issue, IssueCode, Path } from './issues.js';

/** What stands in place of a value that cannot stay. */
export const dropped = Symbol('dropped');

/** Far deeper than any document needs, and far from the end of the stack. */
const deepest = 64;

/** Where a value stands in a document, and who is told what is wrong there. */
export class Place {
  readonly issues: Issue[];
  readonly path: Path;

  constructor(issues: Issue[], path: Path = []) {
    this.issues = issues;
    this.path = path;
  }

  at(key: string | number): Place {
    return new Place(this.issues, [...this.path, key]);
  }

  drop(code: IssueCode, expected: string): typeof dropped {
    this.issues.push({ path: this.path, code, expected });
    return dropped;
  }
}

/** A form that a value can have. */
interface Form {
  type: string;
  /** The only values of a `oneOf`. */
  values?: readonly unknown[];
  /** By which `type` to know an object among others. */
  kinds?: readonly unknown[] | undefined;
  /** A fresh value of this form, or `dropped`. The value has the form's type already. */
  sift(value: unknown, place: Place): unknown;
}

/** A form, or several of which one will do; as a function where the rule contains itself. */
export type Rule = Form | readonly Rule[] | (() => Rule);

const typeOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
const quoted = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).join(' or ');

function read(value: object, key: string, place: Place): unknown {
  try {
    return (value as Record<string, unknown>)[key];
  } catch {
    return place.at(key).drop('unreadable', 'a value');
  }
}

const formsOf = (rule: Rule): Form[] =>
  typeof rule === 'function' ? formsOf(rule()) : 'sift' in rule ? [rule] : rule.flatMap(formsOf);

/** Keeps what follows a rule, in a fresh value: one walk, linear in the size of the value. */
export function sift(rule: Rule, value: unknown, place: Place): unknown {
  if (place.path.length > deepest) return place.drop('unreadable', `at most ${deepest} levels`);
  const forms = formsOf(rule);
  const type = typeOf(value);
  const [form, ...others] = forms.filter((other) => other.type === type);
  if (!form) return place.drop('type', [...new Set(forms.map((other) => other.type))].join(' or '));
  return others.length ? siftKind([form, ...others], value as object, place) : form.sift(value, place);
}

/** Objects of several kinds tell by their `type` which one they are. */
function siftKind(forms: Form[], value: object, place: Place): unknown {
  const kind = read(value, 'type', place);
  const form = forms.find(({ kinds }) => kinds?.includes(kind));
  if (form) return form.sift(value, place);
  const known = forms.flatMap(({ kinds }) => kinds ?? []);
  return place.at('type').drop(kind === undefined ? 'required' : 'value', quoted(known));
}

const anything = (type: string): Form => ({ type, sift: (value) => value });

export const string = anything('string');
export const boolean = anything('boolean');

/** A string with something in it. */
export const filled: Form = {
  type: 'string',
  sift: (value, place) => value || place.drop('value', 'some text'),
};

/** A string of a pattern that has a name. */
export const format = (name: string, pattern: RegExp, ...examples: string[]): Form => ({
  type: 'string',
  sift: (value, place) =>
    pattern.test(value as string) ? value : place.drop('format', `${name}, such as ${quoted(examples)}`),
});

/** One of these values, which are of one type. */
export const oneOf = (...values: unknown[]): Form => ({
  type: typeof values[0],
  values,
  sift: (value, place) => (values.includes(value) ? value : place.drop('value', quoted(values))),
});

export const positive: Form = {
  type: 'number',
  sift: (value, place) => ((value as number) > 0 ? value : place.drop('value', 'a positive number')),
};

export const between = (least: number, most: number): Form => ({
  type: 'number',
  sift: (value, place) =>
    least <= (value as number) && (value as number) <= most ? value : place.drop('value', `${least} to ${most}`),
});

export const list = (items: Rule): Form => ({
  type: 'array',
  sift: (value, place) =>
    Array.from(value as unknown[], (item, index) => sift(items, item, place.at(index))).filter(
      (item) => item !== dropped,
    ),
});

type SiftChild = (child: unknown, key: string, place: Place) => unknown;

function siftChildren(value: object, place: Place, siftChild: SiftChild): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const child = read(value, key, place);
    if (child === undefined || child === dropped) continue;
    const sifted = siftChild(child, key, place.at(key));
    if (sifted !== dropped) kept[key] = sifted;
  }
  return kept;
}

/** Values by their language; at least one. */
export const map = (languages: Rule, values: Rule): Form => ({
  type: 'object',
  sift(value, place) {
    if (!Object.keys(value as object).length) return place.drop('required', 'at least one language');
    const kept = siftChildren(value as object, place, (child, key, at) =>
      sift(languages, key, at) === dropped ? dropped : sift(values, child, at),
    );
    return Object.keys(kept).length ? kept : dropped;
  },
});

/** An object with these keys and extensions. `choice` are keys of which it needs one. */
export const object = (
  properties: Record<string, Rule>,
  required: readonly string[],
  choice: readonly string[] = [],
): Form => ({
  type: 'object',
  kinds: (properties['type'] as Form | undefined)?.values,
  sift(value, place) {
    const kept = siftChildren(value as object, place, (child, key, at) => {
      if (key.startsWith('x-')) return child;
      if (Object.hasOwn(properties, key)) return sift(properties[key]!, child, at);
      return at.drop('unknown-key', quoted(Object.keys(properties)));
    });
    // Each must be asked: both tell of what is missing.
    const isWhole = [hasAll(required, kept, value as object, place), hasOne(choice, kept, value as object, place)];
    // The document itself is never left out for a part that it lacks.
    return !place.path.length || !isWhole.includes(false) ? kept : dropped;
  },
});

/** A key that was there but could not stay has been told of already. */
function hasAll(required: readonly string[], kept: object, value: object, place: Place): boolean {
  const missing = required.filter((key) => !(key in kept));
  for (const key of missing) if (!(key in value)) place.at(key).drop('required', 'a value');
  return !missing.length;
}

function hasOne(choice: readonly string[], kept: object, value: object, place: Place): boolean {
  const isThere = !choice.length || choice.some((key) => key in kept);
  if (!isThere && !choice.some((key) => key in value)) place.drop('required', choice.join(' or '));
  return isThere;
}
