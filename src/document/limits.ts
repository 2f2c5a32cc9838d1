/** The size of the largest document that is read, in bytes: longer than a thousand interviews. */
export const maxBytes = 10_000_000;

// What is beyond a limit is dropped and reported, and the rest is shown. They keep every walk of a document short.
/** Of one text, in characters: longer than a book's chapter. */
export const maxText = 100_000;
/** Of one list or map. */
export const maxItems = 10_000;
/** Values in a document. */
export const maxValues = 200_000;
/** Issues that are listed. */
export const maxIssues = 1000;
