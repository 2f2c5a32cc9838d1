import { parseDuration } from '../document/duration.js';
import { entryState, isOpen, type Day } from '../document/entry-state.js';
import {
  boundsOf,
  comparePartialDates,
  parsePartialDate,
  toDateTime,
  type DateParts,
} from '../document/partial-date.js';
import type { Entry, PartialDate } from '../document/types.js';
import { formatDate, formatRange, type DateRun } from './date-format.js';
import { rangesPoorly } from './intl-locale.js';
import { formatDuration } from './number-format.js';
import { names, tells } from './own-words.js';
import { fill, formOf, put, slots } from './sentence.js';
import { str, type Wording } from './words.js';

/** Who reads: in which language, with which messages, on which day. */
export interface DateReader extends Wording, Day {}

/** Kinds whose date is a point in time rather than the beginning of something. */
const points = new Set(['award', 'publication', 'life', 'education']);

const [first, second] = slots;

const compose = (sentence: string, ...dates: DateRun[][]): DateRun[] =>
  fill(sentence, ...dates).flatMap((part) => (typeof part === 'string' ? { text: part } : part));

/** One date, with its doubt: "circa 2009", "1990s". */
export function dateRuns(date: DateParts, reader: DateReader, isBound = false): DateRun[] {
  const { msg } = reader;
  const run = [{ text: formatDate(date, reader, isBound), datetime: toDateTime(date) }];
  if (date.qualifier === 'circa') return compose(msg(str`circa ${first}`, { id: 'date.circa' }), run);
  if (date.qualifier) return compose(msg(str`${first} (uncertain)`, { id: 'date.uncertain' }), run);
  return run;
}

/** A date of the document; one that no calendar has, such as 29 February 2019, is shown as it stands there. */
export function partialDateRuns(text: PartialDate, reader: DateReader, isBound = false): DateRun[] {
  const date = parsePartialDate(text);
  return date ? dateRuns(date, reader, isBound) : [{ text }];
}

/** "from May 2020", in the form that the language has for a day, a month, a year or a decade. */
function boundRuns(forms: string, text: PartialDate, reader: DateReader): DateRun[] {
  const date = parsePartialDate(text);
  const kind = date?.qualifier === 'circa' ? 'circa' : date?.precision;
  const sentence = put(
    formOf(forms, (key) => key === kind),
    { date: first },
  );
  return compose(sentence, partialDateRuns(text, reader, true));
}

/** A date without its doubt. */
const exact = (date: PartialDate) => date.replace(/[~?]$/, '');

function rangeRuns(start: PartialDate, end: PartialDate, reader: DateReader): DateRun[] {
  // "1990s", "circa 2010": one date is said once.
  if (exact(start) === exact(end)) return partialDateRuns(start.length < end.length ? end : start, reader);
  const [from, to] = [parsePartialDate(start), parsePartialDate(end)];
  // Older browsers throw at an end before its beginning.
  const isRange = from && to && from.precision === to.precision && comparePartialDates(from, to) < 0;
  const isPlain = isRange && !from.qualifier && !to.qualifier;
  const isPoor = from?.precision === 'decade' || (from?.precision === 'day' && rangesPoorly(reader.locale));
  const inOne = isPlain && !isPoor ? formatRange(from, to, reader) : undefined;
  if (inOne) return inOne;
  const range = reader.msg(str`${first} – ${second}`, { id: 'date.range' });
  return compose(range, partialDateRuns(start, reader), partialDateRuns(end, reader));
}

function lastingRuns(entry: Entry, reader: DateReader): DateRun[] {
  const { kind, start, end, dateText } = entry;
  const { msg } = reader;
  const since = start ? partialDateRuns(start, reader) : [];
  const isCurrent = isOpen(end) && entryState(entry, reader) === 'current';
  if (start && isCurrent) return compose(msg(str`${first} – present`, { id: 'date.ongoing' }), since);
  if (start && end && !isOpen(end)) return rangeRuns(start, end, reader);
  // Own words beside the date may say anything of it, "in the years after" among them: then it stands alone.
  if (start && (dateText || points.has(kind ?? ''))) return since;
  if (start) return boundRuns(msg('decade:from the {date}|other:from {date}', { id: 'date.from' }), start, reader);
  if (end && !isOpen(end))
    return boundRuns(msg('decade:until the {date}|other:until {date}', { id: 'date.until' }), end, reader);
  return isCurrent ? [{ text: msg('ongoing', { id: 'date.open' }) }] : [];
}

/** Whether own words name the dates of an entry: as they are written here, or a year by its number. */
function nameDates(words: string, { start, end }: Entry, runs: DateRun[], reader: DateReader): boolean {
  const dates = [start, end].filter((date) => date && !isOpen(date)) as PartialDate[];
  const isNamed = (date: PartialDate) =>
    [/^\d{4}$/.test(date) ? date : '', textOf(partialDateRuns(date, reader))].some(
      (text) => text && names(words, text),
    );
  return dates.length > 0 && (dates.every(isNamed) || names(words, textOf(runs)));
}

const textOf = (runs: DateRun[]) => runs.map(({ text }) => text).join('');

/**
 * When a post was held, as far as it is known; nothing is derived. `dateText` is the entry's own words, which the caller
 * shows beside this: what they say already is left to them.
 */
export function tenureRuns(entry: Entry, dateText: string, reader: DateReader): DateRun[] {
  const lasting = lastingRuns(entry, reader);
  const runs = dateText && nameDates(dateText, entry, lasting, reader) ? [] : lasting;
  const duration = entry.duration ? parseDuration(entry.duration) : {};
  if (!Object.keys(duration).length || tells(dateText, duration)) return runs;
  const text = formatDuration(duration, reader);
  return [...runs, { text: runs.length ? ` (${text})` : text }];
}

/** " (56 years)"; nothing where the age cannot be told. */
function ageRuns(born: PartialDate | undefined, day: DateParts | undefined, reader: DateReader): DateRun[] {
  const date = born ? parsePartialDate(born) : undefined;
  const age = date && day && ageOn(day, date);
  return age === undefined ? [] : [{ text: ` (${formatDuration({ years: age }, reader)})` }];
}

/** "4 May 1970 (56 years)"; without the age of who is dead. */
export const bornRuns = (born: PartialDate, died: PartialDate | undefined, reader: DateReader): DateRun[] => [
  ...partialDateRuns(born, reader),
  ...(died === undefined ? ageRuns(born, reader.today, reader) : []),
];

/** "2 January 2020 (89 years)", with the age at death. */
export const diedRuns = (died: PartialDate, born: PartialDate | undefined, reader: DateReader): DateRun[] => [
  ...partialDateRuns(died, reader),
  ...ageRuns(born, parsePartialDate(died), reader),
];

/**
 * The age on a day, in whole years: only between two full dates, since anything else would be a guess, and only one that
 * a person can have.
 */
export function ageOn(day: DateParts, born: DateParts): number | undefined {
  if ([day, born].some(({ precision, qualifier }) => precision !== 'day' || qualifier)) return undefined;
  // As numbers of eight digits, the years of a difference are all but the last four.
  const age = Math.floor((boundsOf(day)[0] - boundsOf(born)[0]) / 10_000);
  return age >= 0 && age <= 120 ? age : undefined;
}
