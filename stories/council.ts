import type { LeaderDocument } from '../src/document/types.js';

const portraits = ['josephine', 'torben', 'helena', 'eero', 'salma', 'rohan', 'gwen'];

/** Forty invented people of one council, as different in name and post as people are. */
const people = `Josephine Adeyemi-Hart|Chief Executive
Rohan Pillai|Director of Place
Gwen Pindle|Director of Finance and Section 151 Officer
Bartholomew Featherstonehaugh-Cholmondeley|Monitoring Officer
Oda|Harbour master
Maeve Trewhittle|Head of Libraries
Ирина Коваль|Head of Languages
Tomás Ó Briain|Twinning Officer
Salma al-Wadi|Director of Water
Nell Harrowgate|
Ifeoma Chukwuemeka-Robertson|Director of Adult Social Care, Public Health and Community Safety
Tom Ash|Head of Parks
Æsa í Dali|Head of Archives
Ελένη Παπαδάκη|Head of Museums
Jo Lindqvist|Head of Schools
Marisol de la Cruz|Head of Planning
Ewan MacAskill-Burn|Emergency Planning
שרה כהן|Head of Procurement
Dilys Pryce|Electoral Services
Wren Oakes|Head of Trees
Kofi Mensah-Boyle|Head of Housing
Anneliese von Rabenau|Legal Services
Priya Raman|Digital and Data
Gethin Rhys|Highways
Solveig Aune|Climate
Bashir Noorzai|Registrar of births, deaths and marriages
Una Flood|Flood Resilience
Matteo Brisighella|Markets
Hazel Quartermain|Waste and Recycling
Ingrid Sæther-Holm|Culture
Dafydd ap Gruffudd|Licensing
Noor Haddad|Customer Services
Per|Caretaker
Ludmila Vondráčková|Trading Standards
सीता शर्मा|Public Health
Ambrose Tidewell|Coroner
Petra Nightingale|Youth Services
Yusuf Demirtaş|Sport
Clementine Fairweather-Jones|Tourism
Iolo Penhaligon|Town Clerk`
  .split('\n')
  .map((line) => line.split('|') as [name: string, role: string]);

const image = (name: string, index: number) => ({
  src: `documents/portrait-${portraits[index % portraits.length]!}.svg`,
  alt: `Drawn portrait of ${name}`,
  width: 800,
  height: 1000,
});

/** One document a person; a third of them have no portrait, and a third tell how to reach them. */
export const council: LeaderDocument[] = people.map(([name, role], index) => ({
  lang: 'en',
  canonical: `https://example.org/saltmere/people/${index + 1}`,
  person: {
    name,
    ...(role && { role }),
    ...(index % 3 !== 1 && { image: image(name, index) }),
    ...(index % 3 === 0 && { contact: [{ type: 'email' as const, value: `office${index + 1}@example.org` }] }),
  },
}));
