/** Where in a document: keys and positions, outermost first. */
export type Path = readonly (string | number)[];

/**
 * What is wrong with a part of a document:
 *
 * - `type`: a value of another JSON type than expected
 * - `required`: nothing where something must stand
 * - `value`: the right type, but not one of the known values, or out of range
 * - `format`: text that is not of the expected form, such as a date or an address
 * - `duplicate`: an id that another part has; this part gets another one
 * - `order`: an end that is before its beginning
 * - `limit`: more than there may be, such as a list of more than 10,000 items; what is beyond is dropped
 * - `unknown-key`: a key that the format does not have
 * - `unreadable`: a value that cannot be read, or is nested too deep
 * - `version`: a document of a later major version of the format
 * - `render`: nothing: the element failed to render it, which is a bug in the library
 */
export type IssueCode =
  | 'type'
  | 'required'
  | 'value'
  | 'format'
  | 'duplicate'
  | 'order'
  | 'limit'
  | 'unknown-key'
  | 'unreadable'
  | 'version'
  | 'render';

/** One thing that is wrong with a document. The part at `path` is dropped or put right, everything else is kept. */
export interface Issue {
  path: Path;
  code: IssueCode;
  /** What should have stood there: a type, the known values or a format with an example. For developers, in English. */
  expected: string;
  /** What stood there, in short: the value, cut where it is long; of objects the type. For developers, in English. */
  found: string;
}

/** So much of a value is shown, in characters: enough to know it again, too little to give a document away. */
const enough = 60;

/** The type of a value, as JSON has types. */
export const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

/** A value in short. */
export function brief(value: unknown): string {
  const type = typeOf(value);
  if (['object', 'array', 'function', 'symbol'].includes(type)) return type;
  const text = value === undefined ? 'nothing' : `${value as string}`;
  const cut = text.slice(0, enough);
  return (type === 'string' ? JSON.stringify(cut) : cut) + (cut === text ? '' : '…');
}

/** A path as it is written in JavaScript: `career[3].start`. */
export const formatPath = (path: Path): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index ? `.${key}` : key)).join('') || 'the document';

/** One line for a developer: `career[3].start: found "yesterday", expected a date, such as "2020" (format)`. */
export const formatIssue = ({ path, code, expected, found }: Issue): string =>
  `${formatPath(path).slice(0, 200)}: found ${found}, expected ${expected} (${code})`;
