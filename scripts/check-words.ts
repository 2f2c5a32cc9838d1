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

/** Twelve months are twelve in every language; forms by plural category have one for `other`, whichever else. */
const isOfForm = ({ source, target }: Unit) =>
  source.includes('other:')
    ? target.split('|').every((form) => /^(zero|one|two|few|many|other):/.test(form)) && target.includes('other:')
    : source.split('|').length === target.split('|').length;

function problem(unit: Unit): string | undefined {
  if (!unit.target) return 'is not translated';
  if (values(unit.source) !== values(unit.target)) return 'has other values than the source';
  return isOfForm(unit) ? undefined : 'is not of the form of the source';
}

const problems = (locale: string): string[] =>
  unitsOf(locale).flatMap((unit) => {
    const what = problem(unit);
    return what ? [`locales/${locale}.xlf: ${unit.id} ${what}`] : [];
  });

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
