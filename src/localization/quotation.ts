import { candidates } from './language.js';

/** Opening and closing marks, and the languages whose books have them (CLDR, delimiters; Danish as its newspapers do). */
const marks: readonly [open: string, close: string, languages: string][] = [
  ['“', '”', 'en ga lv mt nl pt-br tr'],
  ['”', '”', 'da fi he se sv'],
  ['«', '»', 'be el es fa hy it nb nn no pt ru uk'],
  ['«\u202f', '\u202f»', 'fr'],
  ['„', '“', 'bg cs de et fo is ka lt mk sk sl sr'],
  ['„', '”', 'bs hr hu pl ro'],
  ['”', '“', 'ar'],
  ['「', '」', 'ja zh-hant zh-hk zh-tw'],
];

export const byLanguage = new Map(
  marks.flatMap(([open, close, languages]) => languages.split(' ').map((lang) => [lang, [open, close]] as const)),
);

/** The quotation marks for a text in a language. */
export const quotationMarks = (lang: string): readonly [string, string] =>
  byLanguage.get(candidates(lang).find((candidate) => byLanguage.has(candidate)) ?? 'en') as [string, string];
