import type { LeaderElement } from '../../src/elements/leader-element.js';
import type { LeaderErrorEvent } from '../../src/elements/events.js';
import { ada, all, expect, next, settled, show, textOf, until, warningsOf } from './page.js';

describe('what a developer is told', () => {
  const told = async (data: unknown, attributes = '') => {
    const place = show(`<leader-profile ${attributes}><a href="/ada">Ada Holm</a></leader-profile>`, 'sv');
    const element = place.querySelector('leader-profile')!;
    const event = next<LeaderErrorEvent>(element, 'leader-error');
    const [warning] = await warningsOf(async () => {
      if (data !== undefined) element.data = data;
      await event;
    });
    return { warning, code: (await event).detail.code, text: textOf(element) };
  };

  it('names element, source, path, what was found and what was expected, with a hint', async () => {
    const { warning, code } = await told({ ...ada, person: { name: 'Ada Holm', born: 'in May' } });
    expect(code).to.equal('schema');
    expect(warning).to.equal(
      [
        '<leader-profile data> found 1 issue(s) in its document',
        'person.born: found "in May", expected a date, such as "2020" or "2020-05" or "2020-05-04" or "199X" (format)',
        'Check it against schema.json.',
      ].join('\n  '),
    );
  });

  it('names the address that failed, while the reader is told in words of their own', async () => {
    const { warning, code, text } = await told(undefined, 'src="/missing.json"');
    expect(code).to.equal('network');
    expect(warning).to.match(/^<leader-profile src="\/missing.json"> shows no document \(network\): .*404/);
    expect(warning).to.match(/\n {2}Open it in a browser: is it there, and allowed for this page \(CORS\)\?$/);
    expect(text).to.equal('Ada Holm Det här kunde inte läsas in. Försök igen');
  });

  for (const [what, data, code, hint] of [
    ['text that is no JSON', '<!doctype html><p>secret', 'parse', 'Is it JSON?'],
    [
      'a later version',
      { $schema: 'leader-elements@2/schema.json', person: { name: 'A' } },
      'version',
      'Update leader-elements.',
    ],
    ['another document', { lang: 'en', secret: 'secret' }, 'schema', 'Check it against schema.json.'],
  ] as const) {
    it(`gives a hint for ${what}, and shows a reader nothing of it`, async () => {
      const { warning, code: found, text } = await told(data);
      expect([found, warning!.split('\n  ').at(-1)]).to.deep.equal([code, hint]);
      expect(text).to.equal('Ada Holm Det här kan inte visas: det finns ett fel i innehållet.');
    });
  }

  for (const data of ['[object Object]', '[object Promise]']) {
    it(`says that a framework has printed an object: ${data}`, async () => {
      const { warning, code } = await told(data);
      expect([code, warning!.split('\n')[0]]).to.deep.equal([
        'parse',
        `<leader-profile data> shows no document (parse): "${data}": an object was printed in place of JSON`,
      ]);
    });
  }

  const faulty = {
    ...ada,
    person: { name: 'Ada Holm', born: 'in May' },
    career: [{ title: 'Clerk', start: 'in June' }],
  };
  for (const [what, fill] of [
    ['an object', (element: LeaderElement) => (element.data = faulty)],
    ['text', (element: LeaderElement) => (element.data = JSON.stringify(faulty))],
    ['a script in the page', (element: LeaderElement) => (element.src = '#faulty')],
  ] as const) {
    it(`prints the issues of a document once, whichever elements show it: ${what}`, async () => {
      const script = `<script id="faulty" type="application/json">${JSON.stringify(faulty, null, 1)}</script>`;
      const place = show(
        `${script}<leader-profile></leader-profile><career-timeline></career-timeline><interview-qa></interview-qa>`,
      );
      const warnings = await warningsOf(async () => {
        for (const element of place.querySelectorAll<LeaderElement>('leader-profile, career-timeline, interview-qa')) {
          const event = next<LeaderErrorEvent>(element, 'leader-error');
          fill(element);
          // The page hears of them from each element.
          expect((await event).detail.issues.length).to.equal(2);
        }
      });
      expect(warnings.length).to.equal(1);
    });
  }

  it('lists the first twenty of ten thousand faults, and counts the first thousand', async () => {
    const { warning } = await told({ ...ada, career: Array.from({ length: 10_000 }, () => ({ title: true })) });
    const lines = warning!.split('\n  ');
    expect([lines.length, lines[0], lines[20], lines[21]]).to.deep.equal([
      23,
      '<leader-profile data> found 1001 issue(s) in its document',
      'career[19].title: found true, expected string or object (type)',
      '…',
    ]);
  });
});

describe('values that no document holds', () => {
  const circle: Record<string, unknown> = { ...ada };
  circle['career'] = [circle, { title: 'Director', roles: [circle] }];
  const no = () => {
    throw new Error('no');
  };
  const cases: [string, unknown][] = [
    ['a circle', circle],
    ['a proxy that throws', new Proxy({}, { get: no, has: no, ownKeys: no, getOwnPropertyDescriptor: no })],
    ['a proxy that throws inside', { ...ada, career: new Proxy([], { get: no, ownKeys: no }) }],
    ['a getter that throws', Object.defineProperty({ ...ada }, 'title', { enumerable: true, get: no })],
    ['a function', no],
    ['a symbol', Symbol('no')],
    ['a BigInt', 7n],
    ['a date', new Date(NaN)],
    ['an element', document.createElement('p')],
  ];

  for (const [what, data] of cases) {
    it(`leave the page as it is, and are told of: ${what}`, async () => {
      const place = show('<p>Before</p><leader-profile></leader-profile><career-timeline></career-timeline>');
      const element = place.querySelector('leader-profile')!;
      const timeline = place.querySelector('career-timeline')!;
      const warnings = await warningsOf(async () => {
        const event = next<LeaderErrorEvent>(element, 'leader-error');
        element.data = data as object;
        expect((await event).detail.code).to.equal('schema');
        timeline.data = ada;
        await settled(place, 'career-timeline');
      });
      expect(warnings.length).to.equal(1);
      expect(warnings[0]).to.match(/^<leader-profile data> .*\n {2}.*: found .*, expected .*\n/);
      expect(textOf(timeline)).to.contain('Director');
      element.data = ada;
      await until(() => textOf(element).includes('Kornby Council'), 'the next document');
    });
  }

  it('shows ten thousand posts, all with one id', async function () {
    // WebKit needs some seconds for them, and more where others are at work.
    this.timeout(60_000);
    const place = show('<career-timeline></career-timeline>');
    const timeline = place.querySelector('career-timeline')!;
    timeline.data = {
      ...ada,
      career: Array.from({ length: 10_000 }, (_, at) => ({ id: 'same', title: `Post ${at}` })),
    };
    const warnings = await warningsOf(() => settled(place, 'career-timeline'));
    expect(warnings.length).to.equal(1);
    expect(all(timeline, 'li').length).to.equal(10_000);
    expect(all(timeline, 'li').at(-1)!.textContent).to.contain('Post 9999');
  });
});
