import { lineage } from './language.js';

/** Languages that one browser lacks, and another writes as "2 y" or "2011 marsip – 2019 maajip": ours everywhere. */
export const ours: ReadonlySet<string> = new Set(['fo', 'ga', 'is', 'mt', 'nn', 'se']);

/** Whether "from" and "until" take months in the case in which the browser writes them beside a day. */
export const inflects = (tag: string): boolean => /^(cs|hr|lt|pl|sk|uk)\b/.test(tag);

/** Whether the browser writes two days otherwise than one: with months as numbers, "01 maggio", without "m." and "d.". */
export const rangesPoorly = (tag: string): boolean => /^(cs|hr|it|lt|sk)\b/.test(tag);

const known = new Map<string, string | undefined>();

/**
 * Whether the browser has dates in a language. It says so of some whose months it writes as numbers, and for those that
 * it does not know it falls back to its own language without a word.
 */
function speaks(tag: string): boolean {
  try {
    if (ours.has(tag.split('-')[0]!)) return false;
    const format = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
    const isSameLanguage = format.resolvedOptions().locale.split('-')[0] === tag.split('-')[0];
    return isSameLanguage && !/M?\d\d/.test(format.format(0));
  } catch {
    return false;
  }
}

/** The tag, or a parent of it, that Intl truly knows; nothing where words of our own have to stand in. */
export function intlLocale(tag: string): string | undefined {
  if (!known.has(tag)) known.set(tag, lineage(tag).find(speaks));
  return known.get(tag);
}
