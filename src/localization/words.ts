import { msg as currentMsg } from '@lit/localize/init/install.js';
import type { LocaleModule } from '@lit/localize';
import { str as strTag } from '@lit/localize/internal/str-tag.js';
import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import { sourceLocale, targetLocales } from './generated/locale-codes.js';
import { importWords, type Words } from './words-loader.js';

// @lit/localize is bundled, so the package's types must not ask a consumer for it: these stand in for its own.

/** A text with values in it, as `str` makes it. */
interface Sentence {
  strTag: true;
  strings: TemplateStringsArray;
  values: unknown[];
}

/** Marks a text with values. */
export const str: ((strings: TemplateStringsArray, ...values: unknown[]) => Sentence) & { _LIT_LOCALIZE_STR_?: never } =
  strTag;

/** Looks a word up; the extractor finds calls of it by the mark in its type. */
export type Msg = ((template: string | Sentence, options: { id: string }) => string) & { _LIT_LOCALIZE_MSG_?: never };

/** A language, as a whole tag such as `sv-FI`, and its words. */
export interface Wording {
  locale: string;
  msg: Msg;
}

/** Every language that there are words in, English first. */
export const locales: readonly string[] = [sourceLocale, ...targetLocales];

const loaded = new Map<string, Words>();
const pending = new Map<string, Promise<void>>();
let current: string = sourceLocale;

// lit-localize asks for the locale at every msg(), which is what lets two elements speak two languages. English is named
// as a language like the others, since a site may have words of its own in it too.
configureReentrantLocalization({
  sourceLocale: '',
  targetLocales: [...locales],
  getLocale: () => current,
  loadLocaleSync: (locale) => loaded.get(locale) as LocaleModule | undefined,
});

/** `Show all {0}` as lit-localize keeps it: texts, and the positions of the values between them. */
function sentence(text: string): string | object {
  const parts = text.split(/\{(\d)\}/);
  const strings = parts.filter((_, index) => index % 2 === 0);
  const values = parts.filter((_, index) => index % 2).map(Number);
  return values.length ? { strTag: true, strings, values } : text;
}

const ours = new Map<string, Words['templates']>();
const own = new Map<string, Words['templates']>();

/** Brings the words of a language together, those of the site before those of the library. */
const merge = (locale: string) => void loaded.set(locale, { templates: { ...ours.get(locale), ...own.get(locale) } });

/** Puts words of a site's own in place of the library's: from id to text, with `{0}` where a value goes; none for ours. */
export function setOwnWords(locale: string, words: Record<string, string>): void {
  const templates = { ...own.get(locale) };
  for (const [id, text] of Object.entries(words)) {
    if (text) templates[id] = sentence(text);
    else delete templates[id];
  }
  own.set(locale, templates);
  if (hasWords(locale)) merge(locale);
}

/** The same without the mark, since the call below is no word of ours. */
type LookUp = (template: string, options?: { id?: string }) => string;

/** `msg` in the language that `locale` gives at the time of the call. */
export const msgIn = (locale: () => string): Msg =>
  ((template: string, options?: { id?: string }) => {
    const before = current;
    current = locale();
    try {
      return (currentMsg as unknown as LookUp)(template, options);
    } finally {
      current = before;
    }
  }) as Msg;

/** Whether the words of a language can be used now. */
export const hasWords = (locale: string): boolean => locale === sourceLocale || loaded.has(locale);

/** Languages whose words could not be had: nobody asks for them again at each rendering. */
const failed = new Set<string>();

/** Lets words that could not be had be asked for again. */
export const forgiveWords = (): void => failed.clear();

async function fetchWords(locale: string, seconds: number): Promise<void> {
  try {
    const { templates } = await importWords(locale, seconds);
    ours.set(locale, templates);
    merge(locale);
  } catch (error) {
    failed.add(locale);
    pending.delete(locale);
    console.warn(`leader-elements: no words in "${locale}", others instead: ${(error as Error).message}`);
  }
}

/**
 * Settles when the words of a language are there, or could not be had: then others stand in, with a warning. The seconds
 * to wait are those of the first that asks.
 */
export function loadWords(locale: string, seconds: number): Promise<void> {
  if (hasWords(locale) || failed.has(locale)) return Promise.resolve();
  const request = pending.get(locale) ?? fetchWords(locale, seconds);
  pending.set(locale, request);
  return request;
}
