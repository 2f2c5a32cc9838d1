import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatIssue } from '../../src/document/issues.js';
import { parse } from '../../src/document/parse.js';
import { realDocuments, samples, wholeSamples } from '../samples.js';

/** A whole document, with something else in one place. */
const withPerson = (person: object) => ({ lang: 'en', person: { name: 'Ada Holm', ...person } });
const fact = { key: 'lives', value: 'Kornby' };
const messages = (value: unknown) => parse(value).issues.map(formatIssue);

describe('parse', () => {
  for (const { name, value } of [...wholeSamples, ...realDocuments]) {
    it(`finds nothing wrong with ${name}`, () => {
      const { document, issues } = parse(value);
      assert.deepEqual(issues, []);
      assert.deepEqual(document, value);
    });
  }

  for (const { name, value } of samples) {
    it(`finds nothing more in what it kept of ${name}`, () => {
      const { document } = parse(value);
      const again = parse(document);
      assert.deepEqual(again.document, document);
      // A date that cannot be read stays as it is written, and so does an end before its beginning.
      assert.deepEqual(
        again.issues.filter(({ code, expected }) => code !== 'order' && !expected.startsWith('a date')),
        [],
      );
    });
  }

  it('leaves the value that it reads as it is', () => {
    const value = withPerson({ tagline: true, 'x-note': { kept: true } });
    const before = structuredClone(value);
    parse(value);
    assert.deepEqual(value, before);
  });

  it('leaves out a bad optional part and tells where and what was expected', () => {
    const { document, issues } = parse(withPerson({ tagline: true, role: 'Chief executive' }));
    assert.deepEqual(document?.person, { name: 'Ada Holm', role: 'Chief executive' });
    assert.deepEqual(issues, [
      { path: ['person', 'tagline'], code: 'type', expected: 'string or object', found: 'true' },
    ]);
  });

  it('leaves out a bad list item and keeps its neighbours', () => {
    const { document, issues } = parse({
      lang: 'en',
      career: [{ title: 'First' }, { location: 'None' }, { title: 'Third' }],
    });
    assert.deepEqual(document?.career, [{ title: 'First' }, { title: 'Third' }]);
    assert.deepEqual(issues, [
      { path: ['career', 1], code: 'required', expected: 'title or organization', found: 'nothing' },
    ]);
  });

  it('keeps an entry that names its organisation alone', () => {
    const career = [{ organization: { name: 'Kornby Council' }, start: '2001' }];
    assert.deepEqual(parse({ lang: 'en', career }), { document: { lang: 'en', career }, issues: [] });
  });

  it('leaves out a picture without a text for those who cannot see it', () => {
    const { document, issues } = parse(withPerson({ image: { src: 'a.jpg' } }));
    assert.equal(document?.person?.image, undefined);
    assert.deepEqual(issues[0]?.path, ['person', 'image', 'alt']);
  });

  it('keeps extensions and tells of unknown keys', () => {
    const { document, issues } = parse(withPerson({ 'x-employee': { number: 7 }, misspelt: 'Ada' }));
    assert.deepEqual(document?.person, { name: 'Ada Holm', 'x-employee': { number: 7 } });
    assert.equal(issues[0]?.code, 'unknown-key');
    assert.deepEqual(issues[0]?.path, ['person', 'misspelt']);
  });

  it('names the known types where a block has another', () => {
    const [message] = messages(withPerson({ biography: ['Kept.', { type: 'video', text: 'Gone' }] }));
    assert.match(
      message!,
      /^person\.biography\[1\]\.type: found "video", expected "paragraph" or "heading" or .* \(value\)$/,
    );
  });

  for (const [what, href] of [
    ['a script', 'javascript:alert(1)'],
    ['a script in capitals', 'JavaScript:alert(1)'],
    ['a script behind a tab', 'java\tscript:alert(1)'],
    ['a script behind a space', ' javascript:alert(1)'],
    ['a script behind a control character', '\u0001javascript:alert(1)'],
    ['a file', 'file:///etc/passwd'],
    ['data', 'data:text/html,hello'],
  ] as const) {
    it(`refuses an address that is ${what}, and keeps its words`, () => {
      const { document, issues } = parse(
        withPerson({
          links: [
            { href, label: 'Link' },
            { href: '/kept', label: 'Kept' },
          ],
        }),
      );
      assert.deepEqual(document?.person?.links, [
        { href: '', label: 'Link' },
        { href: '/kept', label: 'Kept' },
      ]);
      assert.deepEqual(issues[0]?.path, ['person', 'links', 0, 'href']);
    });
  }

  for (const href of [
    'https://example.org',
    'HTTP://EXAMPLE.ORG',
    'mailto:ada@example.org',
    'tel:+4512345678',
    '/page',
    'page?a=b:c',
    '#part',
    '',
  ]) {
    it(`takes the address "${href}"`, () =>
      assert.deepEqual(messages(withPerson({ links: [{ href, label: 'Link' }] })), []));
  }

  it('refuses a drawing as data, which could hold a script', () => {
    assert.equal(messages(withPerson({ image: { src: 'data:image/svg+xml,<svg/>', alt: '' } })).length, 1);
    assert.deepEqual(messages(withPerson({ image: { src: 'data:image/png;base64,AAAA', alt: '' } })), []);
  });

  for (const born of ['2020', '2020-05', '2020-05-04', '199X', '2009~', '2003?', '2020-05~', '199X?']) {
    it(`takes the date ${born}`, () => assert.deepEqual(messages(withPerson({ born })), []));
  }

  it('takes a language by its tag only', () => {
    assert.match(
      messages({ ...withPerson({}), lang: 'English' })[0]!,
      /^lang: found "English", expected a language tag, such as "sv"/,
    );
  });

  it('tells once of a fact whose key is unknown', () => {
    assert.equal(messages(withPerson({ facts: [{ key: 'shoe size', value: '43' }] })).length, 1);
  });

  it('keeps the good languages of a text, and words whose language is unknown', () => {
    const { document } = parse(withPerson({ tagline: { en: 'Kept', sv: true, 'not a tag': 'Ord' } }));
    assert.deepEqual(document?.person?.tagline, { en: 'Kept', und: 'Ord' });
  });

  it('takes an extension in an object, but not for a language', () => {
    assert.deepEqual(messages(withPerson({ tagline: { en: 'Kept', 'x-note': 'Note' } })), [
      'person.tagline.x-note: found "x-note", expected a language tag, such as "sv" or "zh-Hant" (format)',
    ]);
  });

  it('reads on without a language', () => {
    const { document, issues } = parse({ person: { name: 'Ada Holm' } });
    assert.equal(document?.lang, 'und');
    assert.deepEqual(issues[0]?.path, ['lang']);
  });

  for (const value of [
    null,
    undefined,
    7,
    'text',
    [],
    {},
    { lang: 'en' },
    { lang: 'en', person: null },
    { lang: 'en', career: [] },
  ]) {
    it(`has no document where nothing can be shown: ${JSON.stringify(value)}`, () => {
      const { document, issues } = parse(value);
      assert.equal(document, undefined);
      assert.ok(issues.length);
    });
  }

  it('refuses a document of a later version', () => {
    const { document, issues } = parse({
      $schema: 'https://example.org/leader-elements@2/schema.json',
      ...withPerson({}),
    });
    assert.equal(document, undefined);
    assert.deepEqual(
      issues.map(({ code }) => code),
      ['version'],
    );
  });

  it('takes nesting that never ends', () => {
    const entry: Record<string, unknown> = { title: 'Post' };
    entry['roles'] = [entry];
    const { document, issues } = parse({ lang: 'en', career: [entry] });
    assert.equal(document?.career?.length, 1);
    assert.ok(issues.every(({ code }) => code === 'unreadable'));
  });

  it('takes getters and proxies that throw', () => {
    const person = {
      name: 'Ada Holm',
      get tagline() {
        throw new Error('no');
      },
    };
    const { document, issues } = parse({ lang: 'en', person });
    assert.deepEqual(document?.person, { name: 'Ada Holm' });
    assert.deepEqual(issues[0], {
      path: ['person', 'tagline'],
      code: 'unreadable',
      expected: 'a value that can be read',
      found: 'nothing',
    });
    const hostile = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    assert.equal(parse(hostile).issues[0]?.code, 'unreadable');
  });

  it('loses only the part that cannot be read', () => {
    const { proxy: revoked, revoke } = Proxy.revocable({}, {});
    revoke();
    const { document, issues } = parse({ lang: 'en', person: { name: 'Ada Holm', facts: [revoked, fact] } });
    assert.deepEqual(document?.person, { name: 'Ada Holm', facts: [fact] });
    assert.deepEqual(issues.map(formatIssue), [
      'person.facts[0]: found nothing, expected a value that can be read (unreadable)',
    ]);
  });

  it('reads once what contains itself in two places, instead of a million times', () => {
    const entry: Record<string, unknown> = { title: 'Post' };
    entry['roles'] = [entry, entry, { title: 'Clerk', roles: [entry] }];
    const { document, issues } = parse({ lang: 'en', career: [entry] });
    assert.deepEqual(document?.career, [{ title: 'Post', roles: [{ title: 'Clerk' }] }]);
    assert.deepEqual(issues.map(formatIssue), [
      'career[0].roles[0]: found object, expected nothing that contains itself (unreadable)',
      'career[0].roles[1]: found object, expected nothing that contains itself (unreadable)',
      'career[0].roles[2].roles[0]: found object, expected nothing that contains itself (unreadable)',
    ]);
  });

  it('takes one object in two places', () => {
    const credit = { role: 'photo', name: 'Bo' };
    const image = { src: 'a.jpg', alt: '', credit };
    assert.deepEqual(messages(withPerson({ image, biography: [{ type: 'image', image }] })), []);
  });

  it('tells of a part that lacks what it needs, however it lacks it', () => {
    class Post {
      get title() {
        return 'Inherited';
      }
    }
    const { document, issues } = parse({ ...withPerson({}), career: [{ title: undefined }, new Post(), new Date()] });
    assert.equal(document?.career, undefined);
    assert.deepEqual(issues.map(formatIssue), [
      'career[0]: found nothing, expected title or organization (required)',
      'career[1]: found nothing, expected title or organization (required)',
      'career[2]: found nothing, expected title or organization (required)',
    ]);
  });

  it('shows interviews beside an empty career', () => {
    const interviews = [{ headline: 'A door that is open', body: ['Words'] }];
    assert.deepEqual(parse({ lang: 'en', career: [], interviews }), {
      document: { lang: 'en', interviews },
      issues: [],
    });
  });

  it('refuses a number without end, which JSON can hold', () => {
    const text = '{"lang":"en","person":{"name":"Ada","image":{"src":"a.jpg","alt":"","width":1e999}}}';
    assert.deepEqual(messages(JSON.parse(text)), [
      'person.image.width: found Infinity, expected a positive number (value)',
    ]);
  });

  for (const [value, found] of [
    ['x'.repeat(1_000_000), `"${'x'.repeat(60)}"…`],
    [123n ** 99n, `${String(123n ** 99n).slice(0, 60)}…`],
    [Symbol('secret'), 'symbol'],
    [() => 'secret', 'function'],
    [new Map([['secret', 1]]), 'object'],
    [['secret'], 'array'],
    [null, 'null'],
    [NaN, 'NaN'],
    [false, 'false'],
  ] as const) {
    it(`tells in short that it found ${found.slice(0, 20)}`, () => {
      assert.equal(parse(withPerson({ contact: [{ type: value, value: 'Words' }] })).issues[0]?.found, found);
    });
  }

  it('does not take a prototype for data', () => {
    const { document } = parse(JSON.parse('{"lang":"en","person":{"name":"Ada","__proto__":{"tagline":"Gone"}}}'));
    assert.equal(document?.person?.tagline, undefined);
  });
});
