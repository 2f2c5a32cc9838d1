import { entryState, isOpen } from './entry-state.js';
import { boundsOf, parsePartialDate, type DateParts } from './partial-date.js';
import type { Entry } from './types.js';

export type Order = 'authored' | 'newest' | 'oldest';

/** What an entry is compared by, the most important number first. Any two keys can be compared, so the order is total. */
type Key = readonly number[];

interface Keyed {
  entry: Entry;
  key?: Key | undefined;
}

const daysOf = (text = '') => {
  const date = parsePartialDate(text);
  return date && boundsOf(date);
};

/** Later than every day. */
const never = 99_999_999;

/** Oldest: by beginning, then by end. Newest: what goes on today, then by end, then by beginning. */
function keyOf(entry: Entry, order: Order, today: DateParts): Key | undefined {
  const { start, end, dateText } = entry;
  const from = daysOf(start);
  const to = isOpen(end) && (from ?? !dateText) ? ([never, never] as const) : daysOf(end);
  // Of one date that is known alone, both.
  const [first] = from ?? to ?? [];
  const [, last] = to ?? from ?? [];
  if (!first || !last) return undefined;
  return order === 'oldest' ? [first, last] : [entryState(entry, { today }) === 'current' ? 0 : 1, -last, -first];
}

function compare(a: Key, b: Key): number {
  const index = a.findIndex((number, place) => number !== b[place]);
  return index < 0 ? 0 : a[index]! - b[index]!;
}

function sortKeyed(entries: Entry[], order: Order, today: DateParts): Keyed[] {
  const undated: Keyed[] = [];
  const groups: { key: Key; members: Keyed[] }[] = [];
  for (const entry of entries) {
    const roles = entry.roles && sortKeyed(entry.roles, order, today);
    // An employer without dates has those of the roles there.
    const key = keyOf(entry, order, today) ?? roles?.find((role) => role.key)?.key;
    const keyed = { entry: roles ? { ...entry, roles: roles.map((role) => role.entry) } : entry, key };
    if (key) groups.push({ key, members: [keyed] });
    else (groups.at(-1)?.members ?? undated).push(keyed);
  }
  groups.sort((a, b) => compare(a.key, b.key));
  return [...undated, ...groups.flatMap(({ members }) => members)];
}

/**
 * The entries in an order, and the roles inside each. `newest` is that of a CV: what goes on today, then by end, then by
 * beginning; `oldest` is by beginning. Equal ones keep the author's order, and one without a date stays behind the entry
 * that stands before it in the document.
 */
export const sortEntries = (entries: Entry[], order: Order, today: DateParts): Entry[] =>
  order === 'authored' ? entries : sortKeyed(entries, order, today).map(({ entry }) => entry);
