import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from '../../src/document/parse.js';
import { LeaderDocument } from '../../src/document/schema.js';
import { samples, wholeSamples } from '../samples.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Every value that differs from a document in one place: a part gone, or one of another type or form in its stead. */
function* mutations(value: Json): Generator<Json> {
  const others: Json[] = [null, 7, -1, '', 'x:y', true, [], {}, { en: 3 }, { 'x-note': 3 }, { type: 'video' }];
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

/** Where two documents part, for a message that can be read. */
function difference(a: Json | undefined, b: Json | undefined, path = ''): string {
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return `${path}: ${JSON.stringify(b)}`;
  const [left, right] = [a, b] as Record<string, Json>[];
  const keys = Object.keys({ ...left, ...right });
  const key = keys.find((name) => JSON.stringify(left![name]) !== JSON.stringify(right![name]));
  return key === undefined ? path : difference(left![key], right![key], `${path}.${key}`);
}

/** A document without anything to show is whole, but no page shows it. */
const isWhole = (value: unknown) => parse(value).issues.every(({ code, path }) => code === 'required' && !path.length);

describe('the rules in the page', () => {
  for (const { name, value } of samples) {
    it(`agree with the schema on ${name}`, () => {
      assert.equal(isWhole(value), LeaderDocument.safeParse(value).success);
    });
  }

  it('agree with the schema on every document that differs from a sample in one place', () => {
    let count = 0;
    for (const { name, value } of wholeSamples.filter(({ name }) => !name.includes('long'))) {
      for (const mutation of mutations(value as Json)) {
        count++;
        assert.equal(
          isWhole(mutation),
          LeaderDocument.safeParse(mutation).success,
          `${name}: ${difference(value as Json, mutation)}`,
        );
      }
    }
    console.log(`${count} documents compared`);
  });
});
