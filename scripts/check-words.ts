// Fails where a language lacks a word or changes the values in one: lit-localize itself would go on with English.
// A word too many cannot be: extraction writes the files anew from the source.
import { readFileSync } from 'node:fs';
import { targetLocales } from '../src/localization/generated/locale-codes.js';

const textOf = (unit: string, tag: string) => new RegExp(`<${tag}[^>]*>([^]*?)</${tag}>`).exec(unit)?.[1];
const values = (text: string) =>
  [...text.matchAll(/<x id="(\d+)"/g)]
    .map(([, id]) => id)
    .sort()
    .join(' ');

function problems(locale: string): string[] {
  const xliff = readFileSync(`locales/${locale}.xlf`, 'utf8');
  return [...xliff.matchAll(/<trans-unit id="([^"]+)">([^]*?)<\/trans-unit>/g)].flatMap(([, id, unit]) => {
    const target = textOf(unit!, 'target');
    if (!target) return [`locales/${locale}.xlf: ${id} is not translated`];
    return values(textOf(unit!, 'source')!) === values(target)
      ? []
      : [`locales/${locale}.xlf: ${id} has other values than the source`];
  });
}

const found = targetLocales.flatMap(problems);
if (found.length) {
  console.error(found.join('\n'));
  process.exitCode = 1;
}
