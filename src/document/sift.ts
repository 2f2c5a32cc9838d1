import type { Issue, IssueCode, Path } from './issues.js';

/** The part of JSON Schema 2020-12 that the generated rules use. */
export interface Rule {
  $ref?: string;
  $defs?: Record<string, Rule>;
  type?: string;
  const?: unknown;
  enum?: readonly unknown[];
  pattern?: string;
  examples?: readonly unknown[];
  minLength?: number;
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
  items?: Rule;
  properties?: Record<string, Rule>;
  required?: readonly string[];
  additionalProperties?: Rule | boolean;
  propertyNames?: Rule;
  minProperties?: number;
  anyOf?: readonly Rule[];
  oneOf?: readonly Rule[];
}

/** What `sift` returns in place of a value that cannot stay. */
const dropped = Symbol('dropped');

/** Far deeper than any document needs, and far from the end of the stack. */
const deepest = 64;

const typeOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
const quoted = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).join(' or ');
const refersTo = ({ $ref }: Rule) => $ref?.slice('#/$defs/'.length);

/** Keeps what follows the rules, leaves out what does not, and tells of it: one walk, linear in the size of the value. */
export class Sieve {
  readonly issues: Issue[] = [];
  readonly #rules: Rule;

  constructor(rules: Rule) {
    this.#rules = rules;
  }

  /** A fresh value that follows the rules, or `undefined` where nothing can be kept. */
  sift(value: unknown): unknown {
    const kept = this.#value(this.#rules, value, []);
    return kept === dropped ? undefined : kept;
  }

  #drop(path: Path, code: IssueCode, expected: string): typeof dropped {
    this.issues.push({ path, code, expected });
    return dropped;
  }

  #resolve(rule: Rule): Rule {
    const name = refersTo(rule);
    return name ? this.#resolve(this.#rules.$defs![name]!) : rule;
  }

  /** The single alternatives of a rule: all that `anyOf` and `oneOf` offer, at any depth. */
  #alternatives(rule: Rule): Rule[] {
    const resolved = this.#resolve(rule);
    // The alternatives of an object are further demands on it, not forms of their own.
    const offered = resolved.type ? undefined : (resolved.anyOf ?? resolved.oneOf);
    return offered ? offered.flatMap((alternative) => this.#alternatives(alternative)) : [rule];
  }

  #value(rule: Rule, value: unknown, path: Path): unknown {
    if (path.length > deepest) return this.#drop(path, 'unreadable', `at most ${deepest} levels`);
    const alternatives = this.#alternatives(rule);
    const type = typeOf(value);
    const fitting = alternatives.filter((alternative) => this.#resolve(alternative).type === type);
    if (!fitting.length) {
      const types = new Set(alternatives.map((alternative) => this.#resolve(alternative).type!));
      return this.#drop(path, 'type', [...types].join(' or '));
    }
    if (type === 'object') return this.#union(fitting, value as object, path);
    const resolved = this.#resolve(fitting[0]!);
    return type === 'array' ? this.#list(resolved, value as unknown[], path) : this.#scalar(fitting[0]!, value, path);
  }

  #scalar(rule: Rule, value: unknown, path: Path): unknown {
    const {
      const: only,
      enum: known,
      pattern,
      examples,
      minLength,
      minimum,
      exclusiveMinimum,
      maximum,
    } = this.#resolve(rule);
    const values = known ?? (only === undefined ? undefined : [only]);
    if (values && !values.includes(value)) return this.#drop(path, 'value', quoted(values));
    if (typeof value === 'string') {
      if (pattern && !new RegExp(pattern, 'u').test(value)) {
        return this.#drop(path, 'format', `${refersTo(rule)}, such as ${quoted(examples ?? [])}`);
      }
      if (minLength && !value) return this.#drop(path, 'value', 'some text');
    }
    const number = value as number;
    if (number < minimum! || number <= exclusiveMinimum! || number > maximum! || Number.isNaN(number)) {
      return this.#drop(path, 'value', maximum ? `${minimum} to ${maximum}` : 'a positive number');
    }
    return value;
  }

  #list({ items }: Rule, list: unknown[], path: Path): unknown[] {
    return Array.from(list, (item, index) => this.#value(items!, item, [...path, index])).filter(
      (item) => item !== dropped,
    );
  }

  /** Objects of several kinds tell by their `type` which one they are. */
  #union(rules: Rule[], value: object, path: Path): unknown {
    if (rules.length === 1) return this.#object(this.#resolve(rules[0]!), value, path);
    const type = this.#read(value, 'type', path);
    const kinds = rules.map((rule) => this.#resolve(rule));
    const kind = kinds.find(({ properties }) => properties?.['type']?.const === type);
    if (kind) return this.#object(kind, value, path);
    const tagged = kinds.flatMap(({ properties }) => properties?.['type']?.const ?? []);
    // A list of blocks may stand beside a map of languages, which is an object without a type.
    return this.#drop([...path, 'type'], type === undefined ? 'required' : 'value', quoted(tagged));
  }

  #object(rule: Rule, value: object, path: Path): unknown {
    const { properties, propertyNames, additionalProperties, minProperties = 0, required = [], anyOf = [] } = rule;
    const kept: Record<string, unknown> = {};
    const keys = Object.keys(value);
    if (keys.length < minProperties) return this.#drop(path, 'required', 'at least one language');
    for (const key of keys) {
      const at = [...path, key];
      const known = properties ? Object.hasOwn(properties, key) && properties[key] : (additionalProperties as Rule);
      const child = this.#read(value, key, path);
      if (child === undefined || child === dropped) continue;
      if (properties && key.startsWith('x-')) kept[key] = child;
      else if (!known) this.#drop(at, 'unknown-key', quoted(Object.keys(properties!)));
      else if (!propertyNames || this.#value(propertyNames, key, at) !== dropped) {
        const sifted = this.#value(known, child, at);
        if (sifted !== dropped) kept[key] = sifted;
      }
    }
    if (Object.keys(kept).length < minProperties) return dropped;
    return this.#isWhole(kept, value, [required, ...anyOf.map((demand) => demand.required!)], path) ? kept : dropped;
  }

  /** Whether nothing is missing. A key that was there but could not stay has been told of already. */
  #isWhole(kept: object, value: object, [required, ...choices]: (readonly string[])[], path: Path): boolean {
    const missing = required!.filter((key) => !(key in kept));
    for (const key of missing) if (!(key in value)) this.#drop([...path, key], 'required', 'a value');
    const isChosen = !choices.length || choices.some((keys) => keys.every((key) => key in kept));
    const isTold = choices.some((keys) => keys.some((key) => key in value));
    if (!isChosen && !isTold) this.#drop(path, 'required', choices.map((keys) => keys.join(' and ')).join(' or '));
    // The document itself is never left out for a part that it lacks.
    return !path.length || (!missing.length && isChosen);
  }

  #read(value: object, key: string, path: Path): unknown {
    try {
      return (value as Record<string, unknown>)[key];
    } catch {
      return this.#drop([...path, key], 'unreadable', 'a value');
    }
  }
}
