interface Named {
  name: string;
  givenName?: string | undefined;
  familyName?: string | undefined;
}

/** Scripts whose letters take another shape beside each other: two of them side by side would be read as a word. */
const joining = /\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Mongolian}|\p{Script=Nko}/u;

/** The letter that a word is known by, with its marks: the first capital, so that `al-Wadi` gives W, else the first. */
function letterOf(word: string): string {
  const letters = Array.from(
    new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(word),
    ({ segment }) => segment,
  );
  return letters.find((letter) => /^\p{Lu}/u.test(letter)) ?? letters[0] ?? '';
}

/**
 * The letters that stand for a person who has no picture: of given and family name in the order of the name, or of its
 * first and last word. One letter where the script joins its letters, or where a name is written in one word.
 */
export function initialsOf({ name, givenName, familyName }: Named): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const [first = name, last = ''] =
    givenName && familyName
      ? [givenName, familyName].sort((a, b) => name.indexOf(a) - name.indexOf(b))
      : words.length > 1
        ? [words[0], words.at(-1)]
        : words;
  return joining.test(first) ? letterOf(first) : letterOf(first) + letterOf(last);
}
