// What can only be seen when all parts of a document are known: whether ids are unique, and whether an end is before its
// beginning.
import { comparePartialDates, parsePartialDate } from './partial-date.js';
import type { Part } from './place.js';

const pairs = [
  ['start', 'end'],
  ['born', 'died'],
  ['published', 'modified'],
] as const;

function checkOrder({ place, kept = {} }: Part): void {
  for (const [start, end] of pairs) {
    const [from, to] = [kept[start], kept[end]].map((date) => parsePartialDate(String(date)));
    if (from && to && comparePartialDates(from, to) > 0)
      place.at(end, kept).drop('order', `nothing before ${start}, ${JSON.stringify(kept[start])}`, kept[end]);
  }
}

/** A part, and where its id must be unique. */
interface Named extends Part {
  id: string;
  /** Participants and the source of an interview have no place on the page: each list has ids of its own. */
  list: string;
  /** The text that the part is in, and in which language, where the text has several: an id is in each. */
  text: string;
  lang: string;
  /** Of a question, its position among those of its text, the first being 1. */
  position: number;
}

function locate(part: Part, positions: Map<string, number>): Named {
  const { path } = part.place;
  const isApart = path.includes('participants') || path.at(-1) === 'source';
  const at = path.findIndex((key) => key === 'body' || key === 'biography') + 1;
  const [text, lang] = [path.slice(0, at).join('.'), at && typeof path[at] === 'string' ? path[at] : ''];
  const position = (positions.get(text + lang) ?? 0) + Number(part.isQuestion);
  positions.set(text + lang, position);
  const id = (part.kept?.['id'] ?? '') as string;
  return { ...part, id, list: isApart ? path.slice(0, -1).join('.') : '', text, lang, position };
}

const inLanguage = ({ list, lang }: Named, id: string) => [list, lang, id].join();
const atPosition = ({ text, position }: Named) => [text, position].join();

/** An id for a part that has none. */
function derive({ isQuestion, position, place: { path } }: Named): string {
  if (isQuestion) return `q${position}`;
  const last = path.at(-1)!;
  return typeof last === 'number' ? `${path.at(-2)}-${last + 1}` : last;
}

/** Gives each part an id of its own, where it has the id of another or must have one. */
function nameParts(parts: Named[]): void {
  const authored = new Set(parts.flatMap((part) => [`${part.list},${part.id}`, inLanguage(part, part.id)]));
  /** What a question is called in the languages that name it. */
  const names = new Map(
    parts.filter(({ id, isQuestion }) => id && isQuestion).map((part) => [atPosition(part), part.id]),
  );
  const taken = new Map<string, Named>();
  // Counting on from the last number keeps this linear.
  const numbers = new Map<string, number>();

  const isFree = (id: string, part: Named) => {
    const other = taken.get(`${part.list},${id}`);
    return !other || (part.lang && other.text === part.text && other.lang !== part.lang);
  };
  const isNew = (id: string, part: Named) => !authored.has(`${part.list},${id}`) && isFree(id, part);

  const idFor = (part: Named): string => {
    const { id } = part;
    if (id && isFree(id, part)) return id;
    if (id) part.place.at('id', part.kept).drop('duplicate', 'an id that no other part has', id);
    const name = id ? undefined : names.get(atPosition(part));
    if (part.isQuestion && name && !authored.has(inLanguage(part, name)) && isFree(name, part)) return name;
    const base = (id || derive(part)).slice(0, 180);
    const key = inLanguage(part, base);
    let other = base;
    while (!isNew(other, part)) {
      numbers.set(key, (numbers.get(key) ?? 1) + 1);
      other = `${base}-${numbers.get(key)}`;
    }
    return other;
  };

  for (const part of parts) {
    if (!part.isQuestion && !('id' in part.kept!)) continue;
    part.kept!['id'] = idFor(part);
    taken.set(`${part.list},${part.kept!['id'] as string}`, part);
  }
}

export function settleParts(parts: readonly Part[]): void {
  const positions = new Map<string, number>();
  const kept = parts.map((part) => locate(part, positions)).filter((part) => part.kept);
  kept.forEach(checkOrder);
  nameParts(kept);
}
