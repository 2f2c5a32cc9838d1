// Stands in for words-loader.ts in the script-tag bundle: words are data there, which the bundle verifies before use,
// since an integrity attribute on a script does not reach what the script loads.
import { integrity } from 'virtual:words';
import type { Words } from './words-loader.js';

/** A word, or text and positions of values in turn: `["Show all ", 0, ""]`. */
type Word = string | (string | number)[];

const template = (word: Word) =>
  typeof word === 'string'
    ? word
    : {
        strTag: true,
        strings: word.filter((_, index) => index % 2 === 0),
        values: word.filter((_, index) => index % 2),
      };

const here = import.meta.url;

/** The words of a language. Rejects when they cannot be had, or are not those that the bundle was built with. */
export async function importWords(locale: string): Promise<Words> {
  const response = await fetch(new URL(`locales/${locale}.json`, here), { integrity: integrity[locale]! });
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  const words = (await response.json()) as Record<string, Word>;
  const templates = Object.entries(words).map(([id, word]) => [id, template(word)] as const);
  return { templates: Object.fromEntries(templates) };
}
