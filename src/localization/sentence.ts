/** Stand in a sentence where something other than text goes. Private use, so that no translation holds them. */
export const slots = ['\ue000', '\ue001'] as const;

/** A sentence whose slots are filled: text and the fillings, in the order that the language wants. */
export function fill<T>(sentence: string, ...fillings: T[]): (string | T)[] {
  return sentence
    .split(/([\ue000\ue001])/)
    .filter(Boolean)
    .map((text) => fillings[slots.indexOf(text as '\ue000')] ?? text);
}
