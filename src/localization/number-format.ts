import type { DurationParts } from '../document/duration.js';
import { intlLocale } from './intl-locale.js';
import { ownDuration } from './own-dates.js';
import type { Wording } from './words.js';

/** A whole number in the digits of a language. */
export const formatNumber = (number: number, locale: string): string =>
  new Intl.NumberFormat(intlLocale(locale) ?? 'en').format(number);

/** A length of time in words: `16 years`, `2 years, 6 months`. */
export function formatDuration(duration: DurationParts, { locale, msg }: Wording): string {
  const tag = intlLocale(locale);
  if (!tag) return ownDuration(duration, locale, msg);
  const units = Object.entries(duration).map(([unit, number]: [string, number]) =>
    new Intl.NumberFormat(tag, { style: 'unit', unit: unit.slice(0, -1), unitDisplay: 'long' }).format(number),
  );
  return new Intl.ListFormat(tag, { type: 'unit', style: 'long' }).format(units);
}
