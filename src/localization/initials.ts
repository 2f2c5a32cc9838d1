interface Named {
  name: string;
  givenName?: string | undefined;
  familyName?: string | undefined;
}

/** Scripts whose letters take another shape beside each other: two of them side by side would be read as a word. */
const joining = /\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Mongolian}|\p{Script=Nko}/u;

/** What stands before a name: a title with a full stop ("Prof.", "Dipl.-Ing."), or one of these without. */
const title = /\p{L}{2}\.$|^(?:dr|prof|m[rsx]|mrs|miss|mme|sir|dame|lord|lady|herr|hr|fr(?:u|au|k)|the|rt|hon)$/iu;

/** What stands behind it: "Jr.", "III", "MP", "O.B.E.", "PhD", "MSc". */
const suffix = /\p{L}{2}\.$|^(?:[JSjs]n?r|[IVX]+|(?:\p{Lu}\.?){2,3}|\p{Lu}\p{Ll}\.?\p{Lu}\.?|\p{Lu}{2}\p{Ll})$/u;

/** Behind these stand a party, an office or a nickname. */
const aside = /\s[-–—|/·•:]\s.*|[([{"“„«].*?[)\]}"”“»]/gu;

/** The letter that a word is known by, with its marks: the first capital, so that `al-Wadi` gives W, else the first. */
const letterOf = (word = ''): string => (/\p{Lu}\p{M}*/u.exec(word) ?? /\p{L}\p{M}*/u.exec(word))?.[0] ?? '';

const isCapital = (word: string) => /\p{Lu}/u.test(word);

/** The words of a name: those with a capital where there are two, so that neither "de" nor "borgmester" is one. */
function wordsOf(text: string): string[] {
  const words = text.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const capital = words.filter(isCapital);
  return capital.length > 1 ? capital : words;
}

/** A name without what stands before and behind it. At least two words stay, since "Chr. Berg" has no title. */
function bare(words: string[]): string[] {
  const isMixed = words.some((word) => /\p{Lu}\p{Ll}{2}/u.test(word));
  let [start, end] = [0, words.length];
  while (end - start > 2 && title.test(words[start]!)) start++;
  while (isMixed && end - start > 2 && suffix.test(words[end - 1]!)) end--;
  return words.slice(start, end);
}

/** First and last word of a name as people write it, also as "Berg, Anna". */
function ends(name: string): [string?, string?] {
  const [before = '', after = ''] = name
    // Far longer than any name.
    .slice(0, 200)
    // These have no width: the first separates words, the others do not.
    .replace(/\u200b/g, ' ')
    .replace(/\p{Cf}/gu, '')
    .replace(aside, ' ')
    .split(/[,،、;]/);
  const words = bare(wordsOf(before));
  const given = bare(wordsOf(after)).filter((word) => !suffix.test(word));
  const isSurname = words.length === 1 || words.filter(isCapital).length === 1;
  if (isSurname && given.length) return [given[0], words.at(-1)];
  return words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
}

/**
 * The letters that stand for a person who has no picture: of given and family name in the order of the name, or of its
 * first and last word. One letter where the script joins its letters, or where a name is written in one word; none where
 * there is no letter.
 */
export function initialsOf({ name, givenName, familyName }: Named): string {
  const known = [givenName, familyName].filter((part): part is string => Boolean(part));
  // A name in another script than these has initials of its own.
  const isKnown = known.length === 2 && known.some((part) => name.includes(part));
  const [first = '', last] = isKnown ? known.sort((a, b) => name.indexOf(a) - name.indexOf(b)) : ends(name);
  return joining.test(first) ? letterOf(first) : letterOf(first) + letterOf(last);
}
