// Writes docs/languages.md from the translators' files: which languages there are, and how sure each is.
import { readFileSync, writeFileSync } from 'node:fs';
import { targetLocales } from '../src/localization/generated/locale-codes.js';
import { ours } from '../src/localization/intl-locale.js';

const english = new Intl.DisplayNames(['en'], { type: 'language' });

function row(locale: string): string {
  const xliff = readFileSync(`locales/${locale}.xlf`, 'utf8');
  const words = xliff.match(/<target/g)?.length ?? 0;
  const unsure = xliff.match(/needs-review-translation/g)?.length ?? 0;
  const dates = ours.has(locale) ? 'ours' : 'the browser’s';
  return `| ${english.of(locale)} | \`${locale}\` | ${words} | ${unsure || ''} | ${dates} |`;
}

const rows = targetLocales.map(row).sort((a, b) => a.localeCompare(b, 'en'));
writeFileSync(
  'docs/languages.md',
  `# Languages

Generated from \`locales/\` by \`npm run generate\`.

English is the source. The others were translated by machine in November 2026, and **no native speaker has reviewed
them yet**. "Unsure" counts the messages that the translation itself marks as such (\`needs-review-translation\`): look at
these first. The demo page \`languages.html?lang=…\` shows all of a language at once.

| language | tag | messages | unsure | dates |
| -------- | --- | -------: | -----: | ----- |
| English | \`en\` | source | | the browser’s |
${rows.join('\n')}

## Dates

Where the table says "ours", the file's own messages write days, months, ranges and lengths of time: Chromium (156) has none of them
in Faroese, Icelandic, Irish, Maltese, Nynorsk and Northern Sámi and would take its own language's, and Firefox (153)
writes some of them poorly. In the other languages both browsers were asked; where they write a language
differently, either is right. Decades, "circa", "from", "until" and "present" are our own messages everywhere. The calendar is the
Gregorian one, the digits are those of the language and region: \`fa\` writes ۲۰۱۹, \`ar\` 2019, \`ar-EG\` ٢٠١٩.

## Scripts

Messages are in Latin, Greek, Cyrillic and Arabic script. Documents may be in any: quotation marks, list commas and direction
follow the language, and \`demo/documents/scripts.json\` is one in Greek, Ukrainian, Arabic, Hebrew, Hindi, Chinese and English.

## Not supported

A language that cannot be done well is left out. These were tried when there were 58 messages; "sure" is how many of them
seemed right:

| language | tag | sure | why not |
| -------- | --- | ---: | ------- |
| Greenlandic | \`kl\` | 23 | messages |
| Kurdish (Kurmanji) | \`kmr\` | 40 | messages; two rival sets of months, which inflect in a date |
| Kurdish (Sorani) | \`ckb\` | 37 | messages |
| Somali | \`so\` | 37 | messages; two spellings of the months |
| Tigrinya | \`ti\` | 27 | messages; two sets of months |

Lule, Southern, Inari and Skolt Sámi, Meänkieli, Kven, Romani and Yiddish were not tried. Readers of all these get the
nearest language (\`kl\` → \`da\`, \`smj\` → \`nb\`, \`smn\` → \`fi\`, \`fit\` → \`sv\`), or English,
marked as what it is; the texts of a document come in their language all the same.

## Overriding and contributing messages

A site changes single messages with \`overrideWords()\` (see the README). To correct a message for everybody, change its
\`<target>\` in \`locales/<tag>.xlf\`; to say that you have reviewed a language, set the state of its targets to \`final\`
and say so in the pull request. CONTRIBUTING tells how to add a language.
`,
);
