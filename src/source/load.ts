import { parse } from '../document/parse.js';
import { brief, type Issue } from '../document/issues.js';
import type { LeaderDocument } from '../document/types.js';

/**
 * Why nothing, or not everything, could be shown:
 *
 * - `network`: the document could not be had
 * - `parse`: what came is not JSON
 * - `schema`: it is JSON, but not, or not in every part, a leader document
 * - `version`: it is a leader document of a later version
 * - `render`: an element failed to render it, or a part of it, which is a bug in the library
 */
export type LoadErrorCode = 'network' | 'parse' | 'schema' | 'version' | 'render';

export interface Failure {
  state: 'error';
  origin: object;
  code: LoadErrorCode;
  issues: Issue[];
  /** What happened, for developers. */
  reason: string;
  /** The document is all right, but has nothing for this element: no news for a reader. */
  isElsewhere?: boolean;
}

export interface Ready {
  state: 'ready';
  /** What it was made from: where elements have one origin, its issues are printed once. */
  origin: object;
  document: LeaderDocument;
  issues: Issue[];
  /** The address that relative addresses in the document start from; without one, the page's. */
  base?: string;
}

/** What is known of an element's document. */
export type Load =
  /** Nothing says where the document is; `reason` is what stands there instead. */
  { state: 'empty'; reason?: string | undefined } | { state: 'loading' } | Ready | Failure;

export const empty = (reason?: string): Load => ({ state: 'empty', reason });
export const loading = (): Load => ({ state: 'loading' });

export const failure = (code: LoadErrorCode, reason: string, issues: Issue[] = [], origin: object = {}): Failure => ({
  state: 'error',
  origin,
  code,
  reason,
  issues,
});

/** Reads a value that is no longer text. */
export function loadValue(value: unknown, base?: string): Ready | Failure {
  const { document, issues } = parse(value);
  const origin = value && typeof value === 'object' ? value : {};
  if (document) return { state: 'ready', origin, document, issues, ...(base ? { base } : {}) };
  const code = issues.some((issue) => issue.code === 'version') ? 'version' : 'schema';
  return failure(code, 'nothing in it can be shown', issues, origin);
}

/** Says that a text was not in UTF-8, which makes other letters of it. */
function encodingIssues(text: string, charset = 'utf-8'): Issue[] {
  const at = text.indexOf('\ufffd');
  const found = at < 0 ? `charset=${charset}` : brief(text.slice(Math.max(at - 20, 0), at + 20));
  const isRight = at < 0 && /^(utf-?8|us-ascii)$/i.test(charset);
  return isRight ? [] : [{ path: [], code: 'format', expected: 'text in UTF-8', found }];
}

function readText(text: string, base?: string, charset?: string): Load {
  let value: unknown;
  try {
    // Without the byte order mark that some editors put first: trim() takes it for white space.
    value = JSON.parse(text.trim());
  } catch (error) {
    const isPrinted = /^\[object \w+\]$/.test(text.trim());
    return failure(
      'parse',
      isPrinted ? `"${text.trim()}": an object was printed in place of JSON` : (error as Error).message,
    );
  }
  const load = loadValue(value, base);
  return { ...load, issues: [...load.issues, ...encodingIssues(text, charset)] };
}

let last: { text: string; base: string | undefined; load: Load } | undefined;

/** Reads JSON text. Elements with the same text share what came of it. `charset` is the encoding that it was sent in. */
export function loadText(text: string, base?: string, charset?: string): Load {
  if (last?.text !== text || last.base !== base) last = { text, base, load: readText(text, base, charset) };
  return last.load;
}
