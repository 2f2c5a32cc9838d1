import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { sortEntries, type Order } from '../../src/document/entry-order.js';
import { parsePartialDate } from '../../src/document/partial-date.js';
import type { Entry } from '../../src/document/types.js';
import { seed } from '../arbitrary.js';

const today = parsePartialDate('2026-11-22')!;

/** Entries by what is between the commas: `title start/end`, without what is not known. */
const entries = (text: string): Entry[] =>
  text.split(', ').map((line) => {
    const [, title, start, end] = /^(.*?)(?: (\S*?)(?:\/(\S+))?)?$/.exec(line)!;
    return { title: title!, ...(start && { start }), ...(end && { end }) };
  });
const titles = (sorted: Entry[]): string => sorted.map(({ title }) => title as string).join(', ');
const sort = (text: string, order: Order) => titles(sortEntries(entries(text), order, today));

describe('newest', () => {
  const newest: [string, string, string][] = [
    [
      'puts first what goes on, however long it has',
      'Teacher 1990/.., Mayor 2010/2014, Board 2015/2016',
      'Teacher, Board, Mayor',
    ],
    ['puts first a term that has an end to come', 'Mayor 2022-10-15/2030-10-14, Prize 2026-01', 'Mayor, Prize'],
    ['puts what is to come behind what goes on', 'Chair 2027/.., Mayor 2022/..', 'Mayor, Chair'],
    ['sorts by end, then by beginning', 'A 2001/2005, B 1999/2009, C 2003/2005', 'B, C, A'],
    ['sorts months of a year', 'March 2010-03, Year 2010, May 2010-05', 'Year, May, March'],
    ['takes year 9999 for no end', 'Clerk 2019/2020, Mayor 2010/9999-12-31', 'Mayor, Clerk'],
    ['keeps what is equal as the author has it', 'A 2010, B 2010, C 2010', 'A, B, C'],
    ['leaves entries without a date behind the one before', 'Old 2001, Clerk, New 2010, Aide', 'New, Aide, Old, Clerk'],
    ['leaves an entry without a date at the beginning there', 'Clerk, Old 2001, New 2010', 'Clerk, New, Old'],
    ['takes the end where that is all that is known', 'A /2005, B 2003, C /2009', 'C, A, B'],
  ];
  for (const [name, text, expected] of newest) it(name, () => assert.equal(sort(text, 'newest'), expected));

  it('sorts the roles inside an entry, and theirs', () => {
    const council = {
      title: 'Council',
      start: '2001',
      end: '..',
      roles: [
        ...entries('Clerk 2001/2005, Director 2015/..'),
        { title: 'Head', start: '2005', end: '2015', roles: entries('One 2005, Two 2007') },
      ],
    };
    const [{ roles }] = sortEntries([council], 'newest', today) as [Entry];
    assert.equal(titles(roles!), 'Director, Head, Clerk');
    assert.equal(titles(roles![1]!.roles!), 'Two, One');
    assert.equal(titles(council.roles), 'Clerk, Director, Head');
  });

  it('places an entry without dates by its roles', () => {
    const council = { title: 'Council', roles: entries('Clerk 2001/2005, Director 2015/..') };
    assert.equal(titles(sortEntries([...entries('Prize 2020'), council], 'newest', today)), 'Council, Prize');
    assert.equal(titles(sortEntries([...entries('Prize 2020'), council], 'oldest', today)), 'Council, Prize');
  });
});

describe('oldest', () => {
  const oldest: [string, string, string][] = [
    ['sorts by beginning', 'Board 2015/2016, Teacher 1990/.., Mayor 2010/2014', 'Teacher, Mayor, Board'],
    ['sorts months of a year', 'May 2010-05, Year 2010, March 2010-03', 'Year, March, May'],
    ['keeps what is equal as the author has it', 'A 2010, B 2010, C 2010', 'A, B, C'],
    ['puts last what goes on since nobody says when', 'Clerk /.., A 2010, B 2001', 'B, A, Clerk'],
  ];
  for (const [name, text, expected] of oldest) it(name, () => assert.equal(sort(text, 'oldest'), expected));
});

it('keeps the order of the author', () => assert.equal(sort('B 2010, A 2020', 'authored'), 'B, A'));

const dates = fc.constantFrom('201X', '2010', '2010-03', '2010-05', '2010-05-04', '2014~', '2026', '2031', '0000');
const entry = fc.record(
  {
    title: fc.string(),
    start: dates,
    end: fc.oneof(dates, fc.constantFrom('..', '9999')),
    dateText: fc.constant('then'),
  },
  { requiredKeys: ['title'] },
) as fc.Arbitrary<Entry>;
const isDated = ({ start, end, dateText }: Entry) =>
  Boolean(start ?? (end === '..' || end === '9999' ? !dateText : end));

for (const order of ['newest', 'oldest'] as const) {
  it(`never contradicts itself, whatever is known: ${order}`, () => {
    const before = (a: Entry, b: Entry) => sortEntries([b, a], order, today)[0] === a;
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), (all) => {
        const sorted = sortEntries(all, order, today);
        assert.deepEqual(new Set(sorted), new Set(all));
        const dated = sorted.filter(isDated);
        for (const [index, one] of dated.entries())
          for (const later of dated.slice(index + 1)) assert.ok(!before(later, one));
      }),
      { seed, numRuns: 500 },
    );
  });

  it(`grows with the number of entries alone: ${order}`, () => {
    const many = Array.from({ length: 20_000 }, (_, index) => ({
      title: 'Post',
      start: String(1000 + ((index * 7919) % 1000)),
    }));
    const began = performance.now();
    sortEntries(many, order, today);
    // Comparing each with each takes minutes.
    assert.ok(performance.now() - began < 2000);
  });
}
