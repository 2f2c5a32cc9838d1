import type { LeaderProfile } from '../../src/elements/leader-profile/leader-profile.js';
import {
  ada,
  all,
  composed,
  documents,
  expect,
  one,
  settled,
  show,
  textBox,
  textOf,
  until,
  withAda,
  pixel,
} from './page.js';

const profile = (place: Element) => settled<LeaderProfile>(place, 'leader-profile');
const from = (file: string, attributes = '') =>
  `<leader-profile src="${documents}/${file}.json" ${attributes}></leader-profile>`;

/** A profile of the small document with more about the person. */
const withPerson = (person: object, attributes = '') =>
  withAda('leader-profile', attributes, (value) => ({ ...value, person: { ...value.person, ...person } }));

describe('leader-profile', () => {
  it('names the person in a heading that names the article', async () => {
    const element = await profile(show(withAda('leader-profile')));
    const article = one(element, 'article');
    expect(textOf(one(element, 'h2'))).to.equal('Ada Holm');
    expect(article.getAttribute('aria-labelledby')).to.equal(one(element, 'h2').id);
    expect(textOf(one(element, '[part=role]'))).to.equal('Chief executive Kornby Council');
  });

  for (const [level, top, inner] of [
    ['1', 'h1', 'h2'],
    ['3', 'h3', 'h4'],
    ['6', 'h6', 'h6'],
    ['0', 'h2', 'h3'],
    ['x', 'h2', 'h3'],
    ['9', 'h6', 'h6'],
  ] as const) {
    it(`starts with ${top} for heading-level="${level}", and the rest follows`, async () => {
      const element = await profile(show(withPerson({ expertise: ['Harbours'] }, `heading-level="${level}"`)));
      expect(textOf(one(element, top))).to.equal('Ada Holm');
      expect(all(element, inner).map(textOf)).to.include('Expertise');
    });
  }

  it('credits the portrait, and describes it for those who cannot see it', async () => {
    const image = {
      src: pixel,
      alt: 'Ada in the harbour',
      caption: 'Ada Holm.',
      credit: { role: 'photo', name: 'Bo Lind', organization: 'Kornby News' },
      width: 400,
      height: 500,
    };
    const element = await profile(show(withPerson({ image })));
    const img = one<HTMLImageElement>(element, 'img');
    expect(img.alt).to.equal('Ada in the harbour');
    expect([img.getAttribute('width'), img.getAttribute('height')]).to.deep.equal(['400', '500']);
    expect(textOf(one(element, 'figcaption'))).to.equal('Ada Holm. Photo: Bo Lind for Kornby News');
  });

  it('shows questions in a biography too, as headings with the answers below', async () => {
    const qa = { type: 'qa', id: 'why', question: { text: 'Why?' }, answers: [{ body: ['For the sea.'] }] };
    const element = await profile(show(withPerson({ biography: ['She stayed.', qa] })));
    expect(textOf(one(element, '.biography'))).to.equal('She stayed. Why? For the sea.');
    expect(textOf(one(element, 'h3#why'))).to.equal('Why?');
  });

  it('keeps the point of interest in view', async () => {
    const image = { src: pixel, alt: '', focus: { x: 0.25, y: 0.1 } };
    const element = await profile(show(withPerson({ image })));
    expect(getComputedStyle(one(element, 'img')).objectPosition).to.equal('25% 10%');
  });

  it('pairs the labels and values of facts, in the reader’s language where the document has no label', async () => {
    const facts = [
      { key: 'lives', value: 'Kornby' },
      { key: 'age', label: 'Years', value: '56' },
      { label: 'Motto', value: 'Listen' },
    ];
    const element = await profile(show(withPerson({ facts }), 'sv'));
    expect(all(element, 'dl[part=facts] dt').map(textOf)).to.deep.equal(['Bor', 'Years', 'Motto']);
    expect(all(element, 'dl[part=facts] dd').map(textOf)).to.deep.equal(['Kornby', '56', 'Listen']);
  });

  it('tells an age only from a full date of birth', async () => {
    const element = await profile(show(withPerson({ born: '1970-05-04' }), 'en-GB'));
    expect(textOf(one(element, 'dd'))).to.match(/^4 May 1970 \(\d\d years\)$/);
    element.data = { ...ada, person: { ...ada.person, born: '1970' } };
    await until(() => textOf(one(element, 'dd')) === '1970', 'the year alone');
  });

  it('links e-mail, phone and website, and lets an address stand', async () => {
    const contact = [
      { type: 'email', value: 'ada@example.org' },
      { type: 'phone', value: '+45 00 00 00 00', label: 'Office' },
      { type: 'web', value: 'example.org' },
      { type: 'address', value: 'Harbour Street 1\n0000 Kornby' },
    ];
    const element = await profile(show(withPerson({ contact })));
    expect(all<HTMLAnchorElement>(element, 'dl[part=contact] a').map(({ href }) => href)).to.deep.equal([
      'mailto:ada@example.org',
      'tel:+4500000000',
      'https://example.org/',
    ]);
    expect(all(element, 'dl[part=contact] dt').map(textOf)).to.deep.equal(['E-mail', 'Office', 'Website', 'Address']);
    const address = all(element, 'dl[part=contact] dd').at(-1)!;
    expect(address.innerText).to.equal('Harbour Street 1\n0000 Kornby');
    expect(address.getBoundingClientRect().height).to.be.greaterThan(30);
  });

  it('draws sections in the order that is asked for, and no others', async () => {
    const person = {
      facts: [{ label: 'Motto', value: 'Listen' }],
      expertise: ['Harbours'],
      links: [{ href: '/a', label: 'More' }],
    };
    const element = await profile(show(withPerson(person, 'sections="links expertise"')));
    expect(all(element, 'h3').map(textOf)).to.deep.equal(['Links', 'Expertise']);
    expect(textOf(element)).not.to.contain('Motto');
  });

  it('holds the career and the interviews when asked to', async () => {
    const element = await profile(show(withAda('leader-profile', 'sections="career interviews"')));
    await until(() => textOf(element).includes('Because of the harbour'), 'the interview');
    expect(all(element, 'h3').map(textOf)).to.include.members(['Career', 'A door that is open']);
  });

  it('has a slot for a portrait, more biography, actions, header and footer', async () => {
    const names = ['header', 'portrait', 'biography', 'actions', 'footer'];
    const place = show(
      withAda('leader-profile').replace(
        '<script',
        names.map((name) => `<p slot="${name}">${name}</p>`).join('') + '<script',
      ),
    );
    await profile(place);
    expect(
      all(place, 'p[slot]')
        .filter((p) => p.checkVisibility())
        .map(textOf),
    ).to.deep.equal(names);
  });

  for (const variant of ['article', 'card', 'line']) {
    it(`shows who it is as ${variant}`, async () => {
      const element = await profile(show(from('full-en', `variant="${variant}"`)));
      expect(textOf(one(element, '[part=name]'))).to.equal('Josephine Adeyemi-Hart');
      expect(all(element, '[part=portrait] img').length).to.equal(variant === 'line' ? 0 : 1);
      expect(all(element, '[part=biography]').length).to.equal(variant === 'article' ? 1 : 0);
    });
  }

  it('stays inside a column of 240 pixels', async () => {
    const place = show(from('full-en'));
    place.style.inlineSize = '240px';
    const element = await profile(place);
    expect(element.scrollWidth).to.be.at.most(240);
    for (const node of all(element, 'p, dd, h2, li'))
      expect(node.getBoundingClientRect().right).to.be.at.most(place.getBoundingClientRect().right + 1);
  });

  it('puts the portrait beside the name when there is room, and below it when there is not', async () => {
    const place = show(from('full-en'));
    place.style.inlineSize = '1000px';
    const element = await profile(place);
    const [portrait, name] = [one(element, '[part=portrait]'), one(element, '[part=name]')];
    const isBeside = () => portrait.getBoundingClientRect().right < name.getBoundingClientRect().left;
    expect(isBeside()).to.equal(true);
    place.style.inlineSize = '320px';
    await until(
      () => portrait.getBoundingClientRect().top > name.getBoundingClientRect().bottom,
      'the portrait below the name',
    );
  });

  it('keeps short texts of the other direction in line with the rest, and lets prose run from its own side', async () => {
    const place = show(withPerson({ tagline: { ar: 'مرحبا' }, biography: { ar: ['مرحبا'] } }));
    place.style.inlineSize = '1000px';
    const element = await profile(place);
    const [name, tagline, prose] = [one(element, 'h2'), one(element, '[part=tagline]'), one(element, '.biography p')];
    expect(textBox(tagline).left).to.be.closeTo(textBox(name).left, 2);
    expect(textBox(prose).right).to.be.closeTo(prose.getBoundingClientRect().right, 2);
  });

  it('is mirrored from right to left', async () => {
    const place = show(`<div dir="rtl" lang="ar">${from('right-to-left-ar')}</div>`, 'ar');
    place.style.inlineSize = '1000px';
    const element = await settled<LeaderProfile>(place, 'leader-profile');
    const [portrait, name] = [one(element, '[part=portrait]'), one(element, '[part=name]')];
    expect(portrait.getBoundingClientRect().left).to.be.greaterThan(name.getBoundingClientRect().right);
  });

  describe('of a person without a portrait', () => {
    const letters = (element: Element) => all(element, '[part=initials]').map(textOf);

    it('shows the initials to the eye alone', async () => {
      const element = await profile(show(withAda('leader-profile')));
      expect(letters(element)).to.deep.equal(['AH']);
      expect(one(element, '[part=initials]').ariaHidden).to.equal('true');
    });

    it('leaves the place to a portrait of the page’s own', async () => {
      const place = show(withAda('leader-profile'));
      const own = document.createElement('img');
      own.slot = 'portrait';
      own.alt = 'Ada';
      place.firstElementChild!.append(own);
      const element = await profile(place);
      expect(letters(element)).to.deep.equal([]);
      expect(all(element, 'img')).to.deep.equal([own]);
    });

    it('shows none in a line, and none where portraits are not asked for', async () => {
      const place = show(
        withAda('leader-profile', 'variant="line"') + withAda('leader-profile', 'sections="facts biography"'),
      );
      const elements = await Promise.all([...place.children].map((child) => settled(child)));
      expect(elements.flatMap(letters)).to.deep.equal([]);
    });
  });

  it('leads from a card and a line to the person’s page, by the name', async () => {
    const withPage = (attributes: string) =>
      withAda('leader-profile', attributes, (value) => ({ ...value, canonical: 'https://example.org/ada' }));
    const place = show(withPage('variant="card"') + withPage('variant="line"') + withPage(''));
    const elements = await Promise.all([...place.children].map((child) => settled(child)));
    const links = elements.map((element) => all<HTMLAnchorElement>(element, 'h2 a').map(({ href }) => href));
    expect(links).to.deep.equal([['https://example.org/ada'], ['https://example.org/ada'], []]);
  });

  it('begins each card with the person, and says last in which language it is', async () => {
    const place = show(withAda('leader-profile', 'variant="card"') + withAda('leader-profile'), 'sv');
    const elements = await Promise.all([...place.children].map((child) => settled(child)));
    const notes = elements.map((element) => {
      const [note, article] = [one(element, '.note'), one(element, 'article')];
      return note.getBoundingClientRect().top < article.getBoundingClientRect().top ? 'first' : 'last';
    });
    expect(notes).to.deep.equal(['last', 'first']);
  });

  it('breaks a long address behind one of its marks', async () => {
    const contact = [{ type: 'email', value: 'chief.executive@example.org' }];
    const place = show(withPerson({ contact }));
    place.style.inlineSize = '240px';
    place.style.fontSize = '26px';
    const element = await profile(place);
    const link = one(element, '[part=contact] a');
    expect(link.textContent).to.equal('chief.executive@example.org');
    const words = [...composed(link)].filter((node): node is Text => node instanceof Text && node.data.trim() !== '');
    const lines = words.map((word) => {
      const range = document.createRange();
      range.selectNode(word);
      return [word.data, range.getClientRects().length];
    });
    expect(lines).to.deep.equal([
      ['chief.', 1],
      ['executive@', 1],
      ['example.', 1],
      ['org', 1],
    ]);
    expect(one(link, 'bdi').getBoundingClientRect().height).to.be.greaterThan(50);
  });
});
