/** A length of time in the units that were given. */
export interface DurationParts {
  years?: number;
  months?: number;
  weeks?: number;
  days?: number;
}

const form = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;

/** Reads an ISO 8601 duration in years, months, weeks and days, such as `P2Y6M`. Nothing is converted: `P18M` stays 18 months. */
export function parseDuration(text: string): DurationParts {
  const [, ...numbers] = form.exec(text) ?? [];
  const units = ['years', 'months', 'weeks', 'days'];
  const given = numbers.flatMap((number, index) => (number ? [[units[index]!, Number(number)] as const] : []));
  return Object.fromEntries(given);
}
