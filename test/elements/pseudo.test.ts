// Every word of ours replaced by one that is 60 % longer: none escapes, and nothing breaks on a phone.
import { overrideWords } from '../../src/localization/locale-controller.js';
import type { InterviewQa } from '../../src/elements/interview-qa/interview-qa.js';
import { pseudo } from '../pseudo.js';
import { all, composed, documents, expect, one, settled, show, until, warningsOf } from './page.js';

const source = `${documents}/full-en.json`;
const json = async <T>(path: string) => (await (await fetch(path)).json()) as T;
const english = await json<Record<string, string>>('/locales/en.json');
/** Every line of text in the document, and its addresses as they are shown. */
const texts = new Set<string>();
JSON.stringify(await json(source), (_, value: unknown) => {
  if (typeof value === 'string')
    for (const line of value.split('\n')) texts.add(line.trim()).add(line.trim().replace(/^https?:\/\//, ''));
  return value;
});

/** What Intl writes, in English or in Arabic: lengths of time. Dates are in elements of their own. */
const duration = /\d+ (years?|months?|weeks?|days?)|\p{Script=Arabic}+/gu;

/** Words that a reader meets in a node: its text, or its attributes that are read out. */
function wordsOf(node: Node): string[] {
  if (node instanceof Text) {
    const around = node.parentElement;
    // An address with places to break at is one word.
    const text = around?.querySelector(':scope > wbr') ? around.textContent : node.data;
    return around?.closest('time, style, script') ? [] : [text];
  }
  if (!(node instanceof Element)) return [];
  return ['aria-label', 'title', 'placeholder', 'alt'].map((name) => node.getAttribute(name) ?? '');
}

/**
 * What is left of the words in a place without those of the document, pseudo-words and what Intl writes. A message may
 * stand in several nodes.
 */
const plainWords = (place: Element): string[] =>
  all(place, '.root')
    .flatMap((root) => [...composed(root)].flatMap(wordsOf))
    .map((text) =>
      text
        .replace(/⟦.*?(⟧|$)|^[^⟦]*⟧/gs, '')
        .replace(duration, '')
        .trim(),
    )
    .filter((text) => /\p{L}/u.test(text) && !texts.has(text));

/** Boxes that reach out of the place, and texts that are cut off. */
const broken = (place: HTMLElement): string[] => {
  const { left, right } = place.getBoundingClientRect();
  return all(place, '.root *').flatMap((node) => {
    const box = node.getBoundingClientRect();
    const isOut = box.width > 1 && (box.left < left - 1 || box.right > right + 1);
    const isCut =
      getComputedStyle(node).overflowX !== 'visible' && node.scrollWidth > node.clientWidth + 1 && box.width > 1;
    return isOut || isCut ? [`${node.localName}.${node.className}: ${node.textContent?.trim().slice(0, 40)}`] : [];
  });
};

const cases: [name: string, markup: string, state?: 'ready' | 'error'][] = [
  [
    'a profile',
    `<leader-profile src="${source}" sections="portrait facts biography expertise contact links"></leader-profile>`,
  ],
  ['a card', `<leader-profile src="${source}" variant="card"></leader-profile>`],
  ['a career', `<career-timeline src="${source}" max="9"></career-timeline>`],
  ['an interview', `<interview-qa src="${source}" answers="collapsed" toc></interview-qa>`],
  ['an error', `<leader-profile src="${documents}/missing.json"></leader-profile>`, 'error'],
];

/** The languages whose words are replaced, one for each direction. */
const languages = { en: 'from left to right', ar: 'from right to left' };

describe('with words 60 % longer', () => {
  const none = Object.fromEntries(Object.keys(english).map((id) => [id, '']));
  beforeEach(() => Object.keys(languages).forEach((lang) => overrideWords(lang, pseudo(english))));
  afterEach(() => Object.keys(languages).forEach((lang) => overrideWords(lang, none)));

  for (const [lang, direction] of Object.entries(languages)) {
    for (const [name, markup, state] of cases) {
      it(`${name} has no plain word of ours, and fits 320 pixels, ${direction}`, async () => {
        const place = show(markup, lang);
        place.style.inlineSize = '320px';
        const warnings = await warningsOf(() => settled(place, undefined, state));
        expect(warnings.length, warnings.join()).to.equal(state === 'error' ? 1 : 0);
        for (const element of all<InterviewQa>(place, 'interview-qa')) element.expandAll();
        await until(() => one(place, '.root').textContent.includes('⟦'), 'words of the pseudo-language');
        expect(plainWords(place)).to.deep.equal([]);
        expect(broken(place)).to.deep.equal([]);
      });
    }
  }
});
