// Writes src/localization/generated/modules.ts: one import a language, which every bundler makes a file of its own.
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { targetLocales } from '../src/localization/generated/locale-codes.js';

const folder = 'src/localization/generated';

// lit-localize leaves the words of a language that is no longer one.
const known = new Set<string>(['locale-codes', 'modules', ...targetLocales]);
for (const file of readdirSync(folder)) if (!known.has(file.slice(0, -'.ts'.length))) rmSync(`${folder}/${file}`);

const lines = targetLocales.map(
  (locale) => `  ${/^\w+$/.test(locale) ? locale : `'${locale}'`}: () => import('./${locale}.js'),`,
);
writeFileSync(
  `${folder}/modules.ts`,
  [
    '// Generated from lit-localize.json by `npm run generate`: do not edit.',
    '/** The words of each language, loaded when they are asked for. */',
    'export const modules: Record<string, () => Promise<{ templates: Record<string, string | object> }>> = {',
    ...lines,
    '};',
    '',
  ].join('\n'),
);
