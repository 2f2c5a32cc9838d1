// What the script-tag bundle needs beside Vite: words as data, small styles, and a budget.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { minify, type MinifyOptions } from 'terser';
import type { Plugin, Rolldown } from 'vite';
import { wordsFiles } from './words-files.js';

/**
 * In bytes after brotli: everything but languages, and one language. Lit with its localization is 3,000 of the first, half of
 * what it was before scripts/small-lit.ts. What makes the bundle grow must be worth its bytes: it was
 * 26,300 before it read what forms and databases write, found its documents and fragments in every page, and had its look.
 */
const budget = { bundle: 32_500, language: 1_500 };

const hash = (content: string) => `sha384-${createHash('sha384').update(content).digest('base64')}`;
const weight = (content: string) => brotliCompressSync(content).length;

/** Writes each language's words to a file of data, and tells the bundle how to know them again. */
export function wordsAsData(): Plugin {
  const id = '\0virtual:words';
  let words: Awaited<ReturnType<typeof wordsFiles>>;
  return {
    name: 'words-as-data',
    enforce: 'pre',
    async buildStart() {
      words = await wordsFiles();
    },
    resolveId(source) {
      if (source === 'virtual:words') return id;
      if (source.endsWith('/words-loader.js')) return this.resolve('/src/localization/words-loader.embed.ts');
      return undefined;
    },
    load(source) {
      return source === id ? `export const root = ${JSON.stringify(words.root)}` : undefined;
    },
    generateBundle() {
      for (const [locale, file] of words.files)
        this.emitFile({ type: 'asset', fileName: `locales/${locale}.json`, source: JSON.stringify(file) });
    },
  };
}

const preamble = '/*! MIT, with Lit (BSD-3-Clause): see licenses.txt */';

/** Names of properties that only Lit and these elements use: what Lit hands to its subclasses, and our yes-no questions. */
const internal =
  /^(?:_\$.*|(?:is|has|are)[A-Z].*|host(?:Connected|Disconnected|Update|Updated)|fromAttribute|getPropertyOptions|finalizeStyles|shadowRootOptions|createProperty|scheduleUpdate|performUpdate|enableUpdating|elementStyles|renderOptions|getUpdateComplete|createRenderRoot|addController|willUpdate|useDefault|requestUpdate|renderRoot)$/;

/** Decorators get the names of properties as texts, which stay as they are. */
const decorated = (code: string) => [...code.matchAll(/\.prototype,\W(\w+)/g)].map(([, name]) => name!);

const options = (code: string): MinifyOptions => ({
  module: true,
  compress: { passes: 8, keep_fargs: false },
  // Terser itself knows the names that browsers use.
  mangle: { properties: { regex: internal, reserved: decorated(code) } },
  format: { preamble },
});

/** Terser finds 480 bytes (after brotli) in what Vite's own minifier has done, and less where it works alone. */
export function minifyOnceMore(): Plugin {
  return {
    name: 'minify-once-more',
    enforce: 'post',
    async generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = (await minify(file.code, options(file.code))).code!;
      }
    },
  };
}

const layer = (id: string) =>
  /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? /src\/[^/.]+/.exec(id)?.[0] ?? 'rest';

function report(chunk: Rolldown.OutputChunk): string {
  const sizes = new Map<string, number>();
  for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
    sizes.set(layer(id), (sizes.get(layer(id)) ?? 0) + renderedLength);
  }
  const rows = [...sizes].sort(([, a], [, b]) => b - a).map(([name, size]) => `  ${String(size).padStart(7)}  ${name}`);
  return ['  bytes before minifying, by layer and package:', ...rows].join('\n');
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
        if (!file.fileName.endsWith('.txt')) hashes[file.fileName] = hash(content);
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
