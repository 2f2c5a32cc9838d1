// Any value at any place: what parse() makes of documents by chance, and of values that no document holds.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc, { type Arbitrary } from 'fast-check';
import { isAbsent } from '../../src/document/empty.js';
import { formatIssue, type Issue } from '../../src/document/issues.js';
import { parse } from '../../src/document/parse.js';
import { LeaderDocument } from '../../src/document/schema.js';
import { loadText, type Ready } from '../../src/source/load.js';
import { places, replaced, seed, texts, validDocuments, withFault } from '../arbitrary.js';
import { wholeSamples } from '../samples.js';

/** Holds something of so many values; the console says how many, and how to have the same again. */
function holds<T>(what: string, arbitrary: Arbitrary<T>, numRuns: number, isHeld: (value: T) => void): void {
  it(what, () => {
    fc.assert(fc.property(arbitrary, isHeld), { seed, numRuns });
    console.log(`${numRuns} documents generated (SEED=${seed}): ${what}`);
  });
}

/** Every value that JavaScript has, with and without what JSON has. */
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withSparseArray: true, maxDepth: 2 }),
  fc.anything({ withNullPrototype: true, withObjectString: true, withTypedArray: true, maxDepth: 1 }),
  fc.constantFrom(NaN, Infinity, -0, undefined, Symbol('s'), () => 'f', new Date(NaN), new Proxy([], {})),
  texts,
);

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const startsWith = (path: Issue['path'], start: Issue['path']) => start.every((step, index) => path[index] === step);

/** What a form writes for a field that was left empty, at any depth. */
const isEmpty = (value: unknown): boolean =>
  value == null ||
  value === '' ||
  isAbsent(value) ||
  (isObject(value) && Object.values('text' in value ? [value['text']] : value).every(isEmpty));

/** A text as it is kept: line breaks in one way, and a comma between pieces that would touch. */
const isSame = (value: unknown, rest: unknown) =>
  Object.is(value, rest) ||
  (typeof value === 'string' && [value, `${value}, `].some((text) => text.replace(/\r\n?/g, '\n') === rest));

/** Whether everything that a value has and its remainder lacks is empty, or was reported. */
function isTold(value: unknown, rest: unknown, path: Issue['path'], issues: Issue[]): boolean {
  const isToldAt = (key: string | number) => issues.some((issue) => startsWith(issue.path, [...path, key]));
  if (!isObject(value) || !isObject(rest)) {
    return (
      isSame(value, rest) || (isEmpty(value) && isEmpty(rest)) || issues.some((issue) => startsWith(issue.path, path))
    );
  }
  if (Array.isArray(value) && Array.isArray(rest)) {
    const from = (at: number, kept: number): boolean => {
      if (at === value.length) return kept === rest.length;
      const isKept =
        kept < rest.length && isTold(value[at], rest[kept], [...path, at], issues) && from(at + 1, kept + 1);
      return isKept || ((isEmpty(value[at]) || isToldAt(at)) && from(at + 1, kept));
    };
    return from(0, 0);
  }
  return Object.entries(value).every(([key, part]) =>
    Object.hasOwn(rest, key)
      ? // An empty id of a question is one that is made.
        key.startsWith('x-') || (key === 'id' && isEmpty(part)) || isTold(part, rest[key], [...path, key], issues)
      : isEmpty(part) || isToldAt(key),
  );
}

/** What parse() says of two parts that are right each by itself. */
const isBetween = ({ code }: Issue) => code === 'duplicate' || code === 'order';

/** Of a later version, or of a document without anything to show, nothing is left, and one line tells of it as a whole. */
const isRefused = ({ issues }: ReturnType<typeof parse>) =>
  issues.some(({ path, code }) => !path.length || code === 'version');

describe('parse, of documents by chance', () => {
  holds('keeps all of a valid document', validDocuments, 1500, (value) => {
    const result = parse(value);
    const issues = result.issues.filter((issue) => !isBetween(issue));
    if (isRefused(result)) assert.equal(issues.length, 1);
    else assert.ok(isTold(value, result.document, [], result.issues.filter(isBetween)) && !issues.length);
  });

  holds('keeps what is valid around a value of any sort, and tells of the rest', withFault(anything), 3000, (fault) => {
    const result = parse(fault.document);
    const { document, issues } = result;
    for (const { path } of issues.filter((issue) => issue.path.length && issue.code !== 'version' && !isBetween(issue)))
      assert.ok(startsWith(path, fault.path) || startsWith(fault.path, path), `${path.join()} is told of`);
    for (const line of issues.map(formatIssue)) assert.ok(line.length < 700, line);
    if (isRefused(result)) return;
    assert.ok(isTold(fault.document, document, [], issues), issues.map(formatIssue).join('\n'));
  });

  holds('finds nothing more in what it kept, and neither does the schema', withFault(fc.jsonValue()), 1500, (fault) => {
    const { document } = parse(fault.document);
    if (!document) return;
    const again = parse(document);
    assert.deepEqual(again.document, document);
    // A date that cannot be read stays, and so does an end before its beginning.
    const faults = again.issues.filter(({ code }) => code !== 'order');
    for (const { path } of faults)
      assert.match(String(path.at(-1)), /^(?:born|died|start|end|date|published|modified|reviewed)$/);
    assert.equal(LeaderDocument.safeParse(document).success, !faults.length);
  });

  holds('leaves what it reads as it is', withFault(fc.jsonValue()), 500, ({ document }) => {
    const before = JSON.stringify(document);
    parse(deepFreeze(document));
    assert.equal(JSON.stringify(document), before);
  });

  holds('never throws, whatever it is given', anything, 2000, (value) => {
    assert.ok(parse(value).issues.length);
  });

  holds('reads any text, and any beginning of a document', fc.oneof(texts, beginnings()), 1000, (text) => {
    assert.ok(['error', 'ready'].includes(loadText(text).state));
  });
});

/** Documents whose text ends too early. */
function beginnings(): Arbitrary<string> {
  return fc.tuple(validDocuments, fc.nat()).map(([value, number]) => {
    const text = JSON.stringify(value);
    return text.slice(0, number % text.length);
  });
}

function deepFreeze(value: unknown): unknown {
  if (isObject(value)) for (const part of Object.values(Object.freeze(value))) deepFreeze(part);
  return value;
}

/** Values that are put at every place of every sample. */
const hostile: Record<string, () => unknown> = {
  NaN: () => NaN,
  Infinity: () => Infinity,
  'a BigInt': () => 7n,
  'a symbol': () => Symbol('secret'),
  'a function': () => () => 'secret',
  'a date': () => new Date(0),
  'a map': () => new Map([['en', 'x']]),
  'a sparse list': () => Object.assign([], { 2: 'third' }),
  'half a character': () => '\ud800',
  'keys of the prototype': () =>
    JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}') as unknown,
  'an object without prototype': () => Object.create(null) as unknown,
  'a getter that throws': () =>
    Object.defineProperty({}, 'text', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    }),
  'a proxy that throws': () => {
    const no = () => {
      throw new Error('no');
    };
    return new Proxy({}, { get: no, has: no, ownKeys: no, getOwnPropertyDescriptor: no, getPrototypeOf: no });
  },
  'a revoked proxy': () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  itself: () => {
    const circle: Json = { type: 'list', text: 'x' };
    circle['items'] = [circle, circle];
    circle['roles'] = [circle, circle];
    return circle;
  },
};

describe('parse, of a sample with a hostile value in one place', () => {
  const whole = wholeSamples.filter(({ name }) => /full-en/.test(name));
  for (const [what, value] of Object.entries(hostile)) {
    it(`keeps the rest around ${what}`, () => {
      let count = 0;
      for (const sample of whole) {
        for (const path of places(sample.value)) {
          const { issues } = parse(replaced(sample.value, path, value()));
          const related = issues.filter((issue) => startsWith(issue.path, path) || startsWith(path, issue.path));
          assert.deepEqual(related.map(formatIssue), issues.map(formatIssue), path.join('.'));
          count++;
        }
      }
      assert.equal(({} as Json)['polluted'], undefined);
      console.log(`${count} documents with ${what}`);
    });
  }
});

describe('parse, of much', () => {
  const person = (part: object) => ({ lang: 'en', person: { name: 'Ada Holm', ...part } });
  const deep = (start: string, end: string) => `${start.repeat(10_000)}${end.repeat(10_000)}`;

  it('keeps the first 100,000 characters of a longer text', () => {
    const { document, issues } = parse(person({ tagline: `${'x'.repeat(99_999)}😀more` }));
    assert.equal(document?.person?.tagline, 'x'.repeat(99_999));
    assert.deepEqual(issues.map(formatIssue), [
      `person.tagline: found "${'x'.repeat(60)}"…, expected at most 100000 characters (limit)`,
    ]);
  });

  it('refuses an address of a million characters in one line', () => {
    const [issue] = parse(person({ links: [{ href: `javascript:${'x'.repeat(1_000_000)}`, label: 'Link' }] })).issues;
    assert.equal(
      formatIssue(issue!),
      `person.links[0].href: found "javascript:${'x'.repeat(49)}"…, expected at most 8000 characters (limit)`,
    );
  });

  it('keeps 10,000 entries, and reports the first 1,000 of as many bad ones', () => {
    const career = Array.from({ length: 10_000 }, (_, index) => ({ id: `p${index}`, title: `Post ${index}` }));
    assert.deepEqual(parse({ lang: 'en', career }), { document: { lang: 'en', career }, issues: [] });
    const bad = parse({ ...person({}), career: career.map(() => ({ title: true })) });
    assert.equal(bad.document?.career, undefined);
    assert.equal(bad.issues.length, 1001);
    assert.equal(bad.issues.at(-1)?.code, 'limit');
  });

  it('takes a list with as many holes as there can be', () => {
    const facts = Object.assign(new Array(2 ** 32 - 1), { 7: { key: 'lives', value: 'Kornby' }, 9: 'Gone' });
    const { document, issues } = parse(person({ facts }));
    assert.deepEqual(document?.person?.facts, [{ key: 'lives', value: 'Kornby' }]);
    assert.deepEqual(
      issues.map(({ path }) => path),
      [['person', 'facts', 9]],
    );
  });

  for (const [what, text] of [
    ['lists', deep('[', ']')],
    ['posts', `{"lang":"en","career":[${deep('{"title":"Post","roles":[', ']}')}]}`],
    ['extensions', `{"lang":"en","person":{"name":"Ada"},"x-note":${deep('{"x":', '}').replace('{"x":}', '{}')}}`],
  ] as const) {
    it(`reads ${what} nested 10,000 deep`, () => {
      assert.equal(loadText(text).state, what === 'lists' ? 'error' : 'ready');
    });
  }

  it('shows 31 levels of posts in posts, and tells where they end', () => {
    const load = loadText(`{"lang":"en","career":[${deep('{"title":"Post","roles":[', ']}')}]}`);
    assert.ok(load.state === 'ready');
    assert.equal(JSON.stringify(load.document).split('"Post"').length - 1, 31);
    assert.deepEqual(
      load.issues.map(({ path, code, expected }) => [path.length, path.at(-1), code, expected]),
      [
        [65, 'title', 'unreadable', 'at most 64 levels'],
        [65, 'roles', 'unreadable', 'at most 64 levels'],
      ],
    );
  });

  it('reads text behind a byte order mark', () => {
    const load = loadText(`\ufeff${JSON.stringify(person({}))}`) as Ready;
    assert.deepEqual([load.state, load.document, load.issues], ['ready', person({}), []]);
  });
});
