// Fails where a language lacks a word or changes the values in one: lit-localize itself would go on with English.
// A word too many cannot be: extraction writes the files anew from the source.
import { readFileSync } from 'node:fs';
import { targetLocales } from '../src/localization/generated/locale-codes.js';

const textOf = (unit: string, tag: string) => new RegExp(`<${tag}[^>]*>([^]*?)</${tag}>`).exec(unit)?.[1];
/** The places in a text that are filled: `<x id="0" …/>` with a value, `{month}` with a part of a date. */
const values = (text: string) =>
  [...text.matchAll(/<x id="(\d+)"|\{(\w+)\}/g)]
    .map(([, id, name]) => id ?? name)
    .sort()
    .join(' ');

/** Twelve months are twelve in every language; forms by plural category have one for `other`, whichever else. */
const isOfForm = (source: string, target: string) =>
  source.includes('other:')
    ? target.split('|').every((form) => /^(zero|one|two|few|many|other):/.test(form)) && target.includes('other:')
    : source.split('|').length === target.split('|').length;

function problems(locale: string): string[] {
  const xliff = readFileSync(`locales/${locale}.xlf`, 'utf8');
  return [...xliff.matchAll(/<trans-unit id="([^"]+)">([^]*?)<\/trans-unit>/g)].flatMap(([, id, unit]) => {
    const target = textOf(unit!, 'target');
    if (!target) return [`locales/${locale}.xlf: ${id} is not translated`];
    const source = textOf(unit!, 'source')!;
    if (values(source) !== values(target)) return [`locales/${locale}.xlf: ${id} has other values than the source`];
    return isOfForm(source, target) ? [] : [`locales/${locale}.xlf: ${id} is not of the form of the source`];
  });
}

const found = targetLocales.flatMap(problems);
if (found.length) {
  console.error(found.join('\n'));
  process.exitCode = 1;
}
