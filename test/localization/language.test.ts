import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { directionOf, negotiate } from '../../src/localization/language.js';
import { resolveLocalized } from '../../src/localization/localized.js';
import { byLanguage, quotationMarks } from '../../src/localization/quotation.js';
import { allLocales } from '../../src/localization/generated/locale-codes.js';
import { fill, slots } from '../../src/localization/sentence.js';

describe('negotiate', () => {
  const locales = ['en', 'da', 'sv', 'nb', 'fi', 'zh-Hant'];
  for (const [tag, expected] of [
    ['sv', 'sv'],
    ['SV-FI', 'sv'],
    ['no', 'nb'],
    ['nn-NO', 'nb'],
    ['fo', 'da'],
    ['se', 'nb'],
    ['se-FI', 'fi'],
    ['zh-Hant-TW', 'zh-Hant'],
    ['zh', 'zh-Hant'],
    ['pl', undefined],
    ['', undefined],
  ] as const) {
    it(`serves "${tag}" with ${expected}`, () => assert.equal(negotiate(tag, locales), expected));
  }
});

describe('directionOf', () => {
  it('knows who writes from the right', () => {
    for (const lang of ['ar', 'ar-EG', 'fa', 'he', 'ur', 'ckb', 'az-Arab'])
      assert.equal(directionOf(lang), 'rtl', lang);
    for (const lang of ['en', 'sv', 'az', 'ar-Latn', 'arn', '']) assert.equal(directionOf(lang), 'ltr', lang);
  });
});

describe('resolveLocalized', () => {
  const text = { fi: 'kunnanjohtaja', sv: 'kommundirektör', en: 'chief executive' };

  it('takes a plain value to be in the language around it', () => {
    assert.deepEqual(resolveLocalized('borgmester', 'sv', 'da'), { value: 'borgmester', lang: 'da' });
  });

  it('takes the language that the reader asks for', () => {
    assert.deepEqual(resolveLocalized(text, 'sv-FI', 'fi'), { value: 'kommundirektör', lang: 'sv' });
  });

  it('takes that of the document where the reader’s is missing', () => {
    assert.deepEqual(resolveLocalized(text, 'pl', 'fi'), { value: 'kunnanjohtaja', lang: 'fi' });
  });

  it('takes whatever there is rather than nothing', () => {
    assert.deepEqual(resolveLocalized({ en: 'chief executive' }, 'pl', 'da'), { value: 'chief executive', lang: 'en' });
  });

  it('knows a list of blocks from a map of languages', () => {
    assert.deepEqual(resolveLocalized(['one', 'two'], 'sv', 'da'), { value: ['one', 'two'], lang: 'da' });
    assert.deepEqual(resolveLocalized({ sv: ['ett'] }, 'da', 'da'), { value: ['ett'], lang: 'sv' });
  });
});

describe('quotationMarks', () => {
  it('knows every language that there are words in', () => {
    assert.deepEqual(
      allLocales.filter((locale) => !byLanguage.has(locale)),
      [],
    );
  });

  it('follows the language of the text', () => {
    assert.deepEqual(quotationMarks('sv-FI'), ['”', '”']);
    assert.deepEqual(quotationMarks('en-GB'), ['“', '”']);
    assert.deepEqual(quotationMarks('nn'), ['«', '»']);
    assert.deepEqual(quotationMarks('de-AT'), ['„', '“']);
    assert.deepEqual(quotationMarks('ar'), ['”', '“']);
    assert.deepEqual(quotationMarks('he'), ['”', '”']);
    assert.deepEqual(quotationMarks('zh-Hant-TW'), ['「', '」']);
    assert.deepEqual(quotationMarks('zh-Hans'), ['“', '”']);
    assert.deepEqual(quotationMarks('xx'), ['“', '”']);
  });
});

describe('fill', () => {
  it('puts things where the language wants them', () => {
    const [first, second] = slots;
    assert.deepEqual(fill(`Foto: ${second} (${first})`, 'A', 'B'), ['Foto: ', 'B', ' (', 'A', ')']);
  });
});
