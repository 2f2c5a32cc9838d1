// How much parse() reads: stated limits, and work that grows with the document and no faster.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from '../../src/document/parse.js';

const codes = (value: object) =>
  parse({ lang: 'en', ...value }).issues.map(({ path, code }) => `${path.join('.')} ${code}`);

describe('limits', () => {
  it('cut a list after 10,000 items and say so once', () => {
    const career = Array.from({ length: 10_005 }, () => ({ title: 'Clerk' }));
    const { document, issues } = parse({ lang: 'en', career });
    assert.equal(document?.career?.length, 10_000);
    assert.deepEqual(issues, [{ path: ['career'], code: 'limit', expected: 'at most 10000 items', found: 'array' }]);
  });

  it('drop an id, a tag or an address that is too long, and keep the words', () => {
    const long = 'x'.repeat(10_000);
    assert.deepEqual(
      codes({ person: { id: long, name: 'Ada', born: long, links: [{ href: long, label: 'Link', lang: long }] } }),
      ['person.id limit', 'person.born limit', 'person.links.0.href limit', 'person.links.0.lang limit'],
    );
  });

  it('end a document after 200,000 values', () => {
    const roles = Array.from({ length: 5000 }, () => ({ title: 'Clerk', unit: 'A', location: 'B', dateText: 'C' }));
    const career = Array.from({ length: 20 }, () => ({ title: 'Council', roles }));
    const { document, issues } = parse({ lang: 'en', career });
    assert.deepEqual(
      document?.career?.map((entry) => entry.roles?.length),
      [5000, 5000, 5000, 5000, 5000, 5000, 5000, 4995],
    );
    assert.ok(issues.every(({ code }) => code === 'limit'));
  });
});

/** How often a list is read while a document of so many parts is parsed: a clock would tell of the machine. */
function reads(count: number, make: (index: number) => object): number {
  let reads = 0;
  const counting = <T extends object>(value: T): T =>
    new Proxy(value, {
      get(target, key) {
        reads++;
        const part: unknown = Reflect.get(target, key);
        return typeof part === 'object' && part ? counting(part) : part;
      },
      ownKeys(target) {
        reads++;
        return Reflect.ownKeys(target);
      },
    });
  parse(counting(make(count)));
  return reads;
}

describe('work', () => {
  const questions = (count: number, id?: string) =>
    Array.from({ length: count }, () => ({ type: 'qa', id, question: { text: 'A?' }, answers: [{ body: ['B'] }] }));
  for (const [what, make] of [
    ['questions with one id', (count: number) => ({ lang: 'en', interviews: [{ body: questions(count, 'q1') }] })],
    [
      'questions without an id',
      (count: number) => ({ lang: 'en', interviews: [{ body: { en: questions(count), sv: questions(count) } }] }),
    ],
    [
      'unknown keys',
      (count: number) => ({
        lang: 'en',
        person: Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 1])),
      }),
    ],
    ['subtags', (count: number) => ({ lang: `en${'-a'.repeat(count)}`, person: { name: 'Ada' } })],
  ] as const) {
    it(`grows no faster than the number of ${what}`, () => {
      assert.ok(reads(1000, make) <= 4.4 * reads(250, make));
    });
  }

  it('of 10,000 questions with one id is done at once', () => {
    const { document } = parse({ lang: 'en', interviews: [{ body: questions(10_000, 'q1') }] });
    const ids = (document!.interviews![0]!.body as { id: string }[]).map(({ id }) => id);
    assert.equal(new Set(ids).size, 10_000);
    assert.equal(ids.at(-1), 'q1-10000');
  });
});
