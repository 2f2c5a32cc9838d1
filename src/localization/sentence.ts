/** Stand in a sentence where something other than text goes. Private use, so that no translation holds them. */
export const slots = ['\ue000', '\ue001'] as const;

/** A sentence whose slots are filled: text and the fillings, in the order that the language wants. */
export function fill<T>(sentence: string, ...fillings: T[]): (string | T)[] {
  return sentence
    .split(/([\ue000\ue001])/)
    .filter(Boolean)
    .map((text) => fillings[slots.indexOf(text as '\ue000')] ?? text);
}

/** A pattern with its places filled: `{day} {month} {year}`. */
export const put = (pattern: string, parts: Record<string, string | number>): string =>
  pattern.replace(/\{(\w+)\}/g, (_, name: string) => String(parts[name]));

/** One of a word's forms, such as `one:# year|other:# years`: the first of which a key fits, else the last. */
export function formOf(forms: string, fits: (key: string) => boolean): string {
  const all = forms.split('|').map((form) => /^(?:([\w ]+):(?=\S))?(.*)/.exec(form)!);
  return (all.find(([, keys = '']) => keys.split(' ').some(fits)) ?? all.at(-1)!)[2]!;
}
