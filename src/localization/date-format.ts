import { toDateTime, type DateParts } from '../document/partial-date.js';
import { inflects, intlLocale } from './intl-locale.js';
import { ownDate, ownRange } from './own-dates.js';
import { formOf, put } from './sentence.js';
import type { Wording } from './words.js';

/** A run of text, and the date that it stands for in the form of HTML's `datetime`. */
export interface DateRun {
  text: string;
  datetime?: string | undefined;
}

const options: Record<DateParts['precision'], Intl.DateTimeFormatOptions> = {
  decade: {},
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
};

const formatters = new Map<string, Intl.DateTimeFormat>();

/** One for each form of a date in a language, since making one takes longer than a hundred dates. */
function formatter(tag: string, precision: DateParts['precision']): Intl.DateTimeFormat {
  const key = tag + precision;
  let format = formatters.get(key);
  // Never the machine's time zone or calendar.
  format ??= new Intl.DateTimeFormat(tag, { ...options[precision], timeZone: 'UTC', calendar: 'gregory' });
  formatters.set(key, format);
  return format;
}

function moment({ year, month = 1, day = 1 }: DateParts): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

/** A decade, by its first year or in its century: `1990s`, `90. léta 20. století`. */
function formatDecade(first: number, tag: string | undefined, { msg }: Wording): string {
  // A bare number: languages that write "year" behind a year do not in "the 1990s".
  const write = (number: number) =>
    tag ? new Intl.NumberFormat(tag, { useGrouping: false }).format(number) : String(number);
  const year = write(first);
  const century = Math.floor(first / 100) + 1;
  return put(
    formOf(msg('{year}s', { id: 'date.decade' }), (ending) => String(first).endsWith(ending)),
    {
      year,
      decade: year.slice(-2),
      nth: write((first % 100) / 10 + 1),
      century: write(century),
      roman: ['XIX', 'XX', 'XXI'][century - 19] ?? century,
    },
  );
}

/** Month and year as they stand beside a day: "maja 2020". */
function inflectedMonth(tag: string, date: DateParts): string {
  const parts = formatter(tag, 'day').formatToParts(moment(date));
  const day = parts.findIndex(({ type }) => type === 'day');
  const rest = parts.filter((_, index) => index !== day && index !== day + 1);
  return rest
    .map(({ value }) => value)
    .join('')
    .trim();
}

/**
 * The date as far as it is known, without circa or uncertain: `2020`, `May 2020`, `4 May 2020`, `1990s`. A bound is what
 * "from" or "until" stands before.
 */
export function formatDate(date: DateParts, language: Wording, isBound = false): string {
  const tag = intlLocale(language.locale);
  const { precision } = date;
  if (precision === 'decade') return formatDecade(date.year, tag, language);
  if (!tag) return ownDate(date, language.msg);
  return isBound && precision === 'month' && inflects(tag)
    ? inflectedMonth(tag, date)
    : formatter(tag, precision).format(moment(date));
}

const isShared = ({ source }: Intl.DateTimeRangeFormatPart) => source === 'shared';

/**
 * Two dates of one precision as the language writes them, equal parts said once: "March – May 2019". The runs are split
 * between the two dates, so that each can be marked up by itself. Nothing where the browser leaves one out.
 */
export function formatRange(start: DateParts, end: DateParts, language: Wording): DateRun[] | undefined {
  const tag = intlLocale(language.locale);
  const [from, to] = [toDateTime(start), toDateTime(end)];
  if (!tag) {
    const [first, between, last] = ownRange(start, end, language.msg);
    return [{ text: first, datetime: from }, { text: between }, { text: last, datetime: to }];
  }
  const parts = formatter(tag, start.precision).formatRangeToParts(moment(start), moment(end));
  const texts = parts.map(({ value }) => value);
  const first = parts.findIndex(({ source }) => source === 'startRange');
  // WebKit with ICU 72 (Debian 12) has no months from … to in Persian, and writes the first alone.
  if (first < 0) return from === to ? [{ text: texts.join(''), datetime: from }] : undefined;
  const separator = parts.findIndex((part, index) => index > first && isShared(part));
  // " г. – " in Bulgarian: what stands before the dash belongs to the first date.
  const [, own, between] = /^(.*?)(\s*\S+\s*)$/.exec(texts[separator] ?? '') ?? [];
  // Persian days in two months of a year: Chromium calls parts of the first date shared.
  if (!between) return undefined;
  return [
    { text: texts.slice(0, separator).join('') + own!, datetime: from },
    // Greek has a hyphen there in Chromium, a dash in Firefox.
    { text: between.replace('-', '–') },
    { text: texts.slice(separator + 1).join(''), datetime: to },
  ];
}
