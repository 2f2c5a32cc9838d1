import type { CareerTimeline } from '../../src/elements/career-timeline/career-timeline.js';
import type { InterviewQa } from '../../src/elements/interview-qa/interview-qa.js';
import type { LeaderProfile } from '../../src/elements/leader-profile/leader-profile.js';
import {
  ada,
  all,
  documents,
  expect,
  focused,
  one,
  settled,
  show,
  textOf,
  until,
  warningsOf,
  withAda,
} from './page.js';

const heading = (element: Element) => textOf(one(element, 'h2'));
const root = (element: Element) => one(element, '.root');
const timeline = (place: Element, tag = 'career-timeline') => settled<CareerTimeline>(place, tag);

describe('the language of an element', () => {
  it('is its own: several on one page', async () => {
    const place = show(
      withAda('career-timeline', 'lang="sv"') +
        `<section lang="da">${withAda('career-timeline')}</section>` +
        withAda('career-timeline', 'class="page"'),
    );
    const elements = await Promise.all(
      [...place.querySelectorAll('career-timeline')].map((element) => settled(element)),
    );
    expect(elements.map(heading)).to.deep.equal(['Bakgrund', 'Karriere', 'Career']);
    expect(elements.map((element) => root(element).lang)).to.deep.equal(['sv', 'da', 'en']);
  });

  it('follows lang wherever it changes above, through shadow roots', async () => {
    const host = document.createElement('div');
    show('').append(host);
    host.attachShadow({ mode: 'open' }).innerHTML = `<section>${withAda('career-timeline')}</section>`;
    const element = await timeline(host.shadowRoot!.firstElementChild!);
    expect(heading(element)).to.equal('Career');
    host.lang = 'sv';
    await until(() => heading(element) === 'Bakgrund', 'Swedish from the host');
    host.shadowRoot!.querySelector('section')!.lang = 'da';
    await until(() => heading(element) === 'Karriere', 'Danish from the section');
    host.shadowRoot!.querySelector('section')!.removeAttribute('lang');
    host.removeAttribute('lang');
    document.documentElement.lang = 'sv-FI';
    await until(() => heading(element) === 'Bakgrund', 'Swedish from the page');
    expect(root(element).lang).to.equal('sv-FI');
  });

  it('changes without taking the focus away', async () => {
    const place = show(withAda('interview-qa', 'answers="collapsed"'));
    const element = await settled<InterviewQa>(place, 'interview-qa');
    const button = all<HTMLElement>(element, '.question button')[1]!;
    button.focus();
    place.lang = 'sv';
    await until(() => textOf(one(element, '.controls')) === 'Öppna alla svar', 'Swedish');
    expect(focused()).to.equal(button);
    element.data = structuredClone(ada);
    await element.updateComplete;
    expect(focused()).to.equal(button);
  });

  it('is that of the new place when it is moved', async () => {
    const place = show(withAda('career-timeline', 'lang=""') + '<section lang="da"></section>', 'sv');
    const element = await timeline(place);
    place.querySelector('section')!.append(element);
    await until(() => heading(element) === 'Karriere', 'Danish');
  });

  it('never shows another language first', async () => {
    const place = show('', 'sv');
    const seen = new Set<string>();
    const element = document.createElement('career-timeline');
    element.data = ada;
    place.append(element);
    await until(() => {
      if (element.shadowRoot?.querySelector('h2')) seen.add(heading(element));
      return element.matches(':state(ready)');
    }, 'the document');
    expect([...seen, heading(element)]).to.deep.equal(['Bakgrund', 'Bakgrund']);
  });

  it('is that of the document on a page that says none', async () => {
    const place = show(
      withAda('career-timeline', '', (value) => ({ ...value, lang: 'da' })),
      '',
    );
    document.documentElement.removeAttribute('lang');
    expect(heading(await timeline(place))).to.equal('Karriere');
  });

  it('is English for words that nobody has translated, and says that they are', async () => {
    const element = await timeline(show(withAda('career-timeline'), 'eo'));
    expect([heading(element), root(element).lang]).to.deep.equal(['Career', 'en']);
  });

  it('is not taken for one whose tag begins alike', async () => {
    // Middle English is not English.
    expect(root(await timeline(show(withAda('career-timeline'), 'enm'))).lang).to.equal('en');
  });
});

describe('an odd lang', () => {
  const swedish = (attributes = '') =>
    withAda('career-timeline', attributes, (value) => ({
      ...value,
      lang: 'sv',
      career: [{ title: 'Chef', start: '2020-05', end: '2021' }] as never,
    }));
  const read = async (place: HTMLElement) => {
    const element = await timeline(place);
    return [
      heading(element),
      textOf(one(element, '.dates')).replace(/\s*–\s*/, '–'),
      all(element, '.note').map(textOf).join(),
    ];
  };

  for (const lang of [
    'sv_SE',
    'swe',
    'SV-se',
    'und',
    'mul',
    'zxx',
    'svenska',
    ' sv ',
    '',
    'en-a',
    `en${'-x1'.repeat(50_000)}`,
  ])
    it(`of the page is read as Swedish, or as none: "${lang.slice(0, 20)}"`, async () => {
      expect(await read(show(swedish(), lang))).to.deep.equal(['Bakgrund', 'maj 2020–2021', '']);
    });

  it('gives way to the next above', async () => {
    const place = show(`<section lang="da"><div lang="dansk">${swedish('lang="und"')}</div></section>`);
    expect(heading(await timeline(place))).to.equal('Karriere');
  });

  it('of a document is read too', async () => {
    for (const lang of ['swe', 'sv-se']) {
      const markup = withAda('career-timeline', '', (value) => ({ ...value, lang }));
      expect(all(await timeline(show(markup, 'sv')), '.note'), lang).to.deep.equal([]);
      document.body.replaceChildren();
    }
  });
});

describe('the direction of an element', () => {
  const directions = async (lang: string, dir: string) => {
    document.documentElement.dir = dir;
    const element = await timeline(show(withAda('career-timeline'), lang));
    return [root(element).dir, getComputedStyle(root(element)).direction];
  };

  it('is that of its language', async () => {
    for (const lang of ['he', 'iw', 'azb', 'mzn', 'syr', 'ur_PK']) {
      expect(await directions(lang, 'rtl'), lang).to.deep.equal(['rtl', 'rtl']);
      document.body.replaceChildren();
    }
    expect(await directions('sv', 'rtl')).to.deep.equal(['ltr', 'ltr']);
  });

  it('is that of the page where nobody knows the language, and follows it', async () => {
    expect(await directions('qqq', 'rtl')).to.deep.equal(['rtl', 'rtl']);
    const element = document.querySelector('career-timeline')!;
    document.documentElement.dir = 'ltr';
    await until(() => root(element).dir === 'ltr', 'the other direction');
    expect(await directions('qqq', '')).to.deep.equal(['ltr', 'ltr']);
  });
});

describe('the region of a document', () => {
  const dates = async (lang: string, page: string) => {
    const career = [{ title: 'Prize', kind: 'award', start: '2020-05-04' }];
    const place = show(
      withAda('career-timeline', '', (value) => ({ ...value, lang, career: career as never })),
      page,
    );
    const element = await timeline(place);
    return [textOf(one(element, '.dates')), all(element, '.note').length];
  };

  it('gives its dates their form where the page names no region', async () => {
    expect(await dates('en-GB', 'en')).to.deep.equal(['4 May 2020', 0]);
    expect(await dates('de-AT', 'de')).to.deep.equal(['4. Mai 2020', 0]);
  });

  it('gives way to the reader’s', async () => {
    expect((await dates('en-GB', 'en-US'))[0]).to.equal('May 4, 2020');
    expect((await dates('en', 'en-GB'))[0]).to.equal('4 May 2020');
    expect((await dates('en-GB', 'sv'))[0]).to.equal('4 maj 2020');
  });
});

describe('a language that changes while its messages are awaited', () => {
  it('never shows another in between', async () => {
    const place = show(withAda('career-timeline'), 'hr');
    const element = place.querySelector('career-timeline')!;
    const seen = new Set<string>();
    const look = () => element.shadowRoot?.querySelector('h2') && seen.add(heading(element));
    for (const lang of ['sl', 'lv', 'lt']) {
      await Promise.resolve();
      place.lang = lang;
      look();
    }
    await until(() => look() && heading(element) === 'Karjera' && root(element).lang === 'lt', 'Lithuanian');
    expect([...seen]).to.deep.equal(['Karjera']);
  });

  it('is the last one, whichever comes first', async () => {
    const element = await timeline(show(withAda('career-timeline')));
    for (const lang of ['cs', 'hu', 'en', 'cs', 'pt']) {
      document.documentElement.lang = lang;
      await Promise.resolve();
    }
    await until(() => heading(element) === 'Percurso', 'Portuguese');
    document.documentElement.lang = 'hu';
    document.documentElement.lang = 'en';
    await until(() => heading(element) === 'Career', 'English');
    await element.updateComplete;
    expect(root(element).lang).to.equal('en');
  });
});

describe('the language of each part', () => {
  /** The language that a node is in, as a screen reader takes it. */
  const langOf = (node: Node | null): string => {
    for (
      let current = node;
      current;
      current = current instanceof ShadowRoot ? current.host : ((current as Element).assignedSlot ?? current.parentNode)
    ) {
      if (current instanceof Element && current.hasAttribute('lang')) return current.getAttribute('lang')!;
    }
    return '';
  };

  it('is marked on Danish texts between Swedish words', async () => {
    const element = await settled<LeaderProfile>(
      show(`<leader-profile src="${documents}/biography-da.json"></leader-profile>`, 'sv'),
      'leader-profile',
    );
    expect(langOf(one(element, '[part=biography] p'))).to.equal('da');
    expect(langOf(one(element, '[part=tagline]'))).to.equal('da');
    expect(langOf(all(element, 'h3').find((title) => textOf(title) === 'Kontakt') ?? null)).to.equal('sv');
  });

  it('follows the reader where the document has several', async () => {
    const place = show(`<leader-profile src="${documents}/bilingual-fi-sv.json"></leader-profile>`, 'sv');
    const element = await settled<LeaderProfile>(place, 'leader-profile');
    expect(textOf(one(element, '.post'))).to.equal('Stadsdirektör');
    expect(langOf(one(element, '[part=biography] p'))).to.equal('sv');
    document.documentElement.lang = 'fi';
    await until(() => textOf(one(element, '.post')) === 'Kaupunginjohtaja', 'Finnish');
    expect(langOf(one(element, '[part=biography] p'))).to.equal('fi');
  });

  it('costs nothing where a tag is longer than any', async () => {
    const lang = `sv${'-abc'.repeat(50_000)}`;
    const text = ['They say ', { text: 'lagom', quote: true, lang }, '.'];
    const markup = withAda('leader-profile', '', (value) => ({
      ...value,
      person: { ...value.person, biography: [{ type: 'paragraph', text }] as never },
    }));
    const began = performance.now();
    const place = show(markup);
    const [warning] = await warningsOf(() => settled(place, 'leader-profile'));
    expect(textOf(one(place, '[part=biography] p'))).to.contain('They say');
    expect(warning).to.contain('at most 35 characters');
    expect(performance.now() - began).to.be.lessThan(2000);
  });

  it('is marked on runs of text, with quotation marks of their language', async () => {
    const text = ['They say ', { text: 'lagom', quote: true, lang: 'sv' }, '.'];
    const markup = withAda('leader-profile', '', (value) => ({
      ...value,
      person: { ...value.person, biography: [{ type: 'paragraph', text }] },
    }));
    const element = await settled<LeaderProfile>(show(markup), 'leader-profile');
    expect(textOf(one(element, '[part=biography]'))).to.equal('They say ”lagom”.');
    expect(langOf(one(element, 'q'))).to.equal('sv');
  });

  it('is that of the photo in its credit, and that of the article in its byline', async () => {
    const src = `src="${documents}/interview-sv.json"`;
    const place = show(`<leader-profile ${src}></leader-profile><interview-qa ${src}></interview-qa>`);
    const profile = await settled<LeaderProfile>(place, 'leader-profile');
    const interview = await settled<InterviewQa>(place, 'interview-qa');
    const credits = () => all(place, '[part=credit], [part=byline]').map(textOf);
    await until(() => credits().join().includes('Foto'), 'the Swedish words');
    expect(credits()).to.deep.equal([
      'Foto: Samir Lindvall för Almviksposten',
      'Foto: Samir Lindvall för Almviksposten',
      'Foto: Samir Lindvall för Almviksposten',
      'Text: Tove Ekmarker för Almviksposten Foto: Samir Lindvall för Almviksposten ' +
        'Intervjun gjordes i Almviks kommunhus den 6 november 2026 och är nedkortad. Almviksposten ' +
        'Published November 14, 2026 Source: Från brandbilen till kommunhuset (November 14, 2026)',
    ]);
    expect(langOf(one(profile, '[part=credit] bdi'))).to.equal('sv');
    expect(langOf(one(interview, '[part=byline] bdi bdi'))).to.equal('sv');
    expect(langOf(one(interview, '[part=byline] time'))).to.equal('en');
  });

  it('is that which the document is shown in, in a credit too', async () => {
    const place = show(`<leader-profile src="${documents}/bilingual-fi-sv.json"></leader-profile>`, 'sv');
    const element = await settled<LeaderProfile>(place, 'leader-profile');
    expect(textOf(one(element, '[part=credit]'))).to.equal('Foto: Oona Virtasalmi för Lehtokosken kaupunki');
    document.documentElement.lang = 'pl';
    await until(() => textOf(one(element, '[part=credit]')).startsWith('Kuva'), 'Finnish words');
    expect(textOf(one(element, '[part=credit]'))).to.equal('Kuva: Oona Virtasalmi / Lehtokosken kaupunki');
  });

  it('is the reader’s in a credit under a photo in a language that there are no words in', async () => {
    const credit = { role: 'photo', name: 'Bo', organization: 'Posten' };
    const image = { src: `${documents}/portrait-mira.svg`, alt: 'Ada', credit };
    const markup = withAda('leader-profile', '', (value) => ({
      ...value,
      lang: 'eo',
      person: { ...value.person, image },
    }));
    const element = await settled<LeaderProfile>(show(markup, 'da'), 'leader-profile');
    expect(textOf(one(element, '[part=credit]'))).to.equal('Foto: Bo for Posten');
    expect(langOf(one(element, '[part=credit] bdi'))).to.equal('da');
  });

  it('is the reader’s in labels of ours inside a text in another language', async () => {
    const biography = { sv: ['Text.', { type: 'facts', items: [{ key: 'lives', value: 'Almvik' }] }] };
    const markup = withAda('leader-profile', '', (value) => ({ ...value, person: { ...value.person, biography } }));
    const element = await settled<LeaderProfile>(show(markup), 'leader-profile');
    expect(textOf(one(element, '[part=biography]'))).to.equal('Text. Facts Lives Almvik');
    expect(langOf(one(element, '[part=biography] dd'))).to.equal('sv');
    expect(langOf(one(element, '[part=biography] dt').firstElementChild)).to.equal('en');
  });

  it('is that of the first text around blocks whose texts have several', async () => {
    const place = show(`<interview-qa src="${documents}/scripts.json"></interview-qa>`, 'ar');
    const element = await settled<InterviewQa>(place, 'interview-qa');
    const body = one(element, '[part=body]');
    expect([langOf(body), getComputedStyle(body).direction]).to.deep.equal(['ar', 'rtl']);
    expect(textOf(one(element, '.note'))).to.equal('ترجمة آلية');
    expect(textOf(one(element, '[part=byline]'))).to.contain('نص: Ilan Roth لصالح Averna Post');
  });

  it('gives English words their direction on a page whose language there are no words in', async () => {
    const src = `src="${documents}/scripts.json"`;
    const place = show(`<leader-profile ${src}></leader-profile><interview-qa ${src}></interview-qa>`, 'he');
    const profile = await settled<LeaderProfile>(place, 'leader-profile');
    const interview = await settled<InterviewQa>(place, 'interview-qa');
    const words = [one(profile, '[part=credit] > *'), one(interview, '.people > *'), one(profile, '.note > *')];
    expect(words.map(textOf)).to.deep.equal([
      'Photo: Lea Marin for Averna Post',
      'In the interview: Mira Talvane',
      'Machine translation',
    ]);
    expect(words.map((node) => getComputedStyle(node).direction)).to.deep.equal(['ltr', 'ltr', 'ltr']);
    expect(words.map(langOf)).to.deep.equal(['en', 'en', 'en']);
    expect(getComputedStyle(one(profile, '[part=biography]')).direction).to.equal('rtl');
  });

  it('decides what stands between the things of a list', async () => {
    const place = show(`<career-timeline src="${documents}/scripts.json"></career-timeline>`, 'zh-Hant');
    place.style.inlineSize = '700px';
    const organizations = () => all(place, '[part=organization]').map(textOf)[1];
    await timeline(place);
    expect(organizations()).to.equal('艾維納市政府、 技術處、 艾維納');
    document.documentElement.lang = 'ar';
    await until(() => organizations() === 'بلدية أفيرنا، الإدارة الفنية، أفيرنا', 'Arabic commas');
  });

  it('carries its direction', async () => {
    const markup = withAda('leader-profile', '', (value) => ({
      ...value,
      person: { ...value.person, tagline: { ar: 'مرحبا' } },
    }));
    const element = await settled<LeaderProfile>(show(markup), 'leader-profile');
    const tagline = one(element, '[part=tagline]');
    expect([tagline.lang, tagline.dir]).to.deep.equal(['ar', 'rtl']);
  });
});
