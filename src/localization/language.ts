import { composedParent } from '../source/composed-parent.js';

/** Languages that are read where another is missing: the nearest first. A tag that is not here falls back to its parents only. */
const neighbours: Record<string, readonly string[]> = {
  no: ['nb'],
  nb: ['no'],
  nn: ['nb', 'no'],
  fo: ['da'],
  kl: ['da'],
  'se-fi': ['fi'],
  'se-se': ['sv'],
  se: ['nb', 'no'],
  sma: ['nb', 'sv'],
  smj: ['nb', 'sv'],
  smn: ['fi'],
  sms: ['fi'],
  fit: ['sv'],
  fkv: ['nb'],
  prs: ['fa'],
};

/** A tag and its parents: `zh-Hant-TW`, `zh-Hant`, `zh` (BCP 47 lookup, RFC 4647 section 3.4), in lower case. */
export function lineage(tag: string): string[] {
  const subtags = tag.toLowerCase().split('-');
  return subtags.map((_, index) => subtags.slice(0, subtags.length - index).join('-'));
}

/** Whether a tag names a language or a part of it: `en-GB` and `en` are part of `en`. */
export const isPartOf = (tag: string, lang: string): boolean =>
  `${tag}-`.toLowerCase().startsWith(`${lang}-`.toLowerCase());

/** The languages to try for a reader of `tag`, the best first, in lower case. */
export function candidates(tag: string): string[] {
  const own = lineage(tag);
  return [...own, ...own.flatMap((parent) => neighbours[parent] ?? [])];
}

/** The one of the available tags that serves a reader of `tag` best. */
export function negotiate(tag: string, available: readonly string[]): string | undefined {
  const find = (wanted: string) => available.find((offered) => offered.toLowerCase() === wanted);
  for (const candidate of candidates(tag)) {
    const found = find(candidate) ?? available.find((offered) => offered.toLowerCase().startsWith(`${candidate}-`));
    if (found) return found;
  }
  return undefined;
}

const rightToLeft = /^(ar|arc|ckb|dv|fa|he|ks|pnb|prs|ps|sd|ug|ur|yi)\b(?!-latn|-cyrl)|-(arab|hebr|thaa|nkoo|syrc)\b/i;

/** The direction that a language is written in. */
export const directionOf = (lang: string): 'ltr' | 'rtl' => (rightToLeft.test(lang) ? 'rtl' : 'ltr');

/** The `lang` of the nearest element that has one, through shadow hosts up to the page; empty when there is none. */
export function langOf(element: Element): string {
  for (let node: Node | null = element; node; node = composedParent(node)) {
    const lang = (node as Partial<Element>).getAttribute?.('lang');
    if (lang) return lang;
  }
  return '';
}
