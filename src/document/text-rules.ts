// The rules for text: how a text, a date, a tag or an id must be written, and what is kept of one that is not.
import { isBlank } from './empty.js';
import { maxText } from './limits.js';
import { parsePartialDate } from './partial-date.js';
import { dropped, type Place } from './place.js';
import { quoted, siftList, type Form, type Rule } from './sift.js';

/** A text, whose line breaks are all written in one way. */
function cut(value: unknown, place: Place): string {
  const text = value as string;
  if (text.length > maxText) place.drop('limit', `at most ${maxText} characters`, text);
  // Half a character must not stay.
  return text
    .slice(0, maxText)
    .replace(/[\ud800-\udbff]$/, (half) => (text.length > maxText ? '' : half))
    .replace(/\r\n?/g, '\n');
}

export const string: Form = { type: 'string', fromNumber: String, sift: cut };

/** A text in which there is something to see. */
export const filled: Form = {
  type: 'string',
  fromNumber: String,
  sift: (value, place) => (isBlank(value) ? place.drop('required', 'some text', value) : cut(value, place)),
};

interface Written {
  what: string;
  examples: readonly string[];
  /** The longest, in characters. */
  most: number;
  test: (text: string) => boolean;
  /** What is surely meant by a text of another form. */
  repair: (text: string) => string | undefined;
}

const written = ({ what, examples, most, test, repair }: Written): Form => ({
  type: 'string',
  fromNumber: (number) => [String(number), repair(String(number))].find((text) => text !== undefined && test(text)),
  sift(value, place) {
    const text = value as string;
    if (text.length > most) return place.drop('limit', `at most ${most} characters`, text);
    if (test(text)) return text;
    place.drop(isBlank(text) ? 'required' : 'format', `${what}, such as ${quoted(examples)}`, text);
    return repair(text.trim()) ?? dropped;
  },
});

/** A string of a pattern. */
export const format = (what: string, pattern: RegExp, most: number, ...examples: string[]): Form => {
  const test = (text: string) => pattern.test(text);
  // `sv_SE` is how other systems write `sv-SE`.
  const repair = (text: string) => [text, text.replace(/_/g, '-')].find(test);
  return written({ what, examples, most, test, repair });
};

const isDate = (text: string) => !/^(?:0000|9999)/.test(text) && parsePartialDate(text) !== undefined;

/** `2020/5/4`, `2020-05-04T10:00:00Z`, `20200504`, `2020-05-00`, `2004-XX`: year, month and day as far as they are known. */
const otherDate = /^(\d{4})(?:([-/.])(\d\d?|xx)(?:\2(\d\d?|xx))?|(\d\d)(\d\d))(?:[T\s]\d.*|Z|[+-]\d\d:?\d\d)?([~?]?)$/i;

function repairDate(text: string): string {
  const [, year, , ...rest] = otherDate.exec(text.toUpperCase()) ?? [];
  if (!year) return text.toUpperCase();
  const qualifier = rest.pop() ?? '';
  const numbers = rest.filter((number) => number !== undefined);
  const unknown = numbers.findIndex((number) => !Number(number));
  const known = unknown < 0 ? numbers : numbers.slice(0, unknown);
  return [year, ...known.map((number) => number.padStart(2, '0'))].join('-') + qualifier;
}

/** A date, or with `end` one of these. One that cannot be read stays as it is written. */
const dateOr = (what: string, isEnd: (text: string) => boolean, examples: string[]): Form => {
  const test = (text: string) => isEnd(text) || isDate(text);
  const repair = (text: string) => {
    const other = /^(?:present|now|today|current|ongoing)$/i.test(text) ? '..' : repairDate(text);
    return [other, text].find(test) ?? (text || undefined);
  };
  return written({ what, examples, most: 100, test, repair });
};

export const date = (...examples: string[]): Form => dateOr('a date', () => false, examples);
export const endDate = (...examples: string[]): Form => dateOr('a date or ".."', (text) => text === '..', examples);

type Run = string | { text: string };

/** Runs of text. Bare strings one after the other are a list, so that a comma stands between words that would touch. */
const runsOf = (runs: Run[]) =>
  runs.map((run, index) => {
    const next = runs[index + 1];
    const touches =
      typeof run === 'string' &&
      typeof next === 'string' &&
      /[\p{L}\p{M}\p{N}]$/u.test(run) &&
      /^[\p{L}\p{N}]/u.test(next);
    return touches ? `${run}, ` : run;
  });

const hasWords = (runs: Run[]) => runs.some((run) => !isBlank(typeof run === 'string' ? run : run.text));

export const runs = (items: Rule): Form => ({
  type: 'array',
  sift(value, place) {
    const kept = siftList(items, value as object, place) as Run[];
    return hasWords(kept) ? runsOf(kept) : '';
  },
});

/** Runs of which one has something to see. */
export const filledRuns = (items: Rule): Form => ({
  type: 'array',
  sift: (value, place) => runs(items).sift(value, place) || place.drop('required', 'some text'),
});
