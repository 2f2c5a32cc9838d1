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

/** By the keywords of a schema. */
const writers: Record<string, Write> = {
  type: ({ type }) => String(type),
  'type const': (schema) => `oneOf(${values([schema.const])})`,
  'type enum': (schema) => `oneOf(${values(schema.enum!)})`,
  'type minLength': () => 'filled',
  'type pattern examples': ({ pattern, examples }, _, name) =>
    `format('${name}', ${String(new RegExp(pattern!, 'u'))}, ${values(examples as unknown[])})`,
  'type exclusiveMinimum': () => 'positive',
  'type minimum maximum': ({ minimum, maximum }) => `between(${values([minimum, maximum])})`,
  'type items': ({ items }, inner) => `list(${inner(items as JsonSchema)})`,
  'type propertyNames additionalProperties minProperties': ({ propertyNames, additionalProperties }, inner) =>
    `map(${inner(propertyNames as JsonSchema)}, ${inner(additionalProperties as JsonSchema)})`,
  'type properties required additionalProperties patternProperties': object,
  'type properties required additionalProperties patternProperties anyOf': object,
  'type properties additionalProperties patternProperties anyOf': object,
  anyOf: (schema, inner) => anyOf(schema.anyOf!, inner),
  oneOf: (schema, inner) => anyOf(schema.oneOf!, inner),
};

const head = `// Generated from ../schema.ts by \`npm run generate\`: do not edit.
import { between, boolean, filled, format, list, map, object, oneOf, positive, string, type Rule } from '../sift.js';
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
    const keywords = Object.keys(schema).join(' ');
    const writer = writers[keywords];
    if (!writer) throw new Error(`${name}: src/document/sift.ts has no rule for a schema with "${keywords}"`);
    return writer(schema, (part) => write(part, name), name);
  };
  const rules = refer(outermost);
  const lines = [...written].map(([name, rule]) => `const ${name}: Rule = ${rule};`);
  return [head, ...lines, '', `export const rules: Rule = ${rules};`, ''].join('\n');
}
