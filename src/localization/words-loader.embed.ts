// Stands in for words-loader.ts in the script-tag bundle: words are data there, which the bundle verifies before use,
// since an integrity attribute on a script does not reach what the script loads.
import { root } from 'virtual:words';
import { timeLimit } from '../source/time-limit.js';
import { leafOf, parentOf } from './hash-tree.js';
import type { Words } from './words-loader.js';

/** A word, or text and positions of values in turn: `["Show all ", 0, ""]`. */
type Word = string | (string | number)[];

/** The file of a language: its words, and the hashes on the way from theirs to the root. */
export interface WordsFile {
  words: Record<string, Word>;
  proof: string[];
}

const template = (word: Word) =>
  typeof word === 'string'
    ? word
    : {
        strTag: true,
        strings: word.filter((_, index) => index % 2 === 0),
        values: word.filter((_, index) => index % 2),
      };

const here = import.meta.url;

async function verify(locale: string, { words, proof }: WordsFile): Promise<void> {
  // On plain http browsers have no digest, and whoever could exchange words on their way could exchange the page.
  if (!crypto.subtle) return;
  let hash = await leafOf(locale, words);
  for (const other of proof) hash = await parentOf(hash, other);
  if (hash !== root) throw new Error('they are not those of this version');
}

async function fetchWords(locale: string, signal: AbortSignal): Promise<Words> {
  // By the version of the words, so that no cache gives those of an older one, which would be refused.
  const response = await fetch(new URL(`locales/${locale}.json?${root}`, here), { signal });
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  const file = (await response.json()) as WordsFile;
  await verify(locale, file);
  const templates = Object.entries(file.words).map(([id, word]) => [id, template(word)] as const);
  return { templates: Object.fromEntries(templates) };
}

/**
 * The words of a language. Rejects when they cannot be had within so many seconds, or are not those that the bundle was
 * built with.
 */
export function importWords(locale: string, seconds: number): Promise<Words> {
  const { signal, clear } = timeLimit(seconds);
  return fetchWords(locale, signal).finally(clear);
}
