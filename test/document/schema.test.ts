import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { version } from '../../src/version.js';

interface JsonSchema {
  $schema?: string;
  $defs?: Record<string, JsonSchema>;
  title?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  $ref?: string;
  anyOf?: JsonSchema[];
  const?: unknown;
  patternProperties?: object;
  pattern?: string;
  patternErrorMessage?: string;
  defaultSnippets?: { label: string; body: unknown }[];
}

const schema = JSON.parse(readFileSync('schema.json', 'utf8')) as JsonSchema;

describe('schema.json', () => {
  it('is JSON Schema 2020-12', () => assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema'));

  it('has a title and a description for every kind of thing', () => {
    for (const [name, definition] of Object.entries(schema.$defs!)) {
      assert.ok(definition.title, name);
      assert.ok(definition.description, name);
    }
  });

  it('tells what every key is for, or what it holds', () => {
    for (const [owner, { properties = {} }] of Object.entries(schema.$defs!)) {
      for (const [key, property] of Object.entries(properties)) {
        const name = (property.$ref ?? property.anyOf?.[0]?.$ref)?.split('/').at(-1);
        assert.ok(
          property.const ?? property.description ?? (name && schema.$defs![name]!.description),
          `${owner}.${key}`,
        );
      }
    }
  });

  it('says in words what each pattern asks for', () => {
    const messages = Object.entries(schema.$defs!).flatMap(([name, { pattern, patternErrorMessage = '' }]) =>
      pattern ? [[name, patternErrorMessage] as const] : [],
    );
    assert.ok(messages.length >= 7);
    for (const [name, message] of messages) assert.match(message, /^Expected (a|an|the) [^\\^[\]{}|*]+$/, name);
    assert.equal(
      Object.fromEntries(messages)['Duration'],
      'Expected a length of time in years, months, weeks or days: ISO 8601, such as P16Y or P2Y6M.',
    );
  });

  it('offers only snippets that are valid', () => {
    const ajv = new Ajv2020({ strict: false });
    ajv.addSchema(schema, 'schema.json');
    const snippets = Object.entries(schema.$defs!).flatMap(([name, { defaultSnippets = [] }]) =>
      defaultSnippets.map(({ label, body }) => ({ name, label, body })),
    );
    assert.ok(snippets.length >= 15);
    for (const { name, label, body } of snippets) {
      const filledIn = JSON.stringify(body).replaceAll(/\$\{\d+(?::([^}]*)|\|([^,|]*)[^}]*)\}/g, '$1$2');
      assert.doesNotMatch(filledIn, /[$]/);
      // A bare string is a paragraph, which only a list of blocks can say.
      const isValid = ajv.getSchema(`schema.json#/$defs/${name === 'Paragraph' ? 'Block' : name}`)!;
      assert.ok(isValid(JSON.parse(filledIn)), `${label}: ${filledIn} ${JSON.stringify(isValid.errors)}`);
    }
  });

  it('lets extensions through', () => assert.deepEqual(schema.$defs!['Person']!.patternProperties, { '^x-': {} }));
});

describe('version', () => {
  it('is that of the package', () => {
    assert.equal(version, (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version);
  });
});
