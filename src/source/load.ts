import { parse } from '../document/parse.js';
import type { Issue } from '../document/issues.js';
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
  /** Nothing tells where the document is. */
  { state: 'empty' } | { state: 'loading' } | Ready | Failure;

export const empty: Load = { state: 'empty' };
export const loading = (): Load => ({ state: 'loading' });

export const failure = (code: LoadErrorCode, reason: string, issues: Issue[] = [], origin: object = {}): Failure => ({
  state: 'error',
  origin,
  code,
  reason,
  issues,
});

/** Reads a value that is no longer text. */
export function loadValue(value: unknown, base?: string): Load {
  const { document, issues } = parse(value);
  const origin = value && typeof value === 'object' ? value : {};
  if (document) return { state: 'ready', origin, document, issues, ...(base ? { base } : {}) };
  const code = issues.some((issue) => issue.code === 'version') ? 'version' : 'schema';
  return failure(code, 'nothing in it can be shown', issues, origin);
}

/** Reads JSON text. */
export function loadText(text: string, base?: string): Load {
  let value: unknown;
  try {
    // Without the byte order mark that some editors put first: trim() takes it for white space.
    value = JSON.parse(text.trim());
  } catch (error) {
    return failure('parse', (error as Error).message);
  }
  return loadValue(value, base);
}
