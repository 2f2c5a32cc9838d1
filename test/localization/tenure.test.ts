import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePartialDate } from '../../src/document/partial-date.js';
import type { Entry } from '../../src/document/types.js';
import { ageOn, partialDateRuns, tenureRuns, tenureState } from '../../src/localization/tenure.js';
import { loadWords, msgIn } from '../../src/localization/words.js';

await Promise.all(['sv', 'da'].map(loadWords));

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
  ['an end alone', { end: '2020-05' }, { 'en-GB': 'until May 2020', sv: 'till maj 2020', da: 'til maj 2020' }],
  [
    'an end and a duration',
    { end: '2020-05', duration: 'P3Y' },
    { 'en-GB': 'until May 2020 (3 years)', sv: 'till maj 2020 (3 år)', da: 'til maj 2020 (3 år)' },
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
  ['going on since nobody says when', { end: '..' }, { 'en-GB': 'ongoing', sv: 'pågår', da: 'pågår' }],
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

  it('leaves a duration to own words that tell it', () => {
    assert.equal(tenure({ duration: 'P16Y' }, 'da', 'gennem 16 år'), '');
    assert.equal(tenure({ duration: 'P16Y' }, 'da', 'som ung'), '16 år');
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

describe('tenureState', () => {
  const state = (entry: Partial<Entry>) => tenureState({ title: 'Post', ...entry }, today);

  it('tells what is held, what is over and what is to come', () => {
    assert.equal(state({ start: '2020-05', end: '..' }), 'current');
    assert.equal(state({ end: '..' }), 'current');
    assert.equal(state({ start: '2011', end: '2019' }), 'past');
    assert.equal(state({ start: '2027-01', end: '..' }), 'coming');
  });

  it('says nothing where the document does not', () => {
    assert.equal(state({}), undefined);
    assert.equal(state({ start: '2011' }), undefined);
    assert.equal(state({ end: '2026' }), undefined);
    assert.equal(state({ end: '..', dateText: 'from the new year' }), undefined);
  });

  it('counts a post as held that begins some time this year', () =>
    assert.equal(state({ start: '2026', end: '..' }), 'current'));
});

describe('ageOn', () => {
  const age = (born: string) => ageOn(today, parsePartialDate(born)!);

  it('counts birthdays', () => {
    assert.equal(age('1970-11-22'), 56);
    assert.equal(age('1970-11-23'), 55);
    assert.equal(age('1972-02-29'), 54);
  });

  it('guesses nothing', () => {
    for (const born of ['1970', '1970-11', '197X', '1970-11-22~', '1970-11-22?'])
      assert.equal(age(born), undefined, born);
  });
});
