import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { initialsOf } from '../../src/localization/initials.js';

describe('initials', () => {
  const names: [string, string][] = [
    ['Nell Harrowgate', 'NH'],
    ['Josephine Abisola Adeyemi-Hart', 'JA'],
    ['Maria de la Cruz', 'MC'],
    ['Salma al-Wadi', 'SW'],
    ['Æsa í Dali', 'ÆD'],
    ['Björk', 'B'],
    ['Ирина Коваль', 'ИК'],
    ['Ελένη Παπαδάκη', 'ΕΠ'],
    ['सीता शर्मा', 'सीश'],
    ['王小明', '王'],
    ['שרה כהן', 'שכ'],
    ['N. N. (acting)', 'NN'],
    ['4711', '4'],
  ];
  for (const [name, letters] of names) {
    it(`of ${name} are ${letters}`, () => assert.equal(initialsOf({ name }), letters));
  }

  it('is one letter where letters join', () => assert.equal(initialsOf({ name: 'سلمى الوادي' }), 'س'));

  it('keep the order in which the name is written', () => {
    assert.equal(initialsOf({ name: 'Kovács Anna', givenName: 'Anna', familyName: 'Kovács' }), 'KA');
    assert.equal(initialsOf({ name: 'Anna Kovács', givenName: 'Anna', familyName: 'Kovács' }), 'AK');
  });

  it('keep an accent that is written as a mark of its own', () => {
    assert.equal(initialsOf({ name: 'E\u0301va Ka\u0301ra' }), 'E\u0301K');
  });
});
