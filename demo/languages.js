// A document in which every word and every form of date occurs, in the language that the address asks for: ?lang=is

const keys = ['name', 'current', 'age', 'born', 'raised', 'lives', 'education', 'family', 'interests', 'languages'];
const credits = ['photo', 'text', 'interview', 'translation'];
const dated = [
  { start: '2020', end: '..' },
  { start: '2020-05', end: '..' },
  { start: '2999-01', end: '..' },
  { start: '2011', end: '2019' },
  { start: '2019-03', end: '2019-05' },
  { start: '2011-03', end: '2019-05' },
  { start: '2019-05-01', end: '2019-05-31' },
  { start: '2011', end: '2019-05' },
  { start: '2011-11-30' },
  { start: '2011-11' },
  { start: '2011' },
  { start: '199X' },
  { start: '2009~' },
  { end: '2020-02-28' },
  { end: '2020-02' },
  { end: '2020' },
  { end: '199X' },
  { end: '2020-05', duration: 'P3Y' },
  { duration: 'P1Y' },
  { duration: 'P2Y6M' },
  { duration: 'P5Y' },
  { duration: 'P11M' },
  { duration: 'P21D' },
  { duration: 'P2W' },
  ...Array.from({ length: 13 }, (_, decade) => ({ start: `${190 + decade}X`, kind: 'life' })),
  { start: '2009~', kind: 'award' },
  { start: '2003-10?', kind: 'award' },
  { start: '1985~', end: '199X' },
  { end: '..' },
  ...Array.from({ length: 12 }, (_, month) => ({
    start: `2021-${String(month + 1).padStart(2, '0')}-04`,
    kind: 'award',
  })),
];

const review = {
  lang: 'und',
  modified: '2026-10-19',
  reviewed: '2026-10',
  person: {
    name: '—',
    born: '1970-05-04',
    facts: keys.filter((key) => key !== 'born').map((key) => ({ key, value: '—' })),
    expertise: ['—'],
    contact: ['email', 'phone', 'web', 'address'].map((type) => ({ type, value: '—' })),
    links: [{ href: '#', label: '—' }],
  },
  career: dated.map((entry, index) => ({
    title: JSON.stringify(entry).replaceAll('"', ''),
    acting: index === 0,
    ...entry,
  })),
  interviews: [
    {
      headline: '—',
      participants: ['A', 'B'].map((name) => ({ id: name, role: 'interviewee', name })),
      body: [{ type: 'qa', id: 'question', question: { text: '—' }, answers: [{ by: 'A', body: ['—'] }] }],
      byline: credits.map((role) => ({ role, name: 'A', organization: 'B' })),
      published: '2026-05-04',
    },
  ],
  sources: [{ id: 'source', title: '—' }],
};

// Browsers lack these.
const names = {
  fo: 'føroyskt',
  ga: 'Gaeilge',
  is: 'íslenska',
  kl: 'kalaallisut',
  mt: 'Malti',
  nn: 'norsk nynorsk',
  se: 'davvisámegiella',
};
const nameOf = (lang) => names[lang] ?? new Intl.DisplayNames([lang], { type: 'language' }).of(lang);

const files = Object.keys(await (await fetch('../dist/embed/integrity.json')).json());
const languages = ['en', ...files.flatMap((file) => /^locales\/(.+)\.json$/.exec(file)?.[1] ?? [])];
const lang = new URL(location.href).searchParams.get('lang') ?? 'en';

document.querySelector('#choice').append(
  ...languages.flatMap((other) => {
    const link = Object.assign(document.createElement('a'), {
      href: `?lang=${other}`,
      lang: other,
      textContent: nameOf(other),
    });
    if (other === lang) link.setAttribute('aria-current', 'page');
    return [link, ' '];
  }),
);
document.querySelector('#language').textContent = nameOf(lang);
document.querySelector('#language').lang = lang;
document.querySelector('#review').lang = lang;
for (const element of document.querySelectorAll('#review > *')) element.data = review;
