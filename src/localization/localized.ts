import type { Lang, LeaderDocument, Localized } from '../document/types.js';
import { undetermined } from '../document/parse.js';
import { negotiate } from './language.js';

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
  if (!isMap(localized)) return { value: localized, lang: plain === undetermined ? '' : plain };
  const offered = Object.keys(localized);
  const lang = negotiate(tag, offered) ?? negotiate(plain, offered) ?? offered[0]!;
  return { value: localized[lang]!, lang };
}

/** The languages that a machine has translated a document into. */
export const machineTranslations = ({ languages = {} }: LeaderDocument): Lang[] =>
  Object.keys(languages).filter((lang) => languages[lang]!.status === 'machine');
