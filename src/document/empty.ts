/** What no reader sees: white space, and marks without a width. */
const unseen = String.raw`\s\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069`;

const visible = new RegExp(`[^${unseen}]`);

export const isBlank = (text: unknown): boolean => typeof text === 'string' && !visible.test(text);

/** Whether an optional key has no value: forms of a CMS write an empty text, null, `[]` or `{}` for a field left empty. */
export const isAbsent = (value: unknown): boolean =>
  isBlank(value) || value == null || (typeof value === 'object' && !Object.keys(value).length);

/** The patterns of texts with and without something to see, for the schema. */
export const patterns = { visible, blank: new RegExp(`^[${unseen}]*$`) };
