import { candidates } from './language.js';

/** Opening and closing marks as the language's books have them (CLDR, delimiters). */
const marks: Record<string, readonly [string, string]> = {
  en: ['“', '”'],
  da: ['”', '”'],
  nb: ['«', '»'],
  sv: ['”', '”'],
  fi: ['”', '”'],
  de: ['„', '“'],
  fr: ['« ', ' »'],
};

/** The quotation marks for a text in a language. */
export const quotationMarks = (lang: string): readonly [string, string] =>
  marks[candidates(lang).find((candidate) => candidate in marks) ?? 'en']!;
