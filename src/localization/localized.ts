import type { Lang, LeaderDocument, Localized } from '../document/types.js';
import { tagOf } from './language-tag.js';
import { isPartOf, negotiate } from './language.js';

/** A value in one language. */
export interface Resolved<T> {
  value: T;
  /** The language of the value: a BCP 47 tag, or empty when nobody knows. */
  lang: string;
}

/** Whether a value is a map of languages. */
export const isMap = <T>(localized: Localized<T>): localized is Record<string, T> =>
  typeof localized === 'object' && localized !== null && !Array.isArray(localized);

/**
 * The one of a text's languages that serves a reader of `tag` best: the tag, its parents, its neighbours, then the
 * language of plain values around it, then whatever there is.
 */
export function resolveLocalized<T>(localized: Localized<T>, tag: string, plain: string): Resolved<T> {
  if (!isMap(localized)) return { value: localized, lang: tagOf(plain) };
  const offered = Object.keys(localized);
  // A page in English, and a document in that of Britain.
  const wanted = isPartOf(plain, tag) ? plain : tag;
  const key = negotiate(wanted, offered) ?? negotiate(plain, offered) ?? offered[0]!;
  return { value: localized[key]!, lang: tagOf(key) };
}

/** The languages that a machine has translated a document into. */
export const machineTranslations = ({ languages = {} }: LeaderDocument): Lang[] =>
  Object.keys(languages)
    .filter((lang) => languages[lang]!.status === 'machine')
    .map(tagOf);
