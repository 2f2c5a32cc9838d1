// The texts of a document, as an author wrote them: what pages are held to.

/** Keys whose strings are for machines: they become attributes, order or nothing. */
const unseen = new Set([
  'id',
  'type',
  'kind',
  'key',
  'role',
  'by',
  'evidence',
  'lang',
  'style',
  'start',
  'end',
  'duration',
  'givenName',
  'familyName',
  'sizes',
  'born',
  'died',
  'modified',
  'date',
  'published',
  'src',
  'href',
  'url',
]);
/** Where such a string is a text for readers after all. */
const isText = (key: string, owner: string) => !unseen.has(key) || (key === 'role' && owner === 'person');

/** A map of languages is read in one of them. */
const isMap = (value: object) =>
  !Array.isArray(value) &&
  Object.keys(value).every((key) => /^[a-z]{2,3}(-[A-Za-z]+)*$/.test(key)) &&
  !('text' in value);

/** A website is shown without its scheme. */
const shownParts = (parts: Record<string, unknown>): Record<string, unknown> =>
  parts['type'] === 'web' && typeof parts['value'] === 'string'
    ? { ...parts, value: parts['value'].replace(/^https?:\/\//, '') }
    : parts;

/** The strings that a reader of a language must meet, in the order in which they stand in the document. */
export function* texts(value: unknown, lang: string, key = '', owner = ''): Generator<string> {
  if (typeof value === 'string') {
    if (value && isText(key, owner)) yield value;
  } else if (Array.isArray(value)) {
    for (const item of value) yield* texts(item, lang, key, owner);
  } else if (typeof value === 'object' && value) {
    const parts = shownParts(value as Record<string, unknown>);
    // "fi" and "id" look alike: a map has only languages for keys.
    if (key && isMap(value) && !['image', 'organization', 'credit', 'source'].includes(key))
      yield* texts(parts[lang] ?? Object.values(parts)[0], lang, key, owner);
    else
      for (const [name, part] of Object.entries(parts))
        if (!name.startsWith('x-')) yield* texts(part, lang, name, key || owner);
  }
}

/** Text with its white space as a page shows it. */
export const fold = (text: string) => text.replace(/\s+/g, ' ').trim();
