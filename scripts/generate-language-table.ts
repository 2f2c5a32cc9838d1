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
them yet**. "Unsure" counts the words that the translation itself marks as such (\`needs-review-translation\`): look at
these first. The demo page \`languages.html?lang=…\` shows all of a language at once.

| language | tag | words | unsure | dates |
| -------- | --- | ----: | -----: | ----- |
| English | \`en\` | source | | the browser’s |
${rows.join('\n')}

Left out, because nobody here could vouch for them: Greenlandic (35 of 58 words were guesses), Somali, Tigrinya and Kurdish, the Sámi languages but Northern Sámi,
Meänkieli, Kven, Romani and Yiddish. Their readers get the nearest language that there is (\`kl\` → \`da\`, \`smj\` → \`nb\`, \`smn\` →
\`fi\`, \`fit\` → \`sv\`), or English, each marked as what it is.

## Overriding and contributing words

A site changes single words with \`overrideWords()\` (see the README). To mend a word for everybody, change its
\`<target>\` in \`locales/<tag>.xlf\`; to say that you have reviewed a language, set the state of its targets to \`final\`
and say so in the pull request. CONTRIBUTING tells how to add a language.
`,
);
