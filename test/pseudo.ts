// A pseudo-language for tests and for Storybook: long accented words in brackets. What is still plain in it comes from the
// document or from Intl, or was forgotten.

const accented = (text: string) => text.replace(/[a-z]/gi, (letter) => `${letter}\u0301`);
const longer = (text: string) => `⟦${accented(text)}${'·'.repeat(Math.ceil(text.length * 0.6))}⟧`;

/** One form of a word; what is filled, and the key that says when the form is used, stay. */
function pseudoForm(form: string): string {
  const [, key = '', text] = /^([\w ]+:(?=\S))?(.*)$/.exec(form)!;
  const parts = text!.split(/(\{\w+\})/);
  return key + parts.map((part) => (!part || part.startsWith('{') ? part : longer(part))).join('');
}

/** Words that only languages use that browsers have no dates in. */
const isUnseen = (id: string) => /^(date\.(months|month|day)|duration)/.test(id);

/** The words by id, as long as words get. */
export const pseudo = (english: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(english)
      .filter(([id]) => !isUnseen(id))
      .map(([id, text]) => [id, text.split('|').map(pseudoForm).join('|')]),
  );
