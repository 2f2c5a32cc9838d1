// Pseudo-languages for development: long accented words, from the left and from the right. What is still plain in them
// comes from the document, or was forgotten.
import { overrideWords } from '../src/localization/locale-controller.js';
import xliff from '../locales/sv.xlf?raw';

/** Pseudo-language to the language whose words it replaces. */
const replaced: Record<string, string> = { 'en-XA': 'en', 'ar-XB': 'ar' };

const accented = (text: string) => text.replace(/[a-z]/gi, (letter) => `${letter}\u0301`);
const longer = (text: string) => `⟦${accented(text)}${'·'.repeat(Math.ceil(text.length * 0.6))}⟧`;

/** English words by id, values as `{0}`. */
const english = [...new DOMParser().parseFromString(xliff, 'text/xml').querySelectorAll('trans-unit')].map((unit) => {
  const parts = [...unit.querySelector('source')!.childNodes];
  const text = parts.map((part) =>
    part instanceof Element ? `{${part.getAttribute('id')}}` : (part.textContent ?? ''),
  );
  return [unit.id, text] as const;
});

/** Words that are patterns rather than text. */
const isPattern = (id: string) => /^(date\.(months|month|day|decade|from|until)|duration)/.test(id);

const pseudo = Object.fromEntries(
  english
    .filter(([id]) => !isPattern(id))
    .map(([id, parts]) => [id, parts.map((part) => (/^\{\d\}$/.test(part) ? part : longer(part))).join('')]),
);
const none = Object.fromEntries(english.map(([id]) => [id, '']));

/** Puts a pseudo-language on, or takes them all off; returns the language that the page speaks. */
export function speak(lang: string): string {
  for (const [name, language] of Object.entries(replaced)) overrideWords(language, name === lang ? pseudo : none);
  return replaced[lang] ?? lang;
}
