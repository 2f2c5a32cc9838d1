import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePartialDate } from '../../src/document/partial-date.js';
import type { Entry } from '../../src/document/types.js';
import { ageOn, bornRuns, diedRuns, partialDateRuns, tenureRuns } from '../../src/localization/tenure.js';
import { loadWords, msgIn } from '../../src/localization/words.js';

await Promise.all(['sv', 'da'].map((locale) => loadWords(locale, 30)));

const today = parsePartialDate('2026-11-22')!;
const reader = (tag: string) => ({ locale: tag, msg: msgIn(() => tag.split('-')[0]!), today });

/** What is read; languages and browsers differ in the white space around a dash. */
const textOf = (runs: { text: string }[]) =>
  runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, ' ')
    .replace(/ ?– ?/g, '–');
const tenure = (entry: Partial<Entry>, tag: string, dateText = '') =>
  textOf(tenureRuns({ title: 'Post', ...entry }, dateText, reader(tag)));

const forms: [string, Partial<Entry>, Record<string, string>][] = [
  ['a year that goes on', { start: '2020', end: '..' }, { 'en-GB': '2020–present', sv: '2020–nu', da: '2020–nu' }],
  [
    'a month that goes on',
    { start: '2020-05', end: '..' },
    { 'en-GB': 'May 2020–present', sv: 'maj 2020–nu', da: 'maj 2020–nu' },
  ],
  [
    'a month to come',
    { start: '2027-01', end: '..' },
    { 'en-GB': 'from January 2027', sv: 'från januari 2027', da: 'fra januar 2027' },
  ],
  ['years', { start: '2011', end: '2019' }, { 'en-GB': '2011–2019', sv: '2011–2019', da: '2011–2019' }],
  [
    'months of one year',
    { start: '2019-03', end: '2019-05' },
    { 'en-GB': 'March–May 2019', sv: 'mars–maj 2019', da: 'marts–maj 2019' },
  ],
  [
    'months of two years',
    { start: '2011-03', end: '2019-05' },
    { 'en-GB': 'March 2011–May 2019', sv: 'mars 2011–maj 2019', da: 'marts 2011–maj 2019' },
  ],
  [
    'days of one month',
    { start: '2019-05-01', end: '2019-05-31' },
    { 'en-GB': '1–31 May 2019', sv: '1–31 maj 2019', da: '1.–31. maj 2019' },
  ],
  [
    'a year to a month',
    { start: '2011', end: '2019-05' },
    { 'en-GB': '2011–May 2019', sv: '2011–maj 2019', da: '2011–maj 2019' },
  ],
  ['a beginning alone', { start: '2020-05' }, { 'en-GB': 'from May 2020', sv: 'från maj 2020', da: 'fra maj 2020' }],
  ['an end alone', { end: '2020-05' }, { 'en-GB': 'until May 2020', sv: 'fram till maj 2020', da: 'indtil maj 2020' }],
  [
    'an end and a duration',
    { end: '2020-05', duration: 'P3Y' },
    { 'en-GB': 'until May 2020 (3 years)', sv: 'fram till maj 2020 (3 år)', da: 'indtil maj 2020 (3 år)' },
  ],
  ['a duration alone', { duration: 'P16Y' }, { 'en-GB': '16 years', sv: '16 år', da: '16 år' }],
  [
    'years and months',
    { duration: 'P2Y6M' },
    { 'en-GB': '2 years, 6 months', sv: '2 år, 6 månader', da: '2 år og 6 måneder' },
  ],
  ['one year', { duration: 'P1Y' }, { 'en-GB': '1 year', sv: '1 år', da: '1 år' }],
  ['a decade', { start: '199X', kind: 'life' }, { 'en-GB': '1990s', sv: '1990-talet', da: '1990’erne' }],
  ['circa', { start: '2009~', kind: 'award' }, { 'en-GB': 'circa 2009', sv: 'cirka 2009', da: 'ca. 2009' }],
  [
    'uncertain',
    { start: '2003?', kind: 'award' },
    { 'en-GB': '2003 (uncertain)', sv: '2003 (osäkert)', da: '2003 (usikkert)' },
  ],
  [
    'circa to a decade',
    { start: '1985~', end: '199X' },
    { 'en-GB': 'circa 1985–1990s', sv: 'cirka 1985–1990-talet', da: 'ca. 1985–1990’erne' },
  ],
  ['the year of a prize', { start: '2015', kind: 'award' }, { 'en-GB': '2015', sv: '2015', da: '2015' }],
  ['going on since nobody says when', { end: '..' }, { 'en-GB': 'ongoing', sv: 'pågående', da: 'igangværende' }],
  ['nothing', {}, { 'en-GB': '', sv: '', da: '' }],
];

describe('tenureRuns', () => {
  for (const [name, entry, expected] of forms) {
    for (const [tag, text] of Object.entries(expected)) {
      it(`writes ${name} in ${tag}`, () => assert.equal(tenure(entry, tag), text));
    }
  }

  for (const [zone, offset] of [
    ['Pacific/Kiritimati', -840],
    ['Europe/Stockholm', -60],
    ['America/Anchorage', 540],
  ] as const) {
    it(`writes the same dates in ${zone}`, () => {
      process.env['TZ'] = zone;
      assert.equal(new Date(2019, 0, 1).getTimezoneOffset(), offset);
      assert.equal(tenure({ start: '2019-01-01', kind: 'award' }, 'sv'), '1 januari 2019');
      assert.equal(tenure({ start: '2019', end: '2020' }, 'sv'), '2019–2020');
      assert.equal(tenure({ start: '2019-12', end: '2020-01-31' }, 'da'), 'december 2019–31. januar 2020');
      delete process.env['TZ'];
    });
  }

  const told: [duration: string, words: string][] = [
    ['P16Y', 'gennem 16 år'],
    ['P16Y', 'for 16 years, until 2016'],
    ['P2Y6M', '2 years and 6 months'],
    ['P16Y', '१६ वर्ष'],
    ['P3Y', '３年間'],
    ['P12Y', 'لمدة ١٢ سنة'],
  ];
  for (const [duration, words] of told)
    it(`leaves ${duration} to "${words}"`, () => assert.equal(tenure({ duration }, 'sv', words), ''));

  const untold: [duration: string, words: string, expected: string][] = [
    ['P16Y', 'as a young man', '16 years'],
    ['P1Y', 'in 1998', '1 year'],
    ['P2Y', 'in the early 2000s', '2 years'],
    ['P2M', 'spring 2020', '2 months'],
    ['P16Y', 'until 2016', '16 years'],
    ['P5Y', 'from 2010-05-04', '5 years'],
    ['P3Y', 'since 3 May 2010', '3 years'],
    ['P3Y', 'siden 3. maj 2010', '3 years'],
    ['P3Y', 'desde el 3 de mayo de 2010', '3 years'],
    ['P3Y', 'since May 3, 2010', '3 years'],
    ['P5Y', 'since 3/5 2010', '5 years'],
    ['P2M', 'Q2 2020', '2 months'],
    ['P2Y', 'the 2nd half of 2020', '2 years'],
    ['P2Y', '2. halvår 2020', '2 years'],
    ['P12Y', '2011/12', '12 years'],
    ['P12Y', '2011–12', '12 years'],
    ['P2Y', '2.5 years', '2 years'],
    ['P2Y2M', 'for 2 years', '2 years, 2 months'],
    ['P16Y', '२०१६', '16 years'],
  ];
  for (const [duration, words, expected] of untold)
    it(`adds ${expected} to "${words}"`, () => assert.equal(tenure({ duration }, 'en-GB', words), expected));

  const named: [Partial<Entry>, words: string][] = [
    [{ start: '2021' }, 'sedan 2021, fram till årsskiftet'],
    [{ start: '2021', end: '..' }, 'sedan 2021'],
    [{ start: '2011', end: '2019' }, 'åren 2011 till 2019'],
    [{ start: '2021-05' }, 'Sedan maj 2021'],
    [{ start: '2019-03', end: '2019-05' }, 'mars – maj 2019'],
    [{ start: '199X' }, 'på 1990-talet'],
    [{ start: '2021' }, 'منذ ٢٠٢١'],
    [{ end: '2016' }, 'till 2016'],
  ];
  for (const [entry, dateText] of named)
    it(`does not repeat what "${dateText}" names`, () =>
      assert.equal(tenure({ ...entry, dateText }, 'sv', dateText), ''));

  const unnamed: [Partial<Entry>, words: string, expected: string][] = [
    [{ start: '2021' }, 'sedan valet', '2021'],
    [{ start: '2011', end: '2019' }, 'från 2011', '2011–2019'],
    [{ start: '2011', end: '2019' }, '2011–19', '2011–2019'],
    [{ start: '2021-05' }, 'sedan 2021', 'maj 2021'],
    [{ start: '2021-05-04' }, 'sedan 14 maj 2021', '4 maj 2021'],
    [{ start: '2021' }, 'ärende 12021', '2021'],
    [{ start: '2021~' }, 'sedan 2021', 'cirka 2021'],
  ];
  for (const [entry, dateText, expected] of unnamed)
    it(`adds ${expected} to "${dateText}"`, () =>
      assert.equal(tenure({ ...entry, dateText }, 'sv', dateText), expected));

  it('keeps a duration beside words that name the dates', () =>
    assert.equal(tenure({ start: '2021', duration: 'P2Y', dateText: 'från 2021' }, 'sv', 'från 2021'), '2 år'));

  const odd: [string, Partial<Entry>, string][] = [
    ['says a decade once', { start: '199X', end: '199X' }, '1990s'],
    ['says about a year once', { start: '2010~', end: '2010~' }, 'circa 2010'],
    ['says a doubtful year once', { start: '2010', end: '2010?' }, '2010 (uncertain)'],
    ['says a month once', { start: '2010-05', end: '2010-05' }, 'May 2010'],
    ['says once what is no date', { start: '2019-02-29', end: '2019-02-29' }, '2019-02-29'],
    ['takes year 9999 for no end', { start: '2010', end: '9999-12-31' }, '2010–present'],
    ['takes year 9999 alone for no end', { end: '9999' }, 'ongoing'],
    ['shows an end before its beginning as it stands', { start: '2015-05', end: '2015-02' }, 'May 2015–February 2015'],
    ['takes year 0 for no date', { start: '0000', kind: 'award' }, '0000'],
  ];
  for (const [name, entry, expected] of odd) it(name, () => assert.equal(tenure(entry, 'en-GB'), expected));

  it('says "present" of nothing that the dead have done', () => {
    const runs = (entry: Partial<Entry>) =>
      textOf(tenureRuns({ title: 'Post', ...entry }, '', { ...reader('en-GB'), died: '2020' }));
    assert.equal(runs({ start: '2010', end: '..' }), 'from 2010');
    assert.equal(runs({ end: '..' }), '');
    assert.equal(runs({ start: '2010', end: '2015' }), '2010–2015');
  });

  it('says no "from" beside own words, which may say something else', () => {
    assert.equal(tenure({ start: '199X', dateText: 'i årene efter murens fald' }, 'da'), '1990’erne');
  });

  it('does not say that a post goes on which own words let begin', () => {
    assert.equal(tenure({ end: '..', dateText: 'från årsskiftet' }, 'sv', 'från årsskiftet'), '');
  });

  it('marks up each date of a range by itself', () => {
    const runs = tenureRuns({ title: 'Post', start: '2019-03', end: '2019-05' }, '', reader('sv'));
    assert.deepEqual(runs, [
      { text: 'mars', datetime: '2019-03' },
      { text: '–' },
      { text: 'maj 2019', datetime: '2019-05' },
    ]);
  });

  it('leaves to each date of a range the words behind its year', () => {
    const runs = tenureRuns({ title: 'Post', start: '2011-03', end: '2019-05' }, '', reader('bg'));
    assert.deepEqual(
      runs.map(({ text }) => text.trim().replace(/\s/g, ' ')),
      ['март 2011 г.', '–', 'май 2019 г.'],
    );
  });

  it('shows a date that no calendar has as it stands', () => {
    assert.equal(textOf(partialDateRuns('2019-02-29', reader('sv'))), '2019-02-29');
  });

  it('writes no English month in a language that the machine lacks', () => {
    assert.doesNotMatch(textOf(partialDateRuns('2019-05-04', { ...reader('sv'), locale: 'fo' })), /May/);
  });
});

describe('ageOn', () => {
  const age = (born: string) => ageOn(today, parsePartialDate(born)!);

  it('counts birthdays', () => {
    assert.equal(age('1970-11-22'), 56);
    assert.equal(age('1970-11-23'), 55);
    assert.equal(age('1972-02-29'), 54);
    assert.equal(age('2026-11-22'), 0);
  });

  it('guesses nothing', () => {
    for (const born of ['1970', '1970-11', '197X', '1970-11-22~', '1970-11-22?'])
      assert.equal(age(born), undefined, born);
  });

  it('is none that nobody has', () => {
    for (const born of ['2026-11-23', '2030-01-01', '1900-01-01', '1723-06-05'])
      assert.equal(age(born), undefined, born);
  });
});

describe('birth and death', () => {
  const born = (date: string, died?: string) => textOf(bornRuns(date, died, reader('en-GB')));
  const died = (date: string, born?: string) => textOf(diedRuns(date, born, reader('en-GB')));

  it('gives the age of the living', () => assert.equal(born('1970-05-04'), '4 May 1970 (56 years)'));

  it('gives no age of the living to the dead', () => {
    assert.equal(born('1930-05-04', '2020-01-02'), '4 May 1930');
    assert.equal(born('1930-05-04', '202X'), '4 May 1930');
    assert.equal(born('1930-05-04', 'in January'), '4 May 1930');
  });

  it('gives the age at death', () => {
    assert.equal(died('2020-01-02', '1930-05-04'), '2 January 2020 (89 years)');
    assert.equal(died('2020-05-04', '1930-05-04'), '4 May 2020 (90 years)');
    assert.equal(died('2020-05-03', '1930-05-04'), '3 May 2020 (89 years)');
  });

  it('guesses no age at death', () => {
    assert.equal(died('2020-01-02'), '2 January 2020');
    assert.equal(died('2020', '1930-05-04'), '2020');
    assert.equal(died('2020-01-02~', '1930-05-04'), 'circa 2 January 2020');
    assert.equal(died('2020-01-02', '1930'), '2 January 2020');
    assert.equal(died('1920-01-02', '1930-05-04'), '2 January 1920');
  });
});
