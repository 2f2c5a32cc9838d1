import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatDate } from '../../src/localization/date-format.js';
import { targetLocales } from '../../src/localization/generated/locale-codes.js';
import { loadWords, msgIn } from '../../src/localization/words.js';

await Promise.all(targetLocales.map((locale) => loadWords(locale, 30)));

const decade = (year: number, locale: string) =>
  formatDate({ precision: 'decade', year }, { locale, msg: msgIn(() => locale) });

/** The 1990s, the 1940s and the decade from 2000 on, which many languages say otherwise. */
const expected: Record<string, [string, string, string]> = {
  en: ['1990s', '1940s', '2000s'],
  ar: ['تسعينيات القرن 20', 'أربعينيات القرن 20', 'العقد الأول من القرن 21'],
  bg: ['1990-те години', '1940-те години', '2000-те години'],
  cs: ['90. léta 20. století', '40. léta 20. století', 'první desetiletí 21. století'],
  da: ['1990’erne', '1940’erne', '2000’erne'],
  de: ['1990er-Jahre', '1940er-Jahre', '2000er-Jahre'],
  fa: ['دههٔ ۱۹۹۰', 'دههٔ ۱۹۴۰', 'دههٔ ۲۰۰۰'],
  fi: ['1990-luku', '1940-luku', '2000-luvun ensimmäinen vuosikymmen'],
  hu: ['1990-es évek', '1940-es évek', '2000-es évek'],
  is: ['10. áratugur 20. aldar', '5. áratugur 20. aldar', '1. áratugur 21. aldar'],
  lt: ['XX a. 10-asis dešimtmetis', 'XX a. 5-asis dešimtmetis', 'XXI a. 1-asis dešimtmetis'],
  nb: ['1990-tallet', '1940-tallet', 'det første tiåret av 2000-tallet'],
  pl: ['lata 90. XX wieku', 'lata 40. XX wieku', 'pierwsza dekada XXI wieku'],
  sv: ['1990-talet', '1940-talet', '2000-talets första årtionde'],
  tr: ['1990’lar', '1940’lar', '2000’ler'],
  uk: ['1990-ті роки', '1940-ві роки', '2000-ні роки'],
};

/** Decades whose endings follow the sound of the number. */
const harmony: Record<string, string> = {
  hu: '1900-as 1910-es 1920-as 1930-as 1940-es 1950-es 1960-as 1970-es 1980-as 1990-es',
  tr: '1900’ler 1910’lar 1920’ler 1930’lar 1940’lar 1950’ler 1960’lar 1970’ler 1980’ler 1990’lar',
  lt: '1-asis 2-asis 3-iasis 4-asis 5-asis 6-asis 7-asis 8-asis 9-asis 10-asis',
};

describe('decades', () => {
  for (const [locale, texts] of Object.entries(expected))
    it(`are written as in ${locale}`, () =>
      assert.deepEqual(
        [1990, 1940, 2000].map((year) => decade(year, locale)),
        texts,
      ));

  for (const [locale, endings] of Object.entries(harmony))
    it(`all have their own ending in ${locale}`, () =>
      endings.split(' ').forEach((ending, index) =>
        assert.ok(
          decade(1900 + index * 10, locale)
            .split(' ')
            .includes(ending),
          ending,
        ),
      ));

  it('of a century without a Roman numeral among ours have a plain one', () =>
    assert.equal(decade(1750, 'pl'), 'lata 50. 18 wieku'));
});
