import { ada, all, expect, one, settled, show, textOf, warningsOf } from './page.js';

/** The profile of a person with these parts, and what was said of it. */
async function profileWith(person: object, document: object = {}) {
  const place = show('<leader-profile></leader-profile>');
  const element = place.querySelector('leader-profile')!;
  const warnings = await warningsOf(async () => {
    element.data = { ...ada, ...document, person: { ...ada.person, ...person } };
    await settled(place, 'leader-profile');
  });
  return { element, warnings };
}

const hrefs = (place: Element) => all<HTMLAnchorElement>(place, 'a').map((link) => link.getAttribute('href'));

/** A picture of one pixel. */
const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describe('the addresses of a document', () => {
  it('lead there without a hold on this page', async () => {
    const { element } = await profileWith({
      organization: { name: 'Kornby Council', url: 'https://example.org/' },
      links: [{ href: '/more', label: 'More', lang: 'sv' }],
      contact: [{ type: 'email', value: 'ada@example.org' }],
    });
    expect(hrefs(element)).to.deep.equal(['https://example.org/', 'mailto:ada@example.org', '/more']);
    expect(all(element, 'a').map(({ outerHTML }) => /rel="(.*?)"/.exec(outerHTML)?.[1])).to.deep.equal([
      'noopener',
      'noopener',
      'noopener',
    ]);
    expect(one<HTMLAnchorElement>(element, '.links a').hreflang).to.equal('sv');
  });

  it('of a person are links where they are one address, shown without a scheme', async () => {
    const contact = [
      { type: 'phone', value: '+46 (0)8-123 45 67' },
      { type: 'phone', value: '020-12 34 56 / 070-123 45 67' },
      { type: 'phone', value: '٠١٢ ٣٤٥ ٦٧٨' },
      { type: 'web', value: 'https://example.org/ada' },
      { type: 'web', value: '/ada' },
      { type: 'web', value: '@ada' },
      { type: 'email', value: 'mailto:ada@example.org' },
      { type: 'email', value: 'ada@example.org?bcc=x@evil.example' },
    ];
    const { element } = await profileWith({ contact });
    const rows = all(element, '[part=contact] dd').map((row) => [textOf(row), hrefs(row)[0] ?? '']);
    expect(rows).to.deep.equal([
      ['+46 (0)8-123 45 67', 'tel:+4681234567'],
      ['020-12 34 56 / 070-123 45 67', ''],
      ['٠١٢ ٣٤٥ ٦٧٨', 'tel:012345678'],
      ['example.org/ada', 'https://example.org/ada'],
      ['/ada', '/ada'],
      ['@ada', ''],
      ['ada@example.org', 'mailto:ada@example.org'],
      ['ada@example.org?bcc=x@evil.example', ''],
    ]);
    expect(all(element, '[part=contact] a').map(({ ariaLabel }) => ariaLabel)[2]).to.equal('example.org/ada');
  });

  it('of a person are drawn in no time, however long', async () => {
    const start = performance.now();
    const value = 'a.'.repeat(50_000);
    const { element } = await profileWith({ contact: [{ type: 'email', value }] });
    expect(textOf(one(element, '[part=contact] dd'))).to.equal(value);
    expect(performance.now() - start).to.be.lessThan(3000);
  });

  it('leave their words where they may not be followed, and are told of', async () => {
    const href = 'java\tscript:alert(1)';
    const { element, warnings } = await profileWith({
      organization: { name: 'Kornby Council', url: href },
      links: [{ href, label: 'More' }],
      summary: ['Before ', { text: 'the words', href }, ' after.'],
    });
    expect(hrefs(element)).to.deep.equal([]);
    expect(textOf(element))
      .to.contain('Kornby Council')
      .and.contain('Before the words after.')
      .and.match(/Links More/);
    expect(warnings.length).to.equal(1);
    for (const path of ['person.organization.url', 'person.links[0].href', 'person.summary[1].href'])
      expect(warnings[0]).to.contain(`\n  ${path}: found "java\\tscript:alert(1)", expected an address`);
  });

  it('are no links where a browser cannot make anything of them, or where there is nothing', async () => {
    const { element } = await profileWith({
      links: [
        { href: 'https://[', label: 'Broken' },
        { href: '', label: 'Empty' },
      ],
      contact: [{ type: 'web', value: 'javascript:alert(1)' }],
    });
    expect(hrefs(element)).to.deep.equal([]);
    expect(textOf(element)).to.contain('Broken').and.contain('Empty').and.contain('javascript:alert(1)');
  });

  it('put initials in place of a portrait that may not be drawn', async () => {
    const src = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>';
    const { element, warnings } = await profileWith({ image: { src, alt: 'Ada by the harbour', caption: 'In May' } });
    expect(all(element, 'img').length).to.equal(0);
    expect(textOf(one(element, '[part=initials]'))).to.equal('AH');
    expect(warnings[0]).to.contain('person.image.src: found "data:image/svg+xml,<svg xmlns=');
  });

  it('draw a picture without telling its keeper who reads', async () => {
    const { element } = await profileWith({ image: { src: pixel, alt: '' } });
    const image = one<HTMLImageElement>(element, 'img');
    expect([image.referrerPolicy, image.decoding]).to.deep.equal(['no-referrer', 'async']);
  });

  it('cannot bring another picture in beside them', async () => {
    const sources = [
      { src: 'data:image/png,a 1x, data:image/svg+xml,b', width: 400 },
      { src: 'data:image/png,c,', width: 100 },
      { src: pixel, width: 9000 },
      { src: '', width: 900 },
    ];
    const { element } = await profileWith({ image: { src: pixel, alt: '', sources } });
    expect(one<HTMLImageElement>(element, 'img').srcset).to.equal(
      `data:image/png,a%201x,%20data:image/svg+xml,b 400w, data:image/png,c%2C 100w, ${pixel} 9000w`,
    );
  });
});
