/** A date as far as it is known. The proleptic Gregorian calendar of ISO 8601. */
export interface DateParts {
  precision: 'decade' | 'year' | 'month' | 'day';
  /** The year, or the first year of a decade. */
  year: number;
  /** 1 to 12. */
  month?: number;
  /** 1 to 31. */
  day?: number;
  /** `circa` for `~`, `uncertain` for `?` (EDTF). */
  qualifier?: 'circa' | 'uncertain';
}

const form = /^(\d{3})(?:X|(\d)(?:-(\d\d)(?:-(\d\d))?)?)([~?])?$/;
const qualifiers = { '~': 'circa', '?': 'uncertain' } as const;

const isDay = (year: number, month: number, day: number) => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** Reads `2020`, `2020-05`, `2020-05-04` or `199X`, each with `~` or `?` behind it; `undefined` for anything else. */
export function parsePartialDate(text: string): DateParts | undefined {
  const [, decade, last, month, day, qualifier] = form.exec(text) ?? [];
  if (!decade) return undefined;
  const parts: DateParts = { precision: 'decade', year: Number(decade + (last ?? '0')) };
  if (last) parts.precision = 'year';
  if (month) Object.assign(parts, { precision: 'month', month: Number(month) });
  if (day) Object.assign(parts, { precision: 'day', day: Number(day) });
  if (qualifier) parts.qualifier = qualifiers[qualifier as '~' | '?'];
  // Databases write 0000 where they have no date.
  if (last && !parts.year) return undefined;
  if ((month && !isDay(parts.year, parts.month!, 1)) || (day && !isDay(parts.year, parts.month!, parts.day!))) {
    return undefined;
  }
  return parts;
}

/** A date as the machine reads it: `199X` has no such form, `2020~` is `2020` (HTML, the datetime attribute). */
export function toDateTime({ precision, year, month, day }: DateParts): string | undefined {
  if (precision === 'decade') return undefined;
  const pad = (number: number, length: number) => String(number).padStart(length, '0');
  const known = [pad(year, 4), ...[month, day].flatMap((number) => (number ? [pad(number, 2)] : []))];
  return known.join('-');
}

/** First and last day that a date may mean, as numbers that can be compared. */
export function boundsOf({ precision, year, month, day }: DateParts): [number, number] {
  const lastYear = precision === 'decade' ? year + 9 : year;
  const number = (y: number, m: number, d: number) => y * 10_000 + m * 100 + d;
  return [number(year, month ?? 1, day ?? 1), number(lastYear, month ?? 12, day ?? 31)];
}

/** Negative when the first date is surely earlier, positive when it is surely later, 0 when nobody can tell. */
export function comparePartialDates(a: DateParts, b: DateParts): number {
  const [aFirst, aLast] = boundsOf(a);
  const [bFirst, bLast] = boundsOf(b);
  if (aLast < bFirst) return -1;
  return aFirst > bLast ? 1 : 0;
}

/** The day of a moment where the reader is, in the time zone of the machine. */
export const dayOf = (moment: Date): DateParts => ({
  precision: 'day',
  year: moment.getFullYear(),
  month: moment.getMonth() + 1,
  day: moment.getDate(),
});
