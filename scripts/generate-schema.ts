// Writes schema.json (for authors and editors) and src/document/generated/rules.ts (for the page) from the zod schema.
// Titles come from the names in src/document/schema.ts, descriptions from its doc comments.
import { readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import * as z from 'zod/mini';
import { patterns } from '../src/document/empty.js';
import * as schema from '../src/document/schema.js';
import { addHints } from './editor-hints.js';
import { rulesOf } from './rules-of.js';

type JsonSchema = z.core.JSONSchema.JSONSchema;

const source = 'src/document/schema.ts';

/** Doc comments of the schema module: `Person` and `Person.name` to their text. */
function docComments(): Map<string, string> {
  const comments = new Map<string, string>();
  const keep = (name: string, node: ts.Node) => {
    const text = ts.getJSDocCommentsAndTags(node).map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '');
    if (text.length) comments.set(name, text.join('\n').replace(/\s*\n\s*/g, ' '));
  };
  const visit = (owner: string, node: ts.Node): void => {
    if (ts.isPropertyAssignment(node)) keep(`${owner}.${node.name.getText()}`, node);
    ts.forEachChild(node, (child) => visit(owner, child));
  };
  const file = ts.createSourceFile(source, readFileSync(source, 'utf8'), ts.ScriptTarget.Latest, true);
  for (const statement of file.statements.filter(ts.isVariableStatement)) {
    const name = statement.declarationList.declarations[0]!.name.getText();
    keep(name, statement);
    visit(name === 'entry' ? 'Entry' : name, statement);
  }
  return comments;
}

function register() {
  for (const [id, definition] of Object.entries(schema))
    z.globalRegistry.add(definition, { ...z.globalRegistry.get(definition), id });
}

/** Keys of which an object needs one. zod says it in code. */
const choices = new Map<unknown, readonly string[]>([[schema.Entry, ['title', 'organization']]]);

const visible = { type: 'string', pattern: patterns.visible.source } as const;

/** What zod says in code: some schemas as a whole. */
const inCode = new Map<unknown, JsonSchema>([
  [
    schema.Absent,
    {
      anyOf: [
        { type: 'string', pattern: patterns.blank.source },
        { type: 'null' },
        { type: 'array', maxItems: 0 },
        { type: 'object', maxProperties: 0 },
      ],
    },
  ],
  [
    schema.FilledRuns,
    { contains: { anyOf: [visible, { type: 'object', properties: { text: visible }, required: ['text'] }] } },
  ],
]);

/** What zod says in code: extensions are allowed, a map has a language, some objects need one of two keys. */
function complete(object: JsonSchema, choice: readonly string[] | undefined) {
  if (object.type === 'object' && object.properties) {
    object.patternProperties = { '^x-': {} };
    object.additionalProperties = false;
  }
  if (object.propertyNames) object.minProperties = 1;
  if (choice) {
    const isGiven = { not: { $ref: '#/$defs/Absent' } };
    object.anyOf = choice.map((key) => ({ required: [key], properties: { [key]: isGiven } }));
  }
}

function describe(definition: JsonSchema, name: string, comments: Map<string, string>) {
  definition.title = name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const description = comments.get(name);
  if (description) definition.description = description;
  for (const [key, property] of Object.entries(definition.properties ?? {})) {
    const text = comments.get(`${name}.${key}`);
    if (text && typeof property === 'object') property.description = text;
  }
}

register();
const { $schema, ...generated } = z.toJSONSchema(schema.LeaderDocument, {
  io: 'input',
  override: ({ zodSchema, jsonSchema }) => {
    Object.assign(jsonSchema, inCode.get(zodSchema));
    complete(jsonSchema, choices.get(zodSchema));
  },
});
const { $defs = {}, ...rest } = generated;
// Registered schemas stand under $defs; the outermost one stands at the top as well.
const root = rest.$ref ? { $ref: rest.$ref } : rest;
delete (root as { id?: string }).id;
for (const definition of Object.values($defs)) delete (definition as { id?: string }).id;

writeFileSync('src/document/generated/rules.ts', rulesOf($defs, 'LeaderDocument'));

const comments = docComments();
for (const [name, definition] of Object.entries($defs)) describe(definition, name, comments);
addHints($defs);
describe(root, 'LeaderDocument', comments);
writeFileSync('schema.json', `${JSON.stringify({ $schema, ...root, $defs }, null, 2)}\n`);
