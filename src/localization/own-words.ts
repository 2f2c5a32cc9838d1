// What the author's own words for a time ("for 16 years", "since 2021") already say, so that it is not said twice.
import { withLatinDigits } from '../document/digits.js';
import type { DurationParts } from '../document/duration.js';

/** Text that can be compared: languages and authors differ in spaces, dashes and capitals. */
const folded = (text: string) =>
  withLatinDigits(text)
    .replace(/\s*[–—-]\s*/g, '–')
    .replace(/\s+/g, ' ')
    .toLowerCase();

/** Whether words contain a text, and not as a part of a longer word or number. */
export function names(words: string, text: string): boolean {
  const parts = folded(words).split(folded(text));
  return parts.some((part, index) => index > 0 && !/^[\p{L}\d]/u.test(part) && !/[\p{L}\d]$/u.test(parts[index - 1]!));
}

/**
 * Whole numbers that are neither a year nor a part of a date: not those of "Q2", "2nd", "2. half", "3/5", "3 May 2010"
 * and "May 3, 2010".
 */
const count =
  /(?<![\p{L}\d][-./–]?|\d[.,:/–-])\d{1,3}(?!\p{Script=Latin}|[.,:/–-]?\d|\.\s*\p{L}|,\s*\d{4}|\s+(?:de\s+)?\p{L}+[.,]?\s+(?:de\s+)?\d{4})/gu;

/** Whether words tell a duration: each of its numbers is one of theirs. */
export function tells(words: string, duration: DurationParts): boolean {
  const counts = (withLatinDigits(words).match(count) ?? []).map(Number);
  return Object.values(duration).every((number: number) => {
    const index = counts.indexOf(number);
    counts.splice(index, index < 0 ? 0 : 1);
    return index >= 0;
  });
}
