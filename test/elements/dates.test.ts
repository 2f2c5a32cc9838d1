import { overrideWords } from '../../src/localization/locale-controller.js';
import { targetLocales } from '../../src/localization/generated/locale-codes.js';
import type { CareerTimeline } from '../../src/elements/career-timeline/career-timeline.js';
import { all, documents, expect, one, settled, show, textOf, until, warningsOf, withAda } from './page.js';

/** What a career's dates read in a language. */
async function written(dates: object[], lang: string): Promise<string[]> {
  const career = dates.map((entry, index) => ({ title: String(index), ...entry }));
  const place = show(
    withAda('career-timeline', '', (value) => ({ ...value, career: career as never })),
    lang,
  );
  const element = await settled<CareerTimeline>(place, 'career-timeline');
  // Languages and browsers differ in the white space around a dash, and in marks that only set a direction.
  return all(element, '.dates').map((date) =>
    textOf(date)
      .replace(/[\u200e\u200f]/g, '')
      .replace(/\s*–\s*/g, '–'),
  );
}

/** A month, a day, months of one year, and two years. */
const datesIn = (lang: string) =>
  written(
    [
      { kind: 'award', start: '2019-05' },
      { kind: 'award', start: '2019-05-04' },
      { start: '2019-03', end: '2019-05' },
      { duration: 'P2Y' },
    ],
    lang,
  );

/** A beginning alone: a day, a month, a year, a decade; an end alone: a month, a year; about a year. */
const boundsIn = (lang: string) =>
  written(
    [
      ...['2019-05-04', '2019-05', '2019', '199X'].map((start) => ({ start })),
      ...['2019-05', '2019'].map((end) => ({ end })),
      { start: '2009~' },
    ],
    lang,
  );

/** As CLDR has them; where it has none for a language, as its own grammar does. */
const expected: Record<string, string[]> = {
  'en-GB': ['May 2019', '4 May 2019', 'March–May 2019', '2 years'],
  sv: ['maj 2019', '4 maj 2019', 'mars–maj 2019', '2 år'],
  da: ['maj 2019', '4. maj 2019', 'marts–maj 2019', '2 år'],
  nb: ['mai 2019', '4. mai 2019', 'mars–mai 2019', '2 år'],
  nn: ['mai 2019', '4. mai 2019', 'mars–mai 2019', '2 år'],
  fi: ['toukokuu 2019', '4. toukokuuta 2019', 'maaliskuu 2019–toukokuu 2019|maalis–toukokuu 2019', '2 vuotta'],
  is: ['maí 2019', '4. maí 2019', 'mars–maí 2019', '2 ár'],
  fo: ['mai 2019', '4. mai 2019', 'mars–mai 2019', '2 ár'],
  de: ['Mai 2019', '4. Mai 2019', 'März–Mai 2019', '2 Jahre'],
  fr: ['mai 2019', '4 mai 2019', 'mars–mai 2019', '2 ans'],
  pl: ['maj 2019', '4 maja 2019', 'marzec–maj 2019|marzec 2019–maj 2019', '2 lata'],
  ga: ['Bealtaine 2019', '4 Bealtaine 2019', 'Márta–Bealtaine 2019', '2 bhliain'],
  mt: ['Mejju 2019', '4 ta’ Mejju 2019', 'Marzu–Mejju 2019', 'sentejn'],
  ar: ['مايو 2019|مايو ٢٠١٩', '4 مايو 2019|٤ مايو ٢٠١٩', 'مارس–مايو 2019|مارس–مايو، ٢٠١٩', 'سنتان'],
  fa: ['مهٔ ۲۰۱۹', '۴ مهٔ ۲۰۱۹', 'مارس تا مهٔ ۲۰۱۹|مارس ۲۰۱۹–مهٔ ۲۰۱۹', '۲ سال'],
};

/** Days of one month, and months of two years: as CLDR has them, or both dates as they are written alone. */
const ranges: Record<string, string[]> = {
  sv: ['1–31 maj 2019', 'mars 2011–maj 2019'],
  'en-GB': ['1–31 May 2019', 'March 2011–May 2019'],
  'ar-EG': ['١–٣١ مايو ٢٠١٩|١–٣١ مايو، ٢٠١٩', 'مارس ٢٠١١–مايو ٢٠١٩|مارس، ٢٠١١–مايو، ٢٠١٩'],
  ar: ['1–31 مايو 2019|١–٣١ مايو، ٢٠١٩', 'مارس 2011–مايو 2019|مارس، ٢٠١١–مايو، ٢٠١٩'],
  cs: ['1. května 2019–31. května 2019', 'březen 2011–květen 2019'],
  el: ['1–31 Μαΐου 2019', 'Μάρτιος 2011–Μάιος 2019'],
  fa: ['۱ تا ۳۱ مهٔ ۲۰۱۹', 'مارس ۲۰۱۱ تا مهٔ ۲۰۱۹'],
  hr: ['1. svibnja 2019.–31. svibnja 2019.', 'ožujak 2011.–svibanj 2019.'],
  hu: ['2019. május 1–31.', '2011. március–2019. május'],
  it: ['1 maggio 2019–31 maggio 2019', 'marzo 2011–maggio 2019'],
  lt: ['2019 m. gegužės 1 d.–2019 m. gegužės 31 d.', '2011 m. kovas–2019 m. gegužė|2011 kovas–2019 gegužė'],
  sk: ['1. mája 2019–31. mája 2019', 'marec 2011–máj 2019'],
};

/** As each language's grammar has them; a label where it would have to inflect what the browser does not. */
const bounds: Record<string, string> = {
  en: 'from May 4, 2019; from May 2019; from 2019; from the 1990s; until May 2019; until 2019; from circa 2009',
  sv: 'från 4 maj 2019; från maj 2019; från 2019; från 1990-talet; fram till maj 2019; fram till 2019; från cirka 2009',
  de: 'ab 4. Mai 2019; ab Mai 2019; ab 2019; Beginn: 1990er-Jahre; bis Mai 2019; bis 2019; ab ca. 2009',
  fi: '4. toukokuuta 2019 alkaen; alkaen: toukokuu 2019; vuodesta 2019 alkaen; alkaen: 1990-luku; päättyen: toukokuu 2019; vuoteen 2019 asti; alkaen: noin 2009',
  cs: 'od 4. května 2019; od května 2019; od roku 2019; začátek: 90. léta 20. století; do května 2019; do roku 2019; od cca 2009',
  hr: 'od 4. svibnja 2019.; od svibnja 2019.; od 2019.; početak: 1990-e; do svibnja 2019.; do 2019.; od otprilike 2009.',
  lt: 'nuo 2019 m. gegužės 4 d.; nuo 2019 m. gegužės; nuo 2019 m.; pradžia: XX a. 10-asis dešimtmetis; iki 2019 m. gegužės; iki 2019 m.; nuo maždaug 2009',
  pl: 'od 4 maja 2019; od maja 2019; od 2019 r.; początek: lata 90. XX wieku; do maja 2019; do 2019 r.; od 2009 (w przybliżeniu)',
  sk: 'od 4. mája 2019; od mája 2019; od roku 2019; začiatok: 90. roky 20. storočia; do mája 2019; do roku 2019; od cca 2009',
  uk: 'від 4 травня 2019 р.; від травня 2019 р.; від 2019 р.; початок: 1990-ті роки; до травня 2019 р.; до 2019 р.; від приблизно 2009',
  el: 'έναρξη: 4 Μαΐου 2019; έναρξη: Μάιος 2019; από το 2019; από τη δεκαετία του 1990; λήξη: Μάιος 2019; έως το 2019; έναρξη: περίπου 2009',
  es: 'a partir del 4 de mayo de 2019; a partir de mayo de 2019; a partir de 2019; a partir de la década de 1990; hasta mayo de 2019; hasta 2019; inicio: hacia 2009',
  fr: 'dès le 4 mai 2019; dès mai 2019; dès 2019; dès les années 1990; jusqu’en mai 2019; jusqu’en 2019; début : vers 2009',
  it: 'inizio: 4 maggio 2019; da maggio 2019; dal 2019; dagli anni 1990; fino a maggio 2019; fino al 2019; inizio: 2009 circa',
};

/** Where browsers differ, either is right. */
const eitherOf = (texts: string[], dates: string[]) =>
  texts.map((text, index) => text.split('|').find((one) => one === dates[index]) ?? text);

describe('dates', () => {
  for (const [lang, texts] of Object.entries(expected)) {
    it(`are written as in ${lang}`, async () => {
      const dates = await datesIn(lang);
      expect(dates).to.deep.equal(eitherOf(texts, dates));
    });
  }

  for (const [lang, texts] of Object.entries(ranges)) {
    it(`last as in ${lang}`, async () => {
      const lasting = [
        { start: '2019-05-01', end: '2019-05-31' },
        { start: '2011-03', end: '2019-05' },
      ];
      const dates = await written(lasting, lang);
      expect(dates).to.deep.equal(eitherOf(texts, dates));
    });
  }

  for (const [lang, texts] of Object.entries(bounds)) {
    it(`begin and end as in ${lang}`, async () => expect((await boundsIn(lang)).join('; ')).to.equal(texts));
  }

  for (const lang of targetLocales) {
    it(`have no English words in ${lang}`, async () => {
      expect((await datesIn(lang)).join(' ')).not.to.match(/May(?!\p{L})|March|\byears?\b/u);
    });
  }
});

describe('a range', () => {
  const ends = [
    '2010',
    '2012',
    '2010-01',
    '2010-04',
    '2012-12',
    '2010-01-01',
    '2010-01-31',
    '2010-04-30',
    '2012-12-09',
  ];
  const pairs = ends.flatMap((start) => ends.filter((end) => end > start).map((end) => ({ start, end })));

  for (const lang of ['en', 'en-US', 'ar-EG', 'de-AT', 'fr-CA', 'pt-BR', ...targetLocales])
    it(`has both of its ends in ${lang}, whatever is known of them`, async () => {
      const career = pairs.map((pair) => ({ title: 'Post', ...pair }));
      const place = show(
        withAda('career-timeline', '', (value) => ({ ...value, career })),
        lang,
      );
      const element = await settled<CareerTimeline>(place, 'career-timeline');
      const times = all(element, '.dates').map((dates) =>
        all(dates, 'time').map((time) => textOf(time) && time.getAttribute('datetime')),
      );
      expect(times).to.deep.equal(pairs.map(({ start, end }) => [start, end]));
    });
});

it('hears no "to" in the dash of a date that is shown as written', async () => {
  await warningsOf(async () => {
    const place = show(
      withAda('career-timeline', '', (value) => ({ ...value, career: [{ title: 'Consul', start: '-0044' }] })),
    );
    const element = await settled<CareerTimeline>(place, 'career-timeline');
    expect(one(element, '.dates').textContent.trim()).to.equal('from -0044');
  });
});

describe('the note on languages', () => {
  const note = (element: Element) => all(element, '.note').map(textOf).join();
  const profile = async (file: string, lang: string) =>
    settled(show(`<leader-profile src="${documents}/${file}.json"></leader-profile>`, lang));

  it('names the language of what is not in the reader’s', async () => {
    expect(note(await profile('biography-da', 'sv'))).to.equal('Textens språk: danska');
    expect(note(await profile('biography-da', 'da'))).to.equal('');
  });

  it('says in which language it names one that the browser has no name for in the reader’s', async () => {
    const element = await profile('biography-da', 'fo');
    expect(note(element)).to.equal('Málið í tekstinum: dansk');
    expect(one(element, '.note [lang]').lang).to.equal('da');
  });

  it('writes the names of languages small where the reader’s language does', async () => {
    const names = {
      cs: 'dánština',
      de: 'Dänisch',
      en: 'Danish',
      es: 'danés',
      fi: 'tanska',
      hr: 'danski',
      it: 'danese',
      pt: 'dinamarquês',
      sk: 'dánčina',
      'sv-FI': 'danska',
      uk: 'данська',
    };
    for (const [lang, name] of Object.entries(names)) {
      expect(note(await profile('biography-da', lang)), lang).to.match(new RegExp(`: ${name}$`));
      document.body.replaceChildren();
    }
  });

  it('tells of a machine’s translation, in the reader’s language', async () => {
    expect(note(await profile('bilingual-fi-sv', 'sv'))).to.contain('Maskinöversättning');
    expect(note(await profile('bilingual-fi-sv', 'fi'))).to.equal('');
  });

  it('says nothing of words that the author has tagged as foreign', async () => {
    expect(note(await profile('full-en', 'en'))).to.equal('');
  });
});

describe('overrideWords', () => {
  it('puts a site’s own words in place of ours, in one language', async () => {
    const place = show(withAda('career-timeline', 'max="1"') + withAda('career-timeline', 'lang="sv" max="1"'));
    const [english, swedish] = await Promise.all([...place.children].map((child) => settled<CareerTimeline>(child)));
    overrideWords('en', { 'timeline.heading': 'Posts held', 'timeline.all': 'All {0} posts' });
    await until(() => textOf(one(english!, 'h2')) === 'Posts held', 'the own heading');
    expect(textOf(one(english!, 'button'))).to.equal('All 3 posts');
    expect(textOf(one(swedish!, 'h2'))).to.equal('Bakgrund');
    overrideWords('en', { 'timeline.heading': '', 'timeline.all': '' });
    await until(() => textOf(one(english!, 'h2')) === 'Career', 'our heading');
  });

  it('gives our words back for empty ones', async () => {
    const element = await settled<CareerTimeline>(show(withAda('career-timeline', 'max="1"'), 'da'));
    overrideWords('da', { 'timeline.heading': 'Poster' });
    await until(() => textOf(one(element, 'h2')) === 'Poster', 'the own heading');
    overrideWords('da', { 'timeline.heading': '' });
    await until(() => textOf(one(element, 'h2')) === 'Karriere', 'our heading');
  });
});
