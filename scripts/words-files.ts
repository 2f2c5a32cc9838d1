// The files of words beside the script-tag bundle, and the root of the hash tree by which it knows them again.
import { runnerImport } from 'vite';
import type { LocaleModule } from '@lit/localize';
import { targetLocales } from '../src/localization/generated/locale-codes.js';
import { leafOf, parentOf } from '../src/localization/hash-tree.js';
import type { WordsFile } from '../src/localization/words-loader.embed.js';

interface StringTemplate {
  strings: readonly string[];
  values: readonly number[];
}

/** The words of one language; a sentence with values is its texts and their positions in turn. */
async function wordsOf(locale: string): Promise<WordsFile['words']> {
  const { module } = await runnerImport<LocaleModule>(`./src/localization/generated/${locale}.ts`);
  const words = Object.entries(module.templates).map(([id, template]) => {
    if (typeof template === 'string') return [id, template] as const;
    const { strings, values } = template as unknown as StringTemplate;
    return [id, strings.flatMap((text, index) => (index < values.length ? [text, values[index]!] : [text]))] as const;
  });
  return Object.fromEntries<string | (string | number)[]>(words);
}

/** The hash over some files, half of them on each side; each file learns the hashes beside its way up. */
async function hashOver(files: [locale: string, file: WordsFile][]): Promise<string> {
  if (files.length === 1) return leafOf(files[0]![0], files[0]![1].words);
  const middle = Math.ceil(files.length / 2);
  const sides = [files.slice(0, middle), files.slice(middle)] as const;
  const [one, other] = [await hashOver(sides[0]), await hashOver(sides[1])];
  for (const [, { proof }] of sides[0]) proof.push(other);
  for (const [, { proof }] of sides[1]) proof.push(one);
  return parentOf(one, other);
}

/** The file of each language, and the root. */
export async function wordsFiles(): Promise<{ files: Map<string, WordsFile>; root: string }> {
  const files = new Map<string, WordsFile>();
  for (const locale of targetLocales) files.set(locale, { words: await wordsOf(locale), proof: [] });
  return { root: await hashOver([...files]), files };
}
