// Dates and durations in words of our own, for languages that the browser has none in. The words are the translators';
// English ones are never used, since every browser knows English.
import type { DateParts } from '../document/partial-date.js';
import type { DurationParts } from '../document/duration.js';
import { fill, formOf, put, slots } from './sentence.js';
import { str, type Msg } from './words.js';

const [first, second] = slots;

/** The months as they stand alone, and as they stand beside a day. */
const months = (msg: Msg): string[] =>
  msg('January|February|March|April|May|June|July|August|September|October|November|December', {
    id: 'date.months',
  }).split('|');
const monthsOfDays = (msg: Msg): string[] =>
  msg('January|February|March|April|May|June|July|August|September|October|November|December', {
    id: 'date.months-of-days',
  }).split('|');

/** `2020`, `May 2020`, `4 May 2020`. */
export function ownDate({ year, month, day }: DateParts, msg: Msg): string {
  if (!month) return String(year);
  if (!day) return put(msg('{month} {year}', { id: 'date.month' }), { month: months(msg)[month - 1]!, year });
  return put(msg('{day} {month} {year}', { id: 'date.day' }), { day, month: monthsOfDays(msg)[month - 1]!, year });
}

/** First date, what stands between, last date. Months of one year say the year once. */
export function ownRange(start: DateParts, end: DateParts, msg: Msg): [string, string, string] {
  const isOneYear = start.precision === 'month' && start.year === end.year;
  const from = isOneYear ? months(msg)[start.month! - 1]! : ownDate(start, msg);
  const [, between] = fill(msg(str`${first} – ${second}`, { id: 'date.range' }), from, ownDate(end, msg));
  return [from, between!, ownDate(end, msg)];
}

/** A number of things, in the form of its plural category (CLDR). */
function plural(forms: string, number: number, locale: string): string {
  const category = new Intl.PluralRules(locale).select(number);
  return formOf(forms, (key) => key === category).replace('#', String(number));
}

/** `2 years, 6 months`. */
export function ownDuration(duration: DurationParts, locale: string, msg: Msg): string {
  const forms: Record<keyof DurationParts, string> = {
    years: msg('one:# year|other:# years', { id: 'duration.years' }),
    months: msg('one:# month|other:# months', { id: 'duration.months' }),
    weeks: msg('one:# week|other:# weeks', { id: 'duration.weeks' }),
    days: msg('one:# day|other:# days', { id: 'duration.days' }),
  };
  const units = Object.entries(duration) as [keyof DurationParts, number][];
  return units.map(([unit, number]) => plural(forms[unit], number, locale)).join(', ');
}
