// What the script-tag bundle needs beside Vite: words as data, small styles, and a budget.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { transform } from 'lightningcss';
import { runnerImport, type Plugin, type Rolldown } from 'vite';
import type { LocaleModule } from '@lit/localize';
import { targetLocales } from '../src/localization/generated/locale-codes.js';

/**
 * In bytes after brotli: everything but languages, and one language. Lit with its localization is 6,600 of the first, the
 * rules of the document with their reader 2,600, styles 2,700, hashes of the languages 1,100; the rest is the elements.
 */
const budget = { bundle: 28_000, language: 1_500 };

const hash = (algorithm: 'sha256' | 'sha384', content: string) =>
  `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;
const weight = (content: string) => brotliCompressSync(content).length;

interface StringTemplate {
  strings: readonly string[];
  values: readonly number[];
}

/** The words of one language as JSON; a sentence with values is its texts and their positions in turn. */
async function wordsOf(locale: string): Promise<string> {
  const { module } = await runnerImport<LocaleModule>(`./src/localization/generated/${locale}.ts`);
  const words = Object.entries(module.templates).map(([id, template]) => {
    if (typeof template === 'string') return [id, template];
    const { strings, values } = template as unknown as StringTemplate;
    return [id, strings.flatMap((text, index) => (index < values.length ? [text, values[index]] : [text]))];
  });
  return JSON.stringify(Object.fromEntries(words));
}

/** Writes each language's words to a file of data, and tells the bundle what each must hash to. */
export function wordsAsData(): Plugin {
  const id = '\0virtual:words';
  const files = new Map<string, string>();
  return {
    name: 'words-as-data',
    enforce: 'pre',
    async buildStart() {
      for (const locale of targetLocales) files.set(locale, await wordsOf(locale));
    },
    resolveId(source) {
      if (source === 'virtual:words') return id;
      if (source.endsWith('/words-loader.js')) return this.resolve('/src/localization/words-loader.embed.ts');
      return undefined;
    },
    load(source) {
      if (source !== id) return undefined;
      // Half the weight of sha384, of which every language adds one.
      const hashes = [...files].map(([locale, content]) => [locale, hash('sha256', content)]);
      return `export const integrity = ${JSON.stringify(Object.fromEntries(hashes))}`;
    },
    generateBundle() {
      for (const [locale, source] of files)
        this.emitFile({ type: 'asset', fileName: `locales/${locale}.json`, source });
    },
  };
}

/** Takes comments and white space out of css`` templates, which the minifier leaves as they are. */
export function smallStyles(): Plugin {
  return {
    name: 'small-styles',
    transform(code, id) {
      if (!id.endsWith('.styles.ts')) return undefined;
      const minify = (_: string, source: string) =>
        `css\`${transform({ filename: id, code: Buffer.from(source), minify: true })
          .code.toString()
          .replaceAll('\\', '\\\\')}\``;
      return { code: code.replace(/css`([^`]*)`/g, minify), map: null };
    },
  };
}

const room = (id: string) =>
  /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? /src\/[^/.]+/.exec(id)?.[0] ?? 'rest';

function report(chunk: Rolldown.OutputChunk): string {
  const sizes = new Map<string, number>();
  for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
    sizes.set(room(id), (sizes.get(room(id)) ?? 0) + renderedLength);
  }
  const rows = [...sizes].sort(([, a], [, b]) => b - a).map(([name, size]) => `  ${String(size).padStart(7)}  ${name}`);
  return ['  bytes before minifying, by room and package:', ...rows].join('\n');
}

/** Weighs what was built, writes the integrity hashes, and fails the build when something is too heavy. */
export function budgetAndIntegrity(): Plugin {
  return {
    name: 'budget-and-integrity',
    enforce: 'post',
    generateBundle(_, bundle) {
      const hashes: Record<string, string> = {};
      const failures: string[] = [];
      for (const file of Object.values(bundle).sort((a, b) => a.fileName.localeCompare(b.fileName))) {
        const content = file.type === 'chunk' ? file.code : String(file.source);
        const limit = file.type === 'chunk' ? budget.bundle : budget.language;
        const size = weight(content);
        hashes[file.fileName] = hash('sha384', content);
        console.info(`${file.fileName}: ${content.length} bytes, ${size} brotli of ${limit}`);
        if (file.type === 'chunk') console.info(report(file));
        if (size > limit) failures.push(`${file.fileName} is ${size - limit} bytes over its budget`);
      }
      // For editors: a document beside the bundle names it in $schema. No page asks for it.
      this.emitFile({ type: 'asset', fileName: 'schema.json', source: readFileSync('schema.json', 'utf8') });
      this.emitFile({ type: 'asset', fileName: 'integrity.json', source: `${JSON.stringify(hashes, null, 2)}\n` });
      if (failures.length) this.error(failures.join('; '));
    },
  };
}
