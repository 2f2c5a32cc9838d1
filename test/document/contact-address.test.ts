import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contactHref, contactText } from '../../src/document/contact-address.js';

/** What is written, and where it leads; nothing where it is no link. */
type Table = [value: string, href: string][];

const phones: Table = [
  ['08-123 45 67', 'tel:081234567'],
  ['+46 8 123 45 67', 'tel:+4681234567'],
  ['+46 (0)8-123 45 67', 'tel:+4681234567'],
  ['+46(0) 8 123 45 67', 'tel:+4681234567'],
  ['+46-(0)8-123 45 67', 'tel:+4681234567'],
  ['(+46) 8 123 45 67', 'tel:+4681234567'],
  ['(+46) (0)8 123 45 67', 'tel:+4681234567'],
  ['+44 (020) 7946 0958', 'tel:+442079460958'],
  ['+44 ( 0 ) 20 7946 0958', 'tel:+442079460958'],
  ['0046 (0)8-123 45 67', 'tel:004681234567'],
  ['00 46 8 123 45 67', 'tel:004681234567'],
  // Italian numbers keep their zero.
  ['+39 (0)6 1234 5678', 'tel:+390612345678'],
  ['+39 06 1234 5678', 'tel:+390612345678'],
  ['+1 (555) 010-0199', 'tel:+15550100199'],
  ['(555) 010-0199', 'tel:5550100199'],
  ['1-800-555-0100', 'tel:18005550100'],
  ['(0)8-123 45 67', 'tel:081234567'],
  ['02.123.45.67', 'tel:021234567'],
  ['+45 12 34 56 78', 'tel:+4512345678'],
  ['+46\u00a08\u00a0123\u202f45\u200967', 'tel:+4681234567'],
  ['08–123 45 67', 'tel:081234567'],
  ['08\u2011123\u221245\u201067', 'tel:081234567'],
  ['\u202a+46 8 123 45 67\u202c', 'tel:+4681234567'],
  ['  08-123 45 67\n', 'tel:081234567'],
  ['08-123 45 67.', 'tel:081234567'],
  ['08-12 34 56\n08-99', ''],
  ['112', 'tel:112'],
  ['118 118', 'tel:118118'],
  // Extensions: the number alone.
  ['08-123 45 67 ext. 89', 'tel:081234567'],
  ['08-123 45 67, ext 89', 'tel:081234567'],
  ['08-123 45 67 (ext. 89)', 'tel:081234567'],
  ['08-123 45 67 extension: 89', 'tel:081234567'],
  ['08-123 45 67 ankn. 89', 'tel:081234567'],
  ['08-123 45 67 anknytning 89', 'tel:081234567'],
  ['33 12 34 56 lokal 89', 'tel:33123456'],
  ['030 901820 DW 21', 'tel:030901820'],
  ['+1 (555) 010-0199 x12', 'tel:+15550100199'],
  ['+1 555 010 0199x12', 'tel:+15550100199'],
  ['+1 555 010 0199 #12', 'tel:+15550100199'],
  ['tel:+1-555-010-0199;ext=12', 'tel:+15550100199'],
  // A scheme or a label that is there already.
  ['tel:+4681234567', 'tel:+4681234567'],
  ['TEL:08-123 45 67', 'tel:081234567'],
  ['Tel. 08-123 45 67', 'tel:081234567'],
  ['Tlf: 33 12 34 56', 'tel:33123456'],
  ['https://wa.me/4681234567', 'https://wa.me/4681234567'],
  // Notes.
  ['+45 12 34 56 78 (kl. 9-12)', 'tel:+4512345678'],
  ['08-123 45 67 (växel)', 'tel:081234567'],
  ['08-123 45 67, vardagar', 'tel:081234567'],
  // Slashes.
  ['030/901820', 'tel:030901820'],
  ['030 / 90 18 20', 'tel:030901820'],
  ['(030) / 90 18 20', 'tel:030901820'],
  ['030/901820-21', 'tel:03090182021'],
  ['+49 30/901820', 'tel:+4930901820'],
  ['+49 (0)30/901820', 'tel:+4930901820'],
  ['0049 30/901820', 'tel:004930901820'],
  ['0475/12.34.56', 'tel:0475123456'],
  ['02/123/45/67', 'tel:021234567'],
  ['020-12 34 56 / 070-123 45 67', ''],
  ['020-12 34 56/070-123 45 67', ''],
  ['08-123 45 67 / 68', ''],
  ['112 / 911', ''],
  ['030/040', ''],
  // Digits of other scripts.
  ['٠١٢ ٣٤٥ ٦٧٨', 'tel:012345678'],
  ['۰۲۱-۱۲۳۴', 'tel:0211234'],
  ['०११-२३४५ ६७८९', 'tel:01123456789'],
  ['＋８１（０）３－１２３４－５６７８', 'tel:+81312345678'],
  ['𝟎𝟖-𝟏𝟐𝟑 𝟒𝟓 𝟔𝟕', 'tel:081234567'],
  // Not one number.
  ['0800-TAXI', ''],
  ['0800 TAXI', ''],
  ['1-800-FLOWERS', ''],
  ['See the switchboard', ''],
  ['Room 4312', ''],
  ['08-123 45 67 or 070-123 45 67', ''],
  ['08-123 45 67, 070-123 45 67', ''],
  ['08-123 45 67 070-123 45 67', ''],
  ['+45 12 34 56 78 +45 87 65 43 21', ''],
  ['08-123 45 67 (9-12)', ''],
  ['08-123 45 67¹', ''],
  ['*100#', ''],
  ['12', ''],
  ['+', ''],
  ['()', ''],
  ['-', ''],
  ['', ''],
  ['+1234567890123456', ''],
  ['javascript:alert(1)', ''],
  ['0'.repeat(100_000), ''],
  ['('.repeat(2000), ''],
];

const emails: Table = [
  ['anna@example.org', 'mailto:anna@example.org'],
  ['mailto:anna@example.org', 'mailto:anna@example.org'],
  ['MAILTO:anna@example.org', 'mailto:anna@example.org'],
  ['mailto:anna@example.org?subject=Hello&bcc=x@evil.example', 'mailto:anna@example.org'],
  [' anna@example.org\n', 'mailto:anna@example.org'],
  ['anna\u200b@example.org', 'mailto:anna@example.org'],
  ["o'hara+press@mail.example.org", "mailto:o'hara+press@mail.example.org"],
  ['r&d@example.org', 'mailto:r%26d@example.org'],
  ['åsa@kommun-ö.example', 'mailto:åsa@kommun-ö.example'],
  ['https://example.org/write', 'https://example.org/write'],
  ['a@b.example?bcc=x@evil.example', ''],
  ['a@b.example%3Fbcc=x@evil.example', ''],
  ['a@b.example&bcc=x@evil.example', ''],
  ['a@b.example\nbcc: x@evil.example', ''],
  ['a@b.example\r\n\r\nHello', ''],
  ['a@b.example,c@d.example', ''],
  ['a@b.example; c@d.example', ''],
  ['anna(at)example.org', ''],
  ['anna [at] example.org', ''],
  ['anna@@example.org', ''],
  ['@anna@social.example', ''],
  ['anna@', ''],
  ['anna@kommun', ''],
  ['anna@1.2.3.4', ''],
  ['See the website', ''],
  ['\ud800@example.org', ''],
  [`${'a'.repeat(300)}@example.org`, ''],
  ['a@' + 'a.'.repeat(50_000), ''],
  ['.'.repeat(100_000), ''],
];

const webs: Table = [
  ['example.org', 'https://example.org'],
  ['www.example.org/', 'https://www.example.org/'],
  ['example.org/x', 'https://example.org/x'],
  ['example.org/x.pdf', 'https://example.org/x.pdf'],
  ['example.org?id=1#x', 'https://example.org?id=1#x'],
  ['example.org:8080/x', 'https://example.org:8080/x'],
  ['räksmörgås.example', 'https://räksmörgås.example'],
  ['उदाहरण.भारत', 'https://उदाहरण.भारत'],
  ['xn--rksmrgs-5wao1o.xn--p1ai', 'https://xn--rksmrgs-5wao1o.xn--p1ai'],
  ['https://example.org/', 'https://example.org/'],
  ['http://example.org', 'http://example.org'],
  ['HTTPS://example.org', 'HTTPS://example.org'],
  ['https:/example.org', 'https://example.org'],
  ['https://intranet/anna', 'https://intranet/anna'],
  ['//example.org', 'https://example.org'],
  ['/kontakt', '/kontakt'],
  ['./kontakt', './kontakt'],
  ['../kontakt', '../kontakt'],
  ['#kontakt', '#kontakt'],
  ['kontakt.html', 'kontakt.html'],
  ['kontakt.html?id=3#x', 'kontakt.html?id=3#x'],
  ['om-oss/kommundirektör.html', 'om-oss/kommundirektör.html'],
  ['mailto:a@example.org', 'mailto:a@example.org'],
  ['tel:+46 8 123 45 67', 'tel:+4681234567'],
  ['anna@example.org', 'mailto:anna@example.org'],
  ['@annaberg', ''],
  ['@anna@social.example', ''],
  ['annaberg', ''],
  ['n/a', ''],
  ['See the website', ''],
  ['example.org and example.com', ''],
  ['https://example.org https://example.com', ''],
  ['https://', ''],
  ['10.30', ''],
  ['192.168.0.1', ''],
  ['javascript:alert(1)', ''],
  ['data:text/html,x', ''],
  ['/', ''],
  ['//', ''],
  ['.', ''],
  ['...', ''],
  ['a.'.repeat(50_000), ''],
  ['a/'.repeat(50_000), ''],
];

for (const [type, table] of Object.entries({ phone: phones, email: emails, web: webs })) {
  describe(`the link of a ${type}`, () => {
    for (const [value, href] of table)
      it(`${JSON.stringify(value).slice(0, 60)} ${href ? `leads to ${href}` : 'is none'}`, () => {
        assert.equal(contactHref(type as 'phone', value), href);
      });
  });
}

describe('an address', () => {
  it('of a house leads nowhere', () => {
    assert.equal(contactHref('address', 'Harbour 1\nexample.org'), '');
  });

  it('is read in no time, however long', () => {
    const parts = ['0', '(', ' ', '(0', '/', '.', 'a.', 'a@', 'a/', ',', 'ext', '+', '\u200b', '１', 'ä-'];
    const start = performance.now();
    for (const part of parts)
      for (const length of [254, 2000, 200_000])
        for (const type of ['phone', 'email', 'web'] as const)
          contactHref(type, `08${part.repeat(length / part.length)}!`);
    assert.ok(performance.now() - start < 500);
  });

  it('is shown without its scheme', () => {
    assert.deepEqual(
      [
        'https://example.org/x',
        'HTTP://example.org',
        'mailto:a@example.org',
        'tel:112',
        'https://',
        ' https://example.org',
      ].map(contactText),
      ['example.org/x', 'example.org', 'a@example.org', '112', 'https://', 'example.org'],
    );
  });
});
