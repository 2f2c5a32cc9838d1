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
 */
export type LoadErrorCode = 'network' | 'parse' | 'schema' | 'version';

export interface Failure {
  state: 'error';
  code: LoadErrorCode;
  issues: Issue[];
  /** What happened, for developers. */
  reason: string;
  /** The document is all right, but has nothing for this element: no news for a reader. */
  isElsewhere?: boolean;
}

/** What is known of an element's document. */
export type Load =
  /** Nothing tells where the document is. */
  | { state: 'empty' }
  | { state: 'loading' }
  /** `base` is the address that relative addresses in the document start from; without one, the page's. */
  | { state: 'ready'; document: LeaderDocument; issues: Issue[]; base?: string }
  | Failure;

export const empty: Load = { state: 'empty' };
export const loading = (): Load => ({ state: 'loading' });

export const failure = (code: LoadErrorCode, reason: string, issues: Issue[] = []): Failure => ({
  state: 'error',
  code,
  reason,
  issues,
});

/** Reads a value that is no longer text. */
export function loadValue(value: unknown, base?: string): Load {
  const { document, issues } = parse(value);
  if (document) return { state: 'ready', document, issues, ...(base ? { base } : {}) };
  const code = issues.some((issue) => issue.code === 'version') ? 'version' : 'schema';
  return failure(code, 'nothing in it can be shown', issues);
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
