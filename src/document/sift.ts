// What the generated rules (generated/rules.ts) are made of: one function a kind of rule, which says what a value must be
// like, keeps what is, and leaves out and tells of what is not.
import { brief, typeOf, type Issue, type IssueCode, type Path } from './issues.js';

/** What stands in place of a value that cannot stay. */
export const dropped = Symbol('dropped');

/** Far deeper than any document needs, and far from the end of the stack. */
const deepest = 64;

/** Where a value stands in a document, and who is told what is wrong there. */
export class Place {
  readonly issues: Issue[];
  readonly path: Path;
  /** The values that the place is in, outermost first. */
  readonly around: readonly unknown[];

  constructor(issues: Issue[], path: Path = [], around: readonly unknown[] = []) {
    this.issues = issues;
    this.path = path;
    this.around = around;
  }

  at(key: string | number, owner: unknown): Place {
    return new Place(this.issues, [...this.path, key], [...this.around, owner]);
  }

  drop(code: IssueCode, expected: string, value?: unknown): typeof dropped {
    this.issues.push({ path: this.path, code, expected, found: brief(value) });
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

const quoted = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).join(' or ');

const formsOf = (rule: Rule): Form[] =>
  typeof rule === 'function' ? formsOf(rule()) : 'sift' in rule ? [rule] : rule.flatMap(formsOf);

/** Keeps what follows a rule, in a fresh value: one walk, linear in the size of the value. */
export function sift(rule: Rule, value: unknown, place: Place): unknown {
  const type = typeOf(value);
  if (place.path.length > deepest) return place.drop('unreadable', `at most ${deepest} levels`, value);
  // Two such places would double what there is at every level.
  if (place.around.includes(value)) return place.drop('unreadable', 'nothing that contains itself', value);
  const forms = formsOf(rule);
  const [form, ...others] = forms.filter((other) => other.type === type);
  if (!form) return place.drop('type', [...new Set(forms.map((other) => other.type))].join(' or '), value);
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

export const string = anything('string');
export const boolean = anything('boolean');

/** A string with something in it. */
export const filled: Form = {
  type: 'string',
  sift: (value, place) => value || place.drop('value', 'some text', value),
};

/** A string of a pattern that has a name. */
export const format = (name: string, pattern: RegExp, ...examples: string[]): Form => ({
  type: 'string',
  sift: (value, place) =>
    pattern.test(value as string) ? value : place.drop('format', `${name}, such as ${quoted(examples)}`, value),
});

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

type SiftChild = (child: unknown, key: string, at: Place) => unknown;

/**
 * What was kept of an object or a list, and the keys of what was not. A getter or a proxy may throw: it takes nothing else
 * with it.
 */
function siftChildren(value: object, place: Place, siftChild: SiftChild) {
  const kept: Record<string, unknown> = {};
  const told = new Set<string>();
  for (const key of Object.keys(value)) {
    const at = place.at(Array.isArray(value) ? Number(key) : key, value);
    let child: unknown;
    try {
      child = (value as Record<string, unknown>)[key];
      if (child !== undefined) child = siftChild(child, key, at);
    } catch {
      child = at.drop('unreadable', 'a value that can be read');
    }
    if (child === dropped) told.add(key);
    else if (child !== undefined) kept[key] = child;
  }
  return { kept, told };
}

/** By the keys that are there, since a list can have holes, up to four thousand million of them. */
export const list = (items: Rule): Form => ({
  type: 'array',
  sift: (value, place) =>
    Object.values(siftChildren(value as object, place, (child, _, at) => sift(items, child, at)).kept),
});

/** Values by their language; at least one. */
export const map = (languages: Rule, values: Rule): Form => ({
  type: 'object',
  sift(value, place) {
    const { kept, told } = siftChildren(value as object, place, (child, key, at) =>
      sift(languages, key, at) === dropped ? dropped : sift(values, child, at),
    );
    if (Object.keys(kept).length) return kept;
    return told.size ? dropped : place.drop('required', 'at least one language');
  },
});

/** The keys of what may be refused without the words beside it. */
const addresses = ['href', 'src'];

/** An object with these keys and extensions. `choice` are keys of which it needs one. */
export const object = (
  properties: Record<string, Rule>,
  required: readonly string[],
  choice: readonly string[] = [],
): Form => ({
  type: 'object',
  kinds: (properties['type'] as Form | undefined)?.values,
  sift(value, place) {
    const { kept, told } = siftChildren(value as object, place, (child, key, at) => {
      if (key.startsWith('x-')) return child;
      if (Object.hasOwn(properties, key)) return sift(properties[key]!, child, at);
      return at.drop('unknown-key', quoted(Object.keys(properties)), key);
    });
    // Words stay where only the address beside them cannot: an empty address is none.
    for (const key of addresses) if (told.has(key) && required.includes(key)) kept[key] = '';
    const missing = required.filter((key) => !(key in kept));
    for (const key of missing) if (!told.has(key)) place.at(key, value).drop('required', 'a value');
    const isChosen = !choice.length || choice.some((key) => key in kept);
    if (!isChosen && !choice.some((key) => told.has(key))) place.drop('required', choice.join(' or '));
    // The document itself is never left out for a part that it lacks.
    return !place.path.length || (isChosen && !missing.length) ? kept : dropped;
  },
});
