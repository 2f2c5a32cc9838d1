import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { parse } from '../../src/document/parse.js';
import { LeaderDocument } from '../../src/document/schema.js';
import { seed, validDocuments, withFault, type Json } from '../arbitrary.js';
import { samples, wholeSamples } from '../samples.js';

/** Every value that differs from a document in one place: a part gone, or one of another type or form in its stead. */
function* mutations(value: Json): Generator<Json> {
  const others: Json[] = [
    null,
    7,
    -1,
    '',
    ' ',
    'x:y',
    '2020-02-30',
    true,
    [],
    {},
    { en: 3 },
    { 'x-note': 3 },
    { type: 'video' },
  ];
  for (const other of others) if (typeof other !== typeof value || other !== value) yield other;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) for (const inner of mutations(item)) yield value.with(index, inner);
  } else if (typeof value === 'object' && value) {
    yield { ...value, misspelt: 1 };
    for (const [key, item] of Object.entries(value)) {
      yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== key));
      for (const inner of mutations(item)) yield { ...value, [key]: inner };
    }
  }
}

/** A document for each of the parts of one, so that each comparison reads a small document. */
function* parts(document: Record<string, Json>): Generator<Json> {
  const lang = document['lang']!;
  for (const [key, value] of Object.entries(document)) {
    const pieces: Record<string, Json>[] = Array.isArray(value)
      ? value.map((item) => ({ [key]: [item] }))
      : key === 'person'
        ? Object.entries(value as object).map(([part, inner]) => ({ person: { name: 'Ada', [part]: inner as Json } }))
        : [{ [key]: value }];
    for (const piece of pieces) yield { lang, ...piece };
  }
}

/** Where two documents part, for a message that can be read. */
function difference(a: Json | undefined, b: Json | undefined, path = ''): string {
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return `${path}: ${JSON.stringify(b)}`;
  const [left, right] = [a, b] as Record<string, Json>[];
  const keys = Object.keys({ ...left, ...right });
  const key = keys.find((name) => JSON.stringify(left![name]) !== JSON.stringify(right![name]));
  return key === undefined ? path : difference(left![key], right![key], `${path}.${key}`);
}

/**
 * A document without anything to show is whole, but no page shows it. No schema can compare an id or a date with another;
 * parse() does.
 */
const isWhole = (value: unknown) =>
  parse(value).issues.every(
    ({ code, path }) => (code === 'required' && !path.length) || code === 'duplicate' || code === 'order',
  );

describe('the rules in the page', () => {
  for (const { name, value } of samples) {
    it(`agree with the schema on ${name}`, () => {
      assert.equal(isWhole(value), LeaderDocument.safeParse(value).success);
    });
  }

  it('agree with the schema on every document that differs from a sample in one place', () => {
    let count = 0;
    const compare = (name: string, part: Json) => {
      for (const mutation of mutations(part)) {
        count++;
        const isValid = LeaderDocument.safeParse(mutation).success;
        assert.equal(isWhole(mutation), isValid, `${name}: ${difference(part, mutation)}`);
      }
    };
    for (const { name, value } of wholeSamples.filter(({ name }) => !name.includes('long')))
      for (const part of parts(value as Record<string, Json>)) compare(name, part);
    console.log(`${count} documents compared`);
  });

  it('agree with the schema, and it with schema.json, on documents by chance', () => {
    // What is there for editors is no part of the schema.
    const keywords = ['patternErrorMessage', 'errorMessage', 'markdownDescription', 'defaultSnippets'];
    const isValid = new Ajv2020({ keywords }).compile(JSON.parse(readFileSync('schema.json', 'utf8')) as object);
    const [whole, faulty] = [0, 0];
    const counts = { whole, faulty };
    const agree = (value: unknown) => {
      const isTaken = isValid(value);
      counts[isTaken ? 'whole' : 'faulty']++;
      const verdicts = [LeaderDocument.safeParse(value).success, isWhole(value)];
      assert.deepEqual(verdicts, [isTaken, isTaken], `${JSON.stringify(value)}: ${JSON.stringify(isValid.errors)}`);
    };
    const faults = fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.record({ type: fc.constantFrom('qa', 'list', 'x') }));
    fc.assert(fc.property(validDocuments, agree), { seed, numRuns: 4000 });
    fc.assert(
      fc.property(withFault(faults), ({ document }) => agree(document)),
      { seed, numRuns: 6000 },
    );
    console.log(`${counts.whole} valid and ${counts.faulty} faulty documents generated (SEED=${seed})`);
  });
});
