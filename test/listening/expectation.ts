// Compares what was heard with what is shown, word by word.
import type { Shown } from './shown.js';

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Orca says after its text that something is a heading. No word of a page looks like this. */
const asHeading = (level: string | number) => `<heading ${level}>`;

function heardWords(said: string[]): string[] {
  return said.flatMap((text) => {
    const [, level] = /^heading level (\d)$/.exec(text) ?? [];
    return level ? [asHeading(level)] : wordsOf(text);
  });
}

/** The lengths of the longest sequences that two lists share from each place on. */
function lengths(a: string[], b: string[]): Uint16Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i]![j] = a[i] === b[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
  return table;
}

/** For each word of `a`, where it is in `b`, in the same order; undefined where it is missing there. */
function align(a: string[], b: string[]): (number | undefined)[] {
  const table = lengths(a, b);
  const places = a.map((): number | undefined => undefined);
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) places[i++] = j++;
    else if (table[i + 1]![j]! >= table[i]![j + 1]!) i++;
    else j++;
  }
  return places;
}

interface Placed {
  text: string;
  heading?: number;
  /** Where each of its words was heard. */
  places: (number | undefined)[];
}

function place({ pieces }: Shown, heard: string[]): Placed[] {
  const words = pieces.map(({ text }) => wordsOf(text));
  const places = align(words.flat(), heard);
  let at = 0;
  return pieces.map((piece, index) => ({ ...piece, places: places.slice(at, (at += words[index]!.length)) }));
}

const isHeard = (place: number | undefined) => place !== undefined;

/** Texts of the page that were not heard, or not in their place. */
export function neverSaid(shown: Shown, said: string[]): string[] {
  return place(shown, heardWords(said))
    .filter(({ places }) => !places.every(isHeard))
    .map(({ text }) => text.trim());
}

/** Headings that were not heard as such, between their first word and the first word after them. */
export function lostHeadings(shown: Shown, said: string[]): string[] {
  const heard = heardWords(said);
  const placed = place(shown, heard);
  return shown.headings.flatMap((level, heading) => {
    const parts = placed.filter((part) => part.heading === heading);
    const rest = placed.slice(placed.lastIndexOf(parts.at(-1)!) + 1);
    const from = parts.flatMap(({ places }) => places).find(isHeard) ?? Infinity;
    const to = rest.flatMap(({ places }) => places).find(isHeard) ?? Infinity;
    const isThere = heard.slice(from, to).includes(asHeading(level));
    return isThere ? [] : [`${parts.map(({ text }) => text.trim()).join(' ')} (heading level ${level})`];
  });
}
