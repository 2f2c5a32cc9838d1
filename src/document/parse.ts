import { rules } from './generated/rules.js';
import { brief, type Issue } from './issues.js';
import { settleParts } from './parts.js';
import { dropped, Place, Reading } from './place.js';
import { sift, undetermined } from './sift.js';
import type { LeaderDocument } from './types.js';

/** What became of a value that was read as a leader document. */
export interface ParseResult {
  /** The document without the parts that are wrong; absent when there is nothing to show. */
  document?: LeaderDocument;
  /** Everything that was dropped, put right or is missing. */
  issues: Issue[];
}

export { undetermined } from './sift.js';

/** The version in the address of the schema, such as `https://example.org/leader-elements@1/schema.json`. */
const majorVersion = (schema = '') =>
  Number(/(?:^|\/)leader-elements@(\d+)[^/]*\/schema\.json$/.exec(schema)?.[1] ?? 1);

const isShowable = ({ person, career, interviews }: LeaderDocument) =>
  Boolean(person || career?.length || interviews?.length);

function read(value: unknown): ParseResult {
  const reading = new Reading();
  const { issues } = reading;
  const document = sift(rules, value, new Place(reading)) as LeaderDocument | typeof dropped;
  if (document === dropped) return { issues };
  if (majorVersion(document.$schema) > 1) {
    return {
      issues: [{ path: ['$schema'], code: 'version', expected: 'major version 1', found: brief(document.$schema) }],
    };
  }
  settleParts(reading.parts);
  document.lang ??= undetermined;
  if (isShowable(document)) return { document, issues };
  return {
    issues: [...issues, { path: [], code: 'required', expected: 'person, career or interviews', found: 'nothing' }],
  };
}

/**
 * Reads any value as a leader document, version 1. A part that is wrong is dropped and reported, and the rest is kept:
 * unknown keys, bad list items and bad optional parts (an object that lacks a required key is itself such a part).
 * What is surely meant is put right and reported: a date with a time, `sv_SE`, a number as an id. An optional key with an
 * empty value is dropped without an issue. A document without a language is kept, with the language `und`; a question
 * without an id gets one. Never throws, and never changes the value.
 */
export function parse(value: unknown): ParseResult {
  try {
    return read(value);
  } catch {
    return { issues: [{ path: [], code: 'unreadable', expected: 'a value that can be read', found: 'nothing' }] };
  }
}
