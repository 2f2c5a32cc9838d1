// The rules that the page checks a document with, from its JSON Schema: calls of the functions in src/document/sift.ts.
import type * as z from 'zod/mini';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Writes a schema as a rule, given how to write those inside it. */
type Write = (schema: JsonSchema, inner: (schema: JsonSchema) => string, name: string) => string;

const values = (list: readonly unknown[]) => list.map((value) => JSON.stringify(value)).join(', ');
const anyOf = (schemas: readonly JsonSchema[], inner: (schema: JsonSchema) => string) =>
  `[${schemas.map(inner).join(', ')}]`;

const object: Write = ({ properties, required = [], anyOf: demands = [] }, inner) => {
  const keys = Object.entries(properties!).map(([key, rule]) => `${key}: ${inner(rule as JsonSchema)}`);
  const choice = demands.flatMap((demand) => demand.required!);
  return `object({ ${keys.join(', ')} }, [${values(required)}]${choice.length ? `, [${values(choice)}]` : ''})`;
};

/** What texts of a form are called in an issue. */
const forms: Record<string, string> = {
  Duration: 'a duration',
  Id: 'an id',
  ImageUrl: 'the address of an image',
  Lang: 'a language tag',
  Url: 'an address',
};

const written: Write = ({ pattern, maxLength, examples }, _, name) => {
  const shown = values(examples as unknown[]);
  if (name === 'PartialDate') return `date(${shown})`;
  if (name === 'EndDate') return `endDate(${shown})`;
  if (!forms[name]) throw new Error(`${name}: say in scripts/rules-of.ts what it is called`);
  return `format('${forms[name]}', ${String(new RegExp(pattern!, 'u'))}, ${maxLength}, ${shown})`;
};

/** By the keywords of a schema, in the order of the alphabet. */
const writers: Record<string, Write> = {
  type: ({ type }) => String(type),
  'maxLength type': () => 'string',
  'const type': (schema) => `oneOf(${values([schema.const])})`,
  'enum type': (schema) => `oneOf(${values(schema.enum!)})`,
  'maxLength pattern type': () => 'filled',
  'examples maxLength pattern type': written,
  'exclusiveMinimum type': () => 'positive',
  'maximum minimum type': ({ minimum, maximum }) => `between(${values([minimum, maximum])})`,
  'items maxItems type': ({ items }, inner, name) =>
    `${name === 'Runs' ? 'runs' : 'list'}(${inner(items as JsonSchema)})`,
  'contains items maxItems type': ({ items }, inner) => `filledRuns(${inner(items as JsonSchema)})`,
  'additionalProperties minProperties propertyNames type': ({ propertyNames, additionalProperties }, inner) =>
    `map(${inner(propertyNames as JsonSchema)}, ${inner(additionalProperties as JsonSchema)})`,
  'additionalProperties patternProperties properties required type': object,
  'additionalProperties anyOf patternProperties properties required type': object,
  'additionalProperties anyOf patternProperties properties type': object,
  anyOf: (schema, inner) => {
    // What is absent is no matter of the rule for the value.
    const [first, ...others] = schema.anyOf!.filter(({ $ref }) => $ref !== '#/$defs/Absent');
    return others.length ? anyOf([first!, ...others], inner) : inner(first!);
  },
  oneOf: (schema, inner) => anyOf(schema.oneOf!, inner),
};

const head = `// Generated from ../schema.ts by \`npm run generate\`: do not edit.
import { between, boolean, list, map, object, oneOf, positive, type Rule } from '../sift.js';
import { date, endDate, filled, filledRuns, format, runs, string } from '../text-rules.js';
`;

/** The text of a module that exports `rules`: a constant for each definition, those first that others are made of. */
export function rulesOf(definitions: Record<string, JsonSchema>, outermost: string): string {
  const begun = new Set<string>();
  const written = new Map<string, string>();
  const refer = (name: string): string => {
    if (!begun.has(name)) {
      begun.add(name);
      written.set(name, write(definitions[name]!, name));
    }
    return written.has(name) ? name : `() => ${name}`;
  };
  const write = (schema: JsonSchema, name: string): string => {
    if (schema.$ref) return refer(schema.$ref.replace('#/$defs/', ''));
    const keywords = Object.keys(schema).sort().join(' ');
    const writer = writers[keywords];
    if (!writer) throw new Error(`${name}: src/document/sift.ts has no rule for a schema with "${keywords}"`);
    return writer(schema, (part) => write(part, name), name);
  };
  const rules = refer(outermost);
  const lines = [...written].map(([name, rule]) => `const ${name}: Rule = ${rule};`);
  return [head, ...lines, '', `export const rules: Rule = ${rules};`, ''].join('\n');
}
