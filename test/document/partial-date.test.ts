import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDuration } from '../../src/document/duration.js';
import { comparePartialDates, parsePartialDate, toDateTime } from '../../src/document/partial-date.js';

const read = (text: string) => parsePartialDate(text)!;

describe('parsePartialDate', () => {
  it('keeps the precision of a date', () => {
    assert.deepEqual(read('2020'), { precision: 'year', year: 2020 });
    assert.deepEqual(read('2020-05'), { precision: 'month', year: 2020, month: 5 });
    assert.deepEqual(read('2020-05-04'), { precision: 'day', year: 2020, month: 5, day: 4 });
    assert.deepEqual(read('199X'), { precision: 'decade', year: 1990 });
  });

  it('keeps its doubt', () => {
    assert.deepEqual(read('2009~'), { precision: 'year', year: 2009, qualifier: 'circa' });
    assert.deepEqual(read('199X?'), { precision: 'decade', year: 1990, qualifier: 'uncertain' });
  });

  it('knows the days of each month', () => {
    assert.ok(read('2020-02-29'));
    for (const text of ['2019-02-29', '2020-02-30', '2020-04-31', '2020-13', '2020-00', '20', '']) {
      assert.equal(parsePartialDate(text), undefined, text);
    }
  });
});

describe('toDateTime', () => {
  it('gives what HTML has a form for', () => {
    assert.equal(toDateTime(read('2020')), '2020');
    assert.equal(toDateTime(read('2020-05~')), '2020-05');
    assert.equal(toDateTime(read('0987-05-04')), '0987-05-04');
    assert.equal(toDateTime(read('199X')), undefined);
  });
});

describe('comparePartialDates', () => {
  it('tells the earlier from the later', () => {
    assert.ok(comparePartialDates(read('2019'), read('2020-05')) < 0);
    assert.ok(comparePartialDates(read('2020-06'), read('2020-05-31')) > 0);
    assert.ok(comparePartialDates(read('199X'), read('2000')) < 0);
  });

  it('does not decide what nobody knows', () => {
    assert.equal(comparePartialDates(read('2020'), read('2020-05')), 0);
    assert.equal(comparePartialDates(read('199X'), read('1995-03-01')), 0);
  });
});

describe('parseDuration', () => {
  it('keeps the units that were given', () => {
    assert.deepEqual(parseDuration('P16Y'), { years: 16 });
    assert.deepEqual(parseDuration('P2Y6M'), { years: 2, months: 6 });
    assert.deepEqual(parseDuration('P18M'), { months: 18 });
    assert.deepEqual(parseDuration('P3W2D'), { weeks: 3, days: 2 });
  });

  it('gives nothing for what is no duration', () => assert.deepEqual(parseDuration('16 years'), {}));
});
