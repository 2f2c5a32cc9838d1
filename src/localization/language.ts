import { composedParent } from '../source/composed-parent.js';
import { attributeOf } from '../source/native.js';
import { tagOf } from './language-tag.js';

export { directionOf } from './language-tag.js';

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
  const subtags = tagOf(tag).toLowerCase().split('-');
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
  const offers = available.map((offered) => [offered, tagOf(offered).toLowerCase()] as const);
  for (const candidate of candidates(tag)) {
    const found =
      offers.find(([, offer]) => offer === candidate) ?? offers.find(([, offer]) => isPartOf(offer, candidate));
    if (found && candidate) return found[0];
  }
  return undefined;
}

/** The value of an attribute at the nearest element that has one which can be read, through shadow hosts up to the page. */
function nearest(element: Element, name: string, read: (value: string) => string): string {
  for (let node: Node | null = element; node; node = composedParent(node)) {
    const value = read(attributeOf(node, name) ?? '');
    if (value) return value;
  }
  return '';
}

/** The language of an element, as a canonical tag; empty when nothing says so. */
export const langOf = (element: Element): string => nearest(element, 'lang', tagOf);

/** The direction of an element that `dir` gives; empty when nothing says so. */
export const dirOf = (element: Element): string =>
  nearest(element, 'dir', (dir) => (/^(ltr|rtl)$/i.test(dir) ? dir.toLowerCase() : ''));
