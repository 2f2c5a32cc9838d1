import { parseDuration } from '../document/duration.js';
import { comparePartialDates, parsePartialDate, toDateTime, type DateParts } from '../document/partial-date.js';
import type { Entry, PartialDate } from '../document/types.js';
import { formatDate, formatRange, type DateRun } from './date-format.js';
import { rangesPoorly } from './intl-locale.js';
import { formatDuration } from './number-format.js';
import { fill, formOf, put, slots } from './sentence.js';
import { str, type Wording } from './words.js';

/** Who reads: in which language, with which words, on which day. */
export interface DateReader extends Wording {
  today: DateParts;
}

/** The end of a post that goes on (EDTF: an open interval). */
const open = '..';

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

function rangeRuns(start: PartialDate, end: PartialDate, reader: DateReader): DateRun[] {
  const [from, to] = [parsePartialDate(start), parsePartialDate(end)];
  const isPlain = from && to && !from.qualifier && !to.qualifier && from.precision === to.precision;
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
  const isComing = tenureState(entry, reader.today) === 'coming';
  if (start && end === open && !isComing) return compose(msg(str`${first} – present`, { id: 'date.ongoing' }), since);
  if (start && end && end !== open) return rangeRuns(start, end, reader);
  // Own words beside the date may say anything of it, "in the years after" among them: then it stands alone.
  if (start && (dateText || points.has(kind ?? ''))) return since;
  if (start) return boundRuns(msg('decade:from the {date}|other:from {date}', { id: 'date.from' }), start, reader);
  if (end && end !== open)
    return boundRuns(msg('decade:until the {date}|other:until {date}', { id: 'date.until' }), end, reader);
  return end && !dateText ? [{ text: msg('ongoing', { id: 'date.open' }) }] : [];
}

/** Whether the document's own words for the time already say how long it was: "for 16 years". */
const says = (dateText: string, duration: object) =>
  Object.values(duration).every((number) => dateText.includes(String(number)));

/**
 * When a post was held, as far as it is known; nothing is derived. `dateText` is the entry's own words, which the caller
 * shows beside this: a duration that they tell already is left to them.
 */
export function tenureRuns(entry: Entry, dateText: string, reader: DateReader): DateRun[] {
  const runs = lastingRuns(entry, reader);
  const duration = entry.duration ? parseDuration(entry.duration) : {};
  if (!Object.keys(duration).length || says(dateText, duration)) return runs;
  const text = formatDuration(duration, reader);
  return [...runs, { text: runs.length ? ` (${text})` : text }];
}

/** Whether a post is held now, is yet to come or is over; nothing where the document does not say. */
export function tenureState(
  { start, end, dateText }: Entry,
  today: DateParts,
): 'current' | 'coming' | 'past' | undefined {
  const from = start ? parsePartialDate(start) : undefined;
  const to = end ? parsePartialDate(end) : undefined;
  if (from && comparePartialDates(from, today) > 0) return 'coming';
  if (to && comparePartialDates(to, today) < 0) return 'past';
  // "From the new year", and it goes on: the words know when it begins, and nobody else does.
  return end === open && (from ?? !dateText) ? 'current' : undefined;
}

/** "4 May 1970 (56 years)": the age only where it can be told. */
export function bornRuns(born: PartialDate, reader: DateReader): DateRun[] {
  const date = parsePartialDate(born);
  const age = date && ageOn(reader.today, date);
  const runs = partialDateRuns(born, reader);
  return age === undefined ? runs : [...runs, { text: ` (${formatDuration({ years: age }, reader)})` }];
}

/** The age on a day, in whole years; only from a full date of birth, since anything else would be a guess. */
export function ageOn({ year, month, day }: DateParts, born: DateParts): number | undefined {
  if (born.precision !== 'day' || born.qualifier) return undefined;
  const hasHadBirthday = month! > born.month! || (month === born.month && day! >= born.day!);
  return year - born.year - (hasHadBirthday ? 0 : 1);
}
