// A hash tree (Merkle tree) over the files of words: the script-tag bundle holds its root alone, and each file has the
// hashes that lead from its words up to there. A list of the files' hashes would be as much as all English words.

/** SHA-256, cut to 132 bits: nobody finds another text of the same hash, which is all that is asked of it here. */
async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest))).slice(0, 22);
}

/** The hash of a language's words. The language is part of it, so that no file stands in for another. */
export const leafOf = (locale: string, words: object): Promise<string> => hashOf(`${locale}:${JSON.stringify(words)}`);

/** The hash above two. */
export const parentOf = (one: string, other: string): Promise<string> => hashOf([one, other].sort().join());
