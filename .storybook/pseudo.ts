// Pseudo-languages for development, from the left and from the right.
import { overrideWords } from '../src/localization/locale-controller.js';
import { pseudo } from '../test/pseudo.js';
import english from '../locales/en.json';

/** Pseudo-language to the language whose words it replaces. */
const replaced: Record<string, string> = { 'en-XA': 'en', 'ar-XB': 'ar' };

const long = pseudo(english);
const none = Object.fromEntries(Object.keys(english).map((id) => [id, '']));

/** Puts a pseudo-language on, or takes them all off; returns the language that the page speaks. */
export function speak(lang: string): string {
  for (const [name, language] of Object.entries(replaced)) overrideWords(language, name === lang ? long : none);
  return replaced[lang] ?? lang;
}
