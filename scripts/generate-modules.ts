// Writes src/localization/generated/modules.ts: one import a language, which every bundler makes a file of its own.
import { writeFileSync } from 'node:fs';
import { targetLocales } from '../src/localization/generated/locale-codes.js';

const lines = targetLocales.map(
  (locale) => `  ${/^\w+$/.test(locale) ? locale : `'${locale}'`}: () => import('./${locale}.js'),`,
);
writeFileSync(
  'src/localization/generated/modules.ts',
  [
    '// Generated from lit-localize.json by `npm run generate`: do not edit.',
    '/** The words of each language, loaded when they are asked for. */',
    'export const modules: Record<string, () => Promise<{ templates: Record<string, string | object> }>> = {',
    ...lines,
    '};',
    '',
  ].join('\n'),
);
