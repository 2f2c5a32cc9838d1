import { toDateTime, type DateParts } from '../document/partial-date.js';
import { candidates } from './language.js';

/** A run of text, and the date that it stands for in the form of HTML's `datetime`. */
export interface DateRun {
  text: string;
  datetime?: string | undefined;
}

const known = new Map<string, string>();

/** Whether the browser has dates in a language, and not those of another under its name. */
function speaks(tag: string): boolean {
  try {
    const format = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
    const isSameLanguage = format.resolvedOptions().locale.split('-')[0] === tag.split('-')[0]!.toLowerCase();
    return isSameLanguage && !/M\d\d/.test(format.format(0));
  } catch {
    return false;
  }
}

/** The language that dates for a reader of `tag` can be written in here: never the browser's own. */
export function dateLocale(tag: string): string {
  const locale = known.get(tag) ?? [tag, ...candidates(tag), 'en'].find(speaks) ?? 'en';
  known.set(tag, locale);
  return locale;
}

const options: Record<DateParts['precision'], Intl.DateTimeFormatOptions> = {
  decade: { year: 'numeric' },
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
};

function formatter(tag: string, precision: DateParts['precision']): Intl.DateTimeFormat {
  // Never the machine's time zone, calendar or digits.
  return new Intl.DateTimeFormat(dateLocale(tag), { ...options[precision], timeZone: 'UTC', calendar: 'gregory' });
}

function moment({ year, month = 1, day = 1 }: DateParts): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

/** The date as far as it is known, without circa or uncertain: `2020`, `May 2020`, `4 May 2020`. */
export const formatDate = (date: DateParts, tag: string): string => formatter(tag, date.precision).format(moment(date));

const isShared = ({ source }: Intl.DateTimeRangeFormatPart) => source === 'shared';

/**
 * Two dates of one precision as the language writes them, equal parts said once: "March – May 2019". The runs are split
 * between the two dates, so that each can be marked up by itself.
 */
export function formatRange(start: DateParts, end: DateParts, tag: string): DateRun[] {
  const parts = formatter(tag, start.precision).formatRangeToParts(moment(start), moment(end));
  const text = (from: number, to: number) =>
    parts
      .slice(from, to)
      .map(({ value }) => value)
      .join('');
  const first = parts.findIndex(({ source }) => source === 'startRange');
  if (first < 0) return [{ text: text(0, parts.length), datetime: toDateTime(start) }];
  const separator = parts.findIndex((part, index) => index > first && isShared(part));
  return [
    { text: text(0, separator), datetime: toDateTime(start) },
    { text: text(separator, separator + 1) },
    { text: text(separator + 1, parts.length), datetime: toDateTime(end) },
  ];
}
