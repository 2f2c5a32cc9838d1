import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { version } from '../../src/version.js';

interface JsonSchema {
  $schema?: string;
  $defs?: Record<string, JsonSchema>;
  title?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  $ref?: string;
  const?: unknown;
  patternProperties?: object;
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
        const name = property.$ref?.split('/').at(-1);
        assert.ok(
          property.const ?? property.description ?? (name && schema.$defs![name]!.description),
          `${owner}.${key}`,
        );
      }
    }
  });

  it('lets extensions through', () => assert.deepEqual(schema.$defs!['Person']!.patternProperties, { '^x-': {} }));
});

describe('version', () => {
  it('is that of the package', () => {
    assert.equal(version, (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version);
  });
});
