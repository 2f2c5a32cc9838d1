import type { RichText } from '../../document/types.js';

type Runs = Exclude<RichText, Record<string, unknown>>;

/** The marks around quoted words, of any language; an apostrophe may stand inside. */
const marks = '“”„«»‹›‟"「」『』';
const outer = `${marks}‘’'`;
const inside = new RegExp(`[${marks}]`, 'u');

/** Words without the quotation marks that they bring along; as they are where only some of them are quoted. */
export function unquoted(text: string): { text: string; isQuoted: boolean } {
  const words = text.trim();
  const from = outer.includes(words.charAt(0)) ? 1 : 0;
  const to = outer.includes(words.at(-1) ?? '') ? -1 : undefined;
  const bare = words.slice(from, to).trim();
  if (bare === words) return { text, isQuoted: false };
  return inside.test(bare) ? { text, isQuoted: true } : { text: bare, isQuoted: false };
}

const dash = /^\s*[–—―‒-]+\s*/u;

/** Speech without the dash that it brings along. */
export function withoutDash(value: Runs): Runs {
  if (typeof value === 'string') return value.replace(dash, '');
  const [first, ...rest] = value;
  if (first === undefined) return value;
  return [
    typeof first === 'string' ? first.replace(dash, '') : { ...first, text: first.text.replace(dash, '') },
    ...rest,
  ];
}
