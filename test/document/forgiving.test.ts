// What parse() makes of documents as forms, databases and other systems write them.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from '../../src/document/parse.js';

const read = (value: object) => {
  const { document, issues } = parse({ lang: 'en', ...value });
  return { document, issues: issues.map(({ path, code }) => `${path.join('.')} ${code}`) };
};
const person = (part: object) => {
  const { document, issues } = read({ person: { name: 'Ada Holm', ...part } });
  return { person: document?.person, issues };
};

describe('empty values', () => {
  for (const [what, empty] of [
    ['an empty text', ''],
    ['white space', ' \n\t\u00a0'],
    ['a mark without a width', '\u200b\ufeff'],
    ['null', null],
    ['an empty list', []],
    ['an empty object', {}],
  ] as const) {
    it(`count as absent in optional keys: ${what}`, () => {
      const keys = ['id', 'tagline', 'born', 'image', 'organization', 'facts', 'biography', 'summary', 'contact'];
      const part = Object.fromEntries(keys.map((key) => [key, empty]));
      assert.deepEqual(person(part), { person: { name: 'Ada Holm' }, issues: [] });
    });
  }

  it('are left out of maps, lists and texts in pieces', () => {
    const part = {
      role: { en: 'Mayor', sv: '' },
      tagline: { en: ' ' },
      expertise: ['', 'Roads'],
      summary: ['', { text: ' ' }],
      biography: ['', 'Born in Kornby.'],
    };
    const kept = { role: { en: 'Mayor' }, expertise: ['Roads'], biography: ['Born in Kornby.'] };
    assert.deepEqual(person(part), { person: { name: 'Ada Holm', ...kept }, issues: [] });
  });

  it('keep the space between two pieces', () => {
    const summary = ['Ada', { text: ' ' }, { text: 'Holm', strong: true }];
    assert.deepEqual(person({ summary }).person?.summary, summary);
  });

  it('lose a label, and not the value beside it', () => {
    const facts = [
      { label: '', value: 'x' },
      { key: '', label: 'Hours', value: 'y' },
      { key: 'lives', label: { en: '' }, value: 'Kornby' },
      { key: 'shoe size', value: '43' },
    ];
    assert.deepEqual(person({ facts }), {
      person: {
        name: 'Ada Holm',
        facts: [{ value: 'x' }, { label: 'Hours', value: 'y' }, { key: 'lives', value: 'Kornby' }, { value: '43' }],
      },
      issues: ['person.facts.3.key value'],
    });
  });

  it('are reported where a value is required', () => {
    const part = {
      facts: [{ label: 'Age', value: '' }],
      links: [{ href: '/a', label: ' ' }],
      contact: [{ type: 'email', value: '' }],
    };
    assert.deepEqual(person(part), {
      person: { name: 'Ada Holm' },
      issues: ['person.facts.0.value required', 'person.links.0.label required', 'person.contact.0.value required'],
    });
    assert.deepEqual(read({ person: { name: '\u200b' }, career: [{ title: '', organization: '' }, { title: 'A' }] }), {
      document: { lang: 'en', career: [{ title: 'A' }] },
      issues: ['person.name required', 'career.0 required'],
    });
  });

  it('leave a picture without an address, and an alternative text that says it is decoration', () => {
    const image = { src: '', alt: '', caption: 'By the harbour' };
    assert.deepEqual(person({ image }), { person: { name: 'Ada Holm', image }, issues: [] });
  });
});

describe('ids', () => {
  const qa = (id: unknown, text: string) => ({
    type: 'qa',
    ...(id === undefined ? {} : { id }),
    question: { text },
    answers: [],
  });
  const ids = (body: object) => {
    const { document, issues } = read({ interviews: [{ body }] });
    const blocks = document!.interviews![0]!.body as Record<string, { id?: string }[]> | { id?: string }[];
    const idsOf = (list: { id?: string }[]) => list.map(({ id }) => id);
    const kept = Array.isArray(blocks)
      ? idsOf(blocks)
      : Object.fromEntries(Object.entries(blocks).map(([lang, list]) => [lang, idsOf(list)]));
    return [kept, issues];
  };
  const at = (index: number | string, code: string) => `interviews.0.body.${index}.id ${code}`;

  it('are made for questions whose own cannot be used, and words stay', () => {
    const body = [qa('fråga-1', 'A?'), qa('q 2', 'B?'), qa(3, 'C?'), qa(undefined, 'D?'), qa('', 'E?'), qa('x', 'F?')];
    assert.deepEqual(ids(body), [
      ['q1', 'q2', '3', 'q4', 'q5', 'x'],
      [at(0, 'format'), at(1, 'format'), at(2, 'type')],
    ]);
  });

  it('never take one that the author gave', () => {
    assert.deepEqual(ids([qa(undefined, 'A?'), qa('q1', 'B?'), qa('q1-2', 'C?')]), [['q1-3', 'q1', 'q1-2'], []]);
  });

  it('are apart where two parts have the same', () => {
    const body = [qa('q1', 'A?'), qa('q1', 'B?'), { type: 'heading', id: 'q1', text: 'C' }];
    assert.deepEqual(ids(body), [
      ['q1', 'q1-2', 'q1-3'],
      [at(1, 'duplicate'), at(2, 'duplicate')],
    ]);
  });

  it('are the same in each language of a text', () => {
    const body = {
      en: [qa('a', 'A?'), qa(undefined, 'B?'), qa('c', 'C?'), qa('c', 'D?')],
      sv: [qa('a', 'A?'), qa(undefined, 'B?'), qa(undefined, 'C?'), qa('c', 'D?')],
    };
    const [kept] = ids(body) as [Record<string, string[]>];
    assert.deepEqual(kept['en'], ['a', 'q2', 'c', 'c-2']);
    assert.deepEqual(kept['sv']!.slice(0, 2), ['a', 'q2']);
    assert.equal(new Set(kept['sv']).size, 4);
  });

  it('take nothing with them in entries, paragraphs, participants and sources', () => {
    const { document, issues } = read({
      person: { id: 'ada holm', name: 'Ada Holm' },
      career: [
        { id: 7.5, title: 'Clerk' },
        { id: '#1', title: 'Mayor' },
      ],
      interviews: [
        {
          id: ' talk ',
          participants: [
            { role: 'interviewee', name: 'Ada' },
            { id: 'ö', role: 'interviewer', name: 'Bo' },
          ],
          body: [{ type: 'paragraph', id: 'två', text: 'Words' }],
          source: { title: 'The Crier' },
        },
      ],
      sources: [{ id: 'a/b', title: 'Minutes' }],
    });
    assert.deepEqual(document, {
      lang: 'en',
      person: { name: 'Ada Holm' },
      career: [{ id: '7.5', title: 'Clerk' }, { title: 'Mayor' }],
      interviews: [
        {
          id: 'talk',
          participants: [
            { id: 'participants-1', role: 'interviewee', name: 'Ada' },
            { id: 'participants-2', role: 'interviewer', name: 'Bo' },
          ],
          body: [{ type: 'paragraph', text: 'Words' }],
          source: { id: 'source', title: 'The Crier' },
        },
      ],
      sources: [{ id: 'sources-1', title: 'Minutes' }],
    });
    assert.equal(issues.length, 9);
  });

  it('of participants are apart from those of parts, but not from each other', () => {
    const participants = [
      { id: 'ada', role: 'interviewee' },
      { id: 'ada', role: 'other' },
    ];
    const { document, issues } = read({
      person: { id: 'ada', name: 'Ada' },
      interviews: [{ participants, body: ['A'] }],
    });
    assert.equal(document?.person?.id, 'ada');
    assert.deepEqual(
      document?.interviews?.[0]?.participants?.map(({ id }) => id),
      ['ada', 'ada-2'],
    );
    assert.deepEqual(issues, ['interviews.0.participants.1.id duplicate']);
  });
});

describe('dates', () => {
  const start = (value: unknown) => {
    const { document, issues } = read({ career: [{ title: 'Clerk', start: value }] });
    return [document?.career?.[0]?.start, issues];
  };
  for (const [written, kept] of [
    ['2020-05-04T10:00:00Z', '2020-05-04'],
    ['2020-05-04 10:00', '2020-05-04'],
    ['2020-05-04T23:30:00.000+02:00', '2020-05-04'],
    ['2020-05-04Z', '2020-05-04'],
    ['2020-05-00', '2020-05'],
    ['2020-00-00', '2020'],
    ['2020-00', '2020'],
    ['2020-5-4', '2020-05-04'],
    ['2020-5~', '2020-05~'],
    ['2020/05', '2020-05'],
    ['2020/5/4', '2020-05-04'],
    ['2020.05.04', '2020-05-04'],
    ['20200504', '2020-05-04'],
    ['2004-XX', '2004'],
    ['2004-xx-xx', '2004'],
    ['2004-05-XX', '2004-05'],
    ['199x', '199X'],
    [' 2020-05 ', '2020-05'],
  ] as const) {
    it(`keep what is surely meant by "${written}"`, () =>
      assert.deepEqual(start(written), [kept, ['career.0.start format']]));
  }

  for (const written of [
    'May 2020',
    '19XX',
    '2020-W05',
    '2020-21',
    '2020-13',
    '-0044',
    '../2010',
    '2010/2014',
    '2019-02-29',
    '2020-04-31',
    '20',
    '04/05/2020',
    '4.5.2020',
    '0000',
    '9999-12-31',
    'yesterday',
  ]) {
    it(`are shown as written: "${written}"`, () =>
      assert.deepEqual(start(written), [written, ['career.0.start format']]));
  }

  it('can be numbers', () => {
    assert.deepEqual(start(2010), ['2010', ['career.0.start type']]);
    assert.deepEqual(start(20100504), ['2010-05-04', ['career.0.start type']]);
    assert.deepEqual(start(1588586400000), [undefined, ['career.0.start type']]);
  });

  it('are open at the end where an end says so', () => {
    const end = (value: string) => read({ career: [{ title: 'Clerk', end: value }] }).document?.career?.[0]?.end;
    assert.deepEqual(['present', 'Now', 'ongoing', '2020/5', 'until spring'].map(end), [
      '..',
      '..',
      '..',
      '2020-05',
      'until spring',
    ]);
  });

  it('are reported and kept where the end is before the beginning', () => {
    const career = [
      { title: 'A', start: '2015-05', end: '2015-02' },
      { title: 'B', start: '2015', end: '2010' },
      { title: 'C', start: '2015-05', end: '2015' },
    ];
    const { document, issues } = read({ career, person: { name: 'Ada', born: '1970', died: '1960' } });
    assert.deepEqual(document?.career, career);
    assert.deepEqual(issues, ['career.0.end order', 'career.1.end order', 'person.died order']);
  });
});

describe('language tags', () => {
  it('may have an underscore, and keep the words where they are none', () => {
    const { document, issues } = read({
      lang: 'en_GB',
      person: {
        name: { en: 'Sara Ahmed', ar: 'سارة أحمد' },
        role: { sv_SE: 'Borgmästare', '': 'Mayor' },
        tagline: { svenska: 'Ord' },
      },
    });
    assert.deepEqual(document, {
      lang: 'en-GB',
      person: {
        name: { en: 'Sara Ahmed', ar: 'سارة أحمد' },
        role: { 'sv-SE': 'Borgmästare', und: 'Mayor' },
        tagline: { und: 'Ord' },
      },
    });
    assert.deepEqual(issues, [
      'lang format',
      'person.role.sv_SE format',
      'person.role. required',
      'person.tagline.svenska format',
    ]);
  });

  it('are no longer than 35 characters', () => {
    const lang = `en${'-a'.repeat(100_000)}`;
    const { document, issues } = read({ person: { name: 'Ada', summary: [{ text: 'Words', lang }] } });
    assert.deepEqual(document?.person?.summary, [{ text: 'Words' }]);
    assert.deepEqual(issues, ['person.summary.0.lang limit']);
  });
});

describe('texts', () => {
  it('have line breaks in one way', () => {
    assert.equal(person({ tagline: 'One\r\nTwo\rThree\nFour' }).person?.tagline, 'One\nTwo\nThree\nFour');
  });

  it('are a list where bare strings would touch', () => {
    const summary = (value: unknown[]) => person({ summary: value }).person?.summary;
    assert.deepEqual(summary(['Swedish', 'English', 'Finnish']), ['Swedish, ', 'English, ', 'Finnish']);
    assert.deepEqual(summary(['Ada ', 'Holm', '.']), ['Ada ', 'Holm', '.']);
    assert.deepEqual(summary(['Ada', { text: 'Holm' }]), ['Ada', { text: 'Holm' }]);
  });

  it('can be numbers', () => {
    assert.deepEqual(person({ facts: [{ label: 'Employees', value: 1200 }] }), {
      person: { name: 'Ada Holm', facts: [{ label: 'Employees', value: '1200' }] },
      issues: ['person.facts.0.value type'],
    });
  });
});

describe('$schema', () => {
  const versionOf = ($schema: string) => (parse({ $schema, lang: 'en', person: { name: 'Ada' } }).document ? 1 : 2);
  it('is of a later version only in the form of this project', () => {
    for (const address of [
      'https://example.org/v2/schema.json',
      'https://example.org/schema@2024',
      'https://cdn.example/npm/leader-elements@1.4.0/schema.json',
      'https://cdn.example/other-leader-elements@2/schema.json',
    ])
      assert.equal(versionOf(address), 1, address);
    for (const address of [
      'https://cdn.example/npm/leader-elements@2/schema.json',
      'leader-elements@10.0.1/schema.json',
    ])
      assert.equal(versionOf(address), 2, address);
  });
});
