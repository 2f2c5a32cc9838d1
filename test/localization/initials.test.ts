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
    ['Dr. Anna Berg', 'AB'],
    ['Dr Anna Berg', 'AB'],
    ['Prof. Dr. Dr. h.c. Anna Berg', 'AB'],
    ['Dipl.-Ing. Anna Berg', 'AB'],
    ['Univ.-Prof. Mag. Anna Berg', 'AB'],
    ['Fru Anna Berg', 'AB'],
    ['Herr Karl Lund', 'KL'],
    ['Frau Dr. Anna Berg', 'AB'],
    ['Mr Karl Lund', 'KL'],
    ['Ms. Anna Berg', 'AB'],
    ['Sir Karl Lund', 'KL'],
    ['Dame Anna Berg DBE', 'AB'],
    ['The Rt Hon Anna Berg MP', 'AB'],
    ['Anna Berg, PhD', 'AB'],
    ['Anna Berg PhD', 'AB'],
    ['Anna Berg, Ph.D., MBA', 'AB'],
    ['Anna Berg MSc', 'AB'],
    ['Anna Berg MP', 'AB'],
    ['Anna Berg MdB', 'AB'],
    ['Anna Berg OBE', 'AB'],
    ['Anna Berg O.B.E.', 'AB'],
    ['Anna Berg (S)', 'AB'],
    ['Anna Berg [V]', 'AB'],
    ['Anna (Annie) Berg', 'AB'],
    ['Anna "Annie" Berg', 'AB'],
    ['Karl Lund Jr.', 'KL'],
    ['Karl Lund Jr', 'KL'],
    ['Karl Lund, Jr.', 'KL'],
    ['Karl Lund Sr.', 'KL'],
    ['Karl Lund III', 'KL'],
    ['Karl Lund IV', 'KL'],
    ['Karl Lund d.y.', 'KL'],
    ['Berg, Anna', 'AB'],
    ['Berg, Anna M.', 'AB'],
    ['Berg, Dr. Anna Maria', 'AB'],
    ['van der Berg, Anna', 'AB'],
    ['Björk, OBE', 'B'],
    ['Anna Berg, borgmester', 'AB'],
    ['Anna Berg – borgmester', 'AB'],
    ['Anna Berg - Mayor of Kornby', 'AB'],
    ['Anna Berg | Kornby', 'AB'],
    ['borgmester Anna Berg', 'AB'],
    ['Anna\u200bBerg', 'AB'],
    ['An\u200dna Be\u2060rg', 'AB'],
    ['\ufeff\u200eAnna Berg', 'AB'],
    ['Anna\u00a0Berg', 'AB'],
    ['ANNA BO LEE', 'AL'],
    ['Lee McKay', 'LM'],
    ['Anna Lee McKay', 'AM'],
    ['Chr. Berg', 'CB'],
    ['Charles de Berg', 'CB'],
    ['bell holm', 'bh'],
    ['Malcolm X', 'MX'],
    ['Anna-Lena Berg-Holm', 'AB'],
    ["Sinéad O'Berg", 'SO'],
    ['Li Na', 'LN'],
    ['...', ''],
    ['42', ''],
    ['4711', ''],
    ['', ''],
    ['—', ''],
  ];
  for (const [name, letters] of names) {
    it(`of ${name} are ${letters}`, () => assert.equal(initialsOf({ name }), letters));
  }

  it('is one letter where letters join', () => assert.equal(initialsOf({ name: 'سلمى الوادي' }), 'س'));

  it('keep the order in which the name is written', () => {
    assert.equal(initialsOf({ name: 'Kovács Anna', givenName: 'Anna', familyName: 'Kovács' }), 'KA');
    assert.equal(initialsOf({ name: 'Anna Kovács', givenName: 'Anna', familyName: 'Kovács' }), 'AK');
  });

  it('are of the name that is shown, where the parts are in another script', () => {
    const parts = { givenName: 'Sara', familyName: 'Ahmed' };
    assert.equal(initialsOf({ name: 'سارة أحمد', ...parts }), 'س');
    assert.equal(initialsOf({ name: 'Sara Ahmed', ...parts }), 'SA');
    assert.equal(initialsOf({ name: 'Dr. Sara bint Ahmed', ...parts }), 'SA');
  });

  it('need no Intl.Segmenter', () => {
    const { Segmenter } = Intl;
    Object.assign(Intl, { Segmenter: undefined });
    try {
      assert.equal(initialsOf({ name: 'Åsa Öberg' }), 'ÅÖ');
    } finally {
      Object.assign(Intl, { Segmenter });
    }
  });

  it('of a name without end are found at once', () => {
    const began = performance.now();
    for (const text of ['(', 'a ', '"', 'A.', ' - '])
      assert.ok(initialsOf({ name: text.repeat(100_000) }).length <= 2, text);
    assert.ok(performance.now() - began < 500);
  });

  it('keep an accent that is written as a mark of its own', () => {
    assert.equal(initialsOf({ name: 'E\u0301va Ka\u0301ra' }), 'E\u0301K');
  });
});
