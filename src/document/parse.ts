import { rules } from './generated/rules.js';
import { brief, type Issue } from './issues.js';
import { dropped, Place, sift } from './sift.js';
import type { LeaderDocument } from './types.js';

/** What became of a value that was read as a leader document. */
export interface ParseResult {
  /** The document without the parts that are wrong; absent when there is nothing to show. */
  document?: LeaderDocument;
  /** Everything that was left out or is missing, in the order of the document. */
  issues: Issue[];
}

/** The tag of a text in an unknown language (BCP 47, RFC 5646 section 4.1). */
export const undetermined = 'und';

const majorVersion = (schema: unknown) =>
  Number((typeof schema === 'string' && /(?:@|\/v)(\d+)/.exec(schema)?.[1]) || 1);

const isShowable = ({ person, career, interviews }: LeaderDocument) =>
  Boolean(person || career?.length || interviews?.length);

function read(value: unknown): ParseResult {
  const issues: Issue[] = [];
  const document = sift(rules, value, new Place(issues)) as LeaderDocument | typeof dropped;
  if (document === dropped) return { issues };
  if (majorVersion(document.$schema) > 1) {
    return {
      issues: [{ path: ['$schema'], code: 'version', expected: 'major version 1', found: brief(document.$schema) }],
    };
  }
  document.lang ??= undetermined;
  if (isShowable(document)) return { document, issues };
  return {
    issues: [...issues, { path: [], code: 'required', expected: 'person, career or interviews', found: 'nothing' }],
  };
}

/**
 * Reads any value as a leader document, version 1. A part that is wrong is left out and told of, and the rest is kept:
 * unknown keys, bad list items and bad optional parts (an object that lacks a required key is itself such a part).
 * A document without a language is kept, with the language `und`. Never throws, and never changes the value.
 */
export function parse(value: unknown): ParseResult {
  try {
    return read(value);
  } catch {
    return { issues: [{ path: [], code: 'unreadable', expected: 'a value that can be read', found: 'nothing' }] };
  }
}
