import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { directionOf, tagOf } from '../../src/localization/language-tag.js';
import { lineage, negotiate } from '../../src/localization/language.js';
import { resolveLocalized } from '../../src/localization/localized.js';
import { quotationMarks } from '../../src/localization/quotation.js';

describe('tagOf', () => {
  const tags: [text: string, tag: string][] = [
    ['sv', 'sv'],
    ['SV_se', 'sv-SE'],
    ['en_US', 'en-US'],
    ['zh_hant_tw', 'zh-Hant-TW'],
    ['swe', 'sv'],
    ['ger', 'de'],
    ['ice', 'is'],
    ['sme', 'se'],
    ['iw', 'he'],
    ['fit', 'fit'],
    ['en-x-kornby', 'en-x-kornby'],
  ];
  for (const [text, tag] of tags) it(`reads "${text}" as ${tag}`, () => assert.equal(tagOf(text), tag));

  const none = ['', ' ', ' sv ', 'und', 'UND', 'und-Latn', 'mul', 'zxx', 'mis', 'svenska', 'english', 'sv se', 'sv,en'];
  for (const text of [
    ...none,
    'en-',
    'en--GB',
    'en-a',
    'sv_SE.UTF-8',
    'x-kornby',
    'i-default',
    's',
    '*',
    '__proto__',
    'en-\ud800',
  ])
    it(`reads "${text}" as no tag`, () => assert.equal(tagOf(text), ''));

  it('takes nothing longer than 35 characters for a tag, at no cost', () => {
    const began = performance.now();
    const long = `en${'-a1234567'.repeat(100_000)}`;
    for (const text of [long, `en${'-x'.repeat(100_000)}`, '_'.repeat(1_000_000)]) {
      assert.equal(tagOf(text), '');
      assert.deepEqual(lineage(text), ['']);
      assert.equal(negotiate(text, ['en', text]), undefined);
      assert.deepEqual(quotationMarks(text), ['“', '”']);
      assert.equal(directionOf(text), 'ltr');
      assert.deepEqual(resolveLocalized({ [text]: 'one', sv: 'ett' }, text, 'sv'), { value: 'ett', lang: 'sv' });
    }
    assert.ok(performance.now() - began < 1000);
  });

  it('forgets, so that a document with many costs no memory for ever', () => {
    for (let index = 0; index < 5000; index++) assert.equal(tagOf(`en-x-a${index}`), `en-x-a${index}`);
  });
});

describe('directionOf', () => {
  it('knows every script that is written from the right', () => {
    for (const lang of [
      'azb',
      'mzn',
      'syr',
      'dv',
      'nqo',
      'ff-Adlm',
      'rhg',
      'yi',
      'iw',
      'ur_PK',
      'uz-AF',
      'pa-PK',
      'ks',
    ])
      assert.equal(directionOf(lang), 'rtl', lang);
    for (const lang of ['ks-Deva', 'ku', 'he-Latn', 'ff', 'fa-Cyrl'])
      assert.equal(directionOf(lang, 'rtl'), 'ltr', lang);
  });

  it('takes that around for a language that nobody knows', () => {
    for (const lang of ['', 'xx', 'und', 'hebrew']) {
      assert.equal(directionOf(lang), 'ltr', lang);
      assert.equal(directionOf(lang, 'rtl'), 'rtl', lang);
    }
  });
});

describe('texts in several languages', () => {
  it('are found under odd tags', () => {
    assert.deepEqual(resolveLocalized({ en_GB: 'chief', sv_SE: 'chef' }, 'sv', 'en'), { value: 'chef', lang: 'sv-SE' });
    assert.deepEqual(resolveLocalized({ eng: 'chief', swe: 'chef' }, 'sv-FI', 'en'), { value: 'chef', lang: 'sv' });
    assert.deepEqual(resolveLocalized({ svenska: 'chef' }, 'sv', 'sv'), { value: 'chef', lang: '' });
    assert.deepEqual(resolveLocalized('chef', 'sv', 'und'), { value: 'chef', lang: '' });
  });

  it('come in the region of the document where the page names none', () => {
    const text = { 'en-US': 'center', 'en-GB': 'centre' };
    assert.equal(resolveLocalized(text, 'en', 'en-GB').value, 'centre');
    assert.equal(resolveLocalized(text, 'en-US', 'en-GB').value, 'center');
  });

  it('come in a Sámi reader’s own language before that of the country', () => {
    assert.equal(resolveLocalized({ fi: 'johtaja', se: 'jođiheaddji' }, 'se-FI', 'fi').value, 'jođiheaddji');
    assert.equal(resolveLocalized({ sv: 'chef', fi: 'johtaja' }, 'se-FI', 'sv').value, 'johtaja');
    assert.equal(resolveLocalized({ nb: 'leder', sv: 'chef' }, 'se-SE', 'nb').value, 'chef');
    assert.equal(resolveLocalized({ sv: 'chef', nb: 'leder' }, 'se', 'sv').value, 'leder');
  });
});
