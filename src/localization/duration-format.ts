import type { DurationParts } from '../document/duration.js';
import { dateLocale } from './date-format.js';

/** A length of time in words: `16 years`, `2 years, 6 months`. */
export function formatDuration(duration: DurationParts, tag: string): string {
  const locale = dateLocale(tag);
  const units = Object.entries(duration).map(([unit, number]: [string, number]) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: unit.slice(0, -1), unitDisplay: 'long' }).format(number),
  );
  return new Intl.ListFormat(locale, { type: 'unit', style: 'long' }).format(units);
}
