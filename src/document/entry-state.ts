import { boundsOf, parsePartialDate, type DateParts } from './partial-date.js';
import type { Entry, PartialDate } from './types.js';

/** On which day a document is read, and when the person died, for whom nothing is current or coming. */
export interface Day {
  today: DateParts;
  died?: PartialDate | undefined;
}

/** Whether an end says that the entry goes on: `..` (EDTF), or a year that stands for it in databases, such as 9999. */
export const isOpen = (end = ''): boolean => end === '..' || /^(?:2[2-9]|[3-9]\d)\d\d/.test(end);

/** First and last day of a date that can be read, and by how much both may be wrong: a year where it is uncertain. */
function daysOf(text = ''): [first: number, last: number, doubt: number] | [] {
  const date = parsePartialDate(text);
  return date ? [...boundsOf(date), date.qualifier ? 10_000 : 0] : [];
}

function stateOf({ start, end, dateText }: Entry, today: number) {
  const [begin, lastBegin = 0, doubt = 0] = daysOf(start);
  if (begin && begin - doubt > today) return 'coming';
  // "From the new year", and it goes on: only the words know when it begins.
  if (isOpen(end)) return (begin ? begin <= today : !dateText) ? 'current' : undefined;
  const [firstEnd, finish = 0, endDoubt = 0] = daysOf(end);
  if (!firstEnd) return undefined;
  if (finish + endDoubt < today) return 'past';
  return begin && lastBegin + doubt <= today && firstEnd - endDoubt >= today ? 'current' : undefined;
}

/** Whether an entry is surely held today, surely yet to come or surely over; nothing where nobody can tell. */
export function entryState(entry: Entry, { today, died }: Day): 'current' | 'coming' | 'past' | undefined {
  const state = stateOf(entry, boundsOf(today)[0]);
  return state && died ? 'past' : state;
}
