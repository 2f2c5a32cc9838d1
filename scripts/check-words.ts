// Fails where a language lacks a word or changes the values in one, and where English was reworded under a translation:
// lit-localize itself would go on without a word. A word too many cannot be: extraction writes the files anew.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { targetLocales } from '../src/localization/generated/locale-codes.js';

/** English as the translations know it, by id. */
type English = Record<string, string>;

interface Unit {
  id: string;
  /** Texts with values as `{0}`. */
  source: string;
  target: string;
}

const textOf = (unit: string, tag: string) =>
  (new RegExp(`<${tag}[^>]*>([^]*?)</${tag}>`).exec(unit)?.[1] ?? '').replace(/<x id="(\d+)"[^>]*>/g, '{$1}');

const unitsOf = (locale: string): Unit[] =>
  [...readFileSync(`locales/${locale}.xlf`, 'utf8').matchAll(/<trans-unit id="([^"]+)">([^]*?)<\/trans-unit>/g)].map(
    ([, id, unit]) => ({ id: id!, source: textOf(unit!, 'source'), target: textOf(unit!, 'target') }),
  );

/** The places in a text that are filled: `{0}` with a value, `{month}` with a part of a date. */
const values = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join(' ');

/** Words that a language may have several forms of: the keys before the colon of a form, and what stands behind it. */
const formed: Record<string, [key: RegExp, text: RegExp]> = {
  'duration.': [/^(zero|one|two|few|many|other)$/, /^[^{}]+$/],
  'date.from date.until': [/^(circa|day|month|year|decade|other)$/, /^[^{}]*\{date\}[^{}]*$/],
  'date.decade': [/^(\d+|other)$/, /^([^{}]*\{(year|decade|nth|century|roman)\})+[^{}]*$/],
};

/** Twelve months are twelve in every language; of forms, the last is for what fits no other. */
function isOfForm({ id, source, target }: Unit): boolean {
  const all = target.split('|');
  const rule = Object.entries(formed).find(([ids]) => ids.split(' ').some((start) => id.startsWith(start)))?.[1];
  if (!rule) return source.split('|').length === all.length && values(source) === values(target);
  const [key, text] = rule;
  const forms = all.map((form) => /^(?:([\w ]+):(?=\S))?(.*)$/.exec(form)!);
  const isKnown = forms.every(
    ([, keys = 'other', words]) => keys.split(' ').every((one) => key.test(one)) && text.test(words!),
  );
  return isKnown && (forms.at(-1)![1] ?? 'other') === 'other';
}

function problem(unit: Unit): string | undefined {
  if (!unit.target) return 'is not translated';
  return isOfForm(unit) ? undefined : 'has other values or forms than the source';
}

/** A file says at its top who has translated it and who has reviewed it. */
const isSigned = (locale: string) => /<header>\s*<note>/.test(readFileSync(`locales/${locale}.xlf`, 'utf8'));

const problems = (locale: string): string[] => [
  ...(isSigned(locale) ? [] : [`locales/${locale}.xlf has no note on who has translated and reviewed it`]),
  ...unitsOf(locale).flatMap((unit) => {
    const what = problem(unit);
    return what ? [`locales/${locale}.xlf: ${unit.id} ${what}`] : [];
  }),
];

const record = 'locales/en.json';

/** Writes down English words that are new; those that read otherwise than when they were translated come back. */
function reworded(): string[] {
  const known = existsSync(record) ? (JSON.parse(readFileSync(record, 'utf8')) as English) : {};
  const words = unitsOf(targetLocales[0]).map(({ id, source }) => [id, known[id] ?? source, source] as const);
  const english = Object.fromEntries(words.map(([id, text]) => [id, text]));
  writeFileSync(record, `${JSON.stringify(english, null, 2)}\n`);
  return words
    .filter(([, before, now]) => before !== now)
    .map(
      ([id, before, now]) => `${id} was "${before}" and is now "${now}": see to its translations, then delete it here`,
    )
    .map((text) => `${record}: ${text}`);
}

const found = [...targetLocales.flatMap(problems), ...reworded()];
if (found.length) {
  console.error(found.join('\n'));
  process.exitCode = 1;
}
