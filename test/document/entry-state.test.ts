import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { entryState } from '../../src/document/entry-state.js';
import { dayOf, parsePartialDate } from '../../src/document/partial-date.js';
import type { Entry } from '../../src/document/types.js';

const today = parsePartialDate('2026-11-22')!;
const state = (entry: Partial<Entry>, died?: string) => entryState({ title: 'Post', ...entry }, { today, died });

describe('entryState', () => {
  it('tells what is held, what is over and what is to come', () => {
    assert.equal(state({ start: '2020-05', end: '..' }), 'current');
    assert.equal(state({ end: '..' }), 'current');
    assert.equal(state({ start: '2011', end: '2019' }), 'past');
    assert.equal(state({ start: '2027-01', end: '..' }), 'coming');
  });

  it('counts as held what has surely begun and is surely not over', () => {
    for (const [start, end] of [
      ['2022-10-15', '2030-10-14'],
      ['2022', '2030'],
      ['201X', '203X'],
      ['2025-12', '2026-12'],
      ['2026-11-22', '2026-11-22'],
      ['2010~', '2030?'],
    ])
      assert.equal(state({ start, end }), 'current', `${start}/${end}`);
  });

  it('says nothing where nobody can tell', () => {
    for (const entry of [
      {},
      { start: '2011' },
      { end: '2026' },
      { end: '2030' },
      { start: '2022', end: '2026' },
      { start: '2026', end: '2030' },
      { start: '2022', end: '2026~' },
      { start: '2010', end: '2025~' },
      { start: '2027~' },
      { start: '2027~', end: '..' },
      { end: '..', dateText: 'from the new year' },
      { start: 'some day', end: 'later' },
    ])
      assert.equal(state(entry), undefined, JSON.stringify(entry));
  });

  it('counts an entry as held that goes on and begins some time this year', () =>
    assert.equal(state({ start: '2026', end: '..' }), 'current'));

  it('takes the last year of a database for no end', () => {
    for (const end of ['9999-12-31', '9999', '2999-12-31', '2222'])
      assert.equal(state({ start: '2010', end }), 'current', end);
    assert.equal(state({ start: '2010', end: '2199' }), 'current');
  });

  it('says "now" of nothing that the dead have done', () => {
    assert.equal(state({ start: '2010', end: '..' }, '2020-01-02'), 'past');
    assert.equal(state({ start: '2010', end: '2030' }, '2020'), 'past');
    assert.equal(state({ end: '..' }, 'in spring'), 'past');
    assert.equal(state({ start: '2027', end: '..' }, '2020'), 'past');
    assert.equal(state({}, '2020'), undefined);
  });
});

describe('dayOf', () => {
  const day = (zone: string, moment: string) => {
    process.env['TZ'] = zone;
    try {
      const { year, month, day } = dayOf(new Date(moment));
      return `${year}-${month}-${day}`;
    } finally {
      delete process.env['TZ'];
    }
  };

  it('is the day where the reader is', () => {
    // Half past midnight in Stockholm, half past three in the afternoon in Los Angeles.
    assert.equal(day('Europe/Stockholm', '2026-11-22T23:30:00Z'), '2026-11-23');
    assert.equal(day('America/Los_Angeles', '2026-11-22T23:30:00Z'), '2026-11-22');
    assert.equal(day('Pacific/Kiritimati', '2026-12-31T10:00:00Z'), '2027-1-1');
    assert.equal(day('UTC', '2026-11-22T23:30:00Z'), '2026-11-22');
  });
});
