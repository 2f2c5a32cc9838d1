// What the package is made of, and that anybody can make the same.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const json = <T>(text: string) => JSON.parse(text) as T;

/** Every file below a folder, with the hash of what is in it. */
function hashes(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

/** Builds once more, in another time zone and language. */
function buildAgain(): Record<string, string> {
  // Beside the first, since source maps tell where sources are from there.
  const folder = mkdtempSync('dist-');
  const env = { ...process.env, TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  const run = (...args: string[]) => execFileSync('npx', args, { stdio: 'ignore', env });
  try {
    run('vite', 'build', '--outDir', folder);
    run('tsc', '-p', 'tsconfig.build.json', '--outDir', folder);
    run('vite', 'build', '--mode', 'embed', '--outDir', join(folder, 'embed'));
    return hashes(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Lock {
  packages: Record<string, { integrity?: string; resolved?: string; link?: boolean; inBundle?: boolean }>;
}

describe('the supply chain', () => {
  it('is locked: every package by its hash, none by an address', () => {
    const { packages } = json<Lock>(readFileSync('package-lock.json', 'utf8'));
    const installed = Object.entries(packages).filter(([path]) => path);
    assert.ok(installed.length > 300);
    assert.deepEqual(
      installed.filter(([, { integrity, inBundle }]) => !integrity?.startsWith('sha512-') && !inBundle),
      [],
    );
    assert.deepEqual(
      installed.filter(([, { resolved }]) => resolved),
      [],
    );
  });

  it('has two packages at run time', () => {
    const { dependencies } = json<{ dependencies: object }>(readFileSync('package.json', 'utf8'));
    assert.deepEqual(Object.keys(dependencies), ['lit', 'zod']);
  });

  it('is listed in full by the bill of materials', () => {
    const bill = json<{
      bomFormat: string;
      components: { name: string; version: string; hashes?: { alg: string }[] }[];
    }>(execFileSync('npm', ['run', '--silent', 'sbom'], { encoding: 'utf8' }));
    assert.equal(bill.bomFormat, 'CycloneDX');
    assert.deepEqual(bill.components.map(({ name }) => name).sort(), [
      '@lit-labs/ssr-dom-shim',
      '@lit/localize',
      '@lit/reactive-element',
      '@oxc-project/runtime',
      '@types/trusted-types',
      'lit',
      'lit-element',
      'lit-html',
      'zod',
    ]);
    // The compiler carries its own copy of the helper, so there is no file of npm's to hash.
    const withoutHash = bill.components.filter(({ hashes }) => hashes?.[0]?.alg !== 'SHA-512');
    assert.deepEqual(
      withoutHash.map(({ name }) => name),
      ['@oxc-project/runtime'],
    );
    const [helper] = readdirSync('dist/_virtual');
    assert.equal(helper, `_@oxc-project_runtime@${withoutHash[0]!.version}`);
  });

  const named = (folder: string) =>
    [...readFileSync(`${folder}/licenses.txt`, 'utf8').matchAll(/^(.+)\n-+$/gm)].map(([, packages]) =>
      packages!.replaceAll(/ [\d.]+/g, ''),
    );

  it('keeps the licences of what is built into the package', () => {
    assert.deepEqual(named('dist'), ['leader-elements', '@lit/localize', '@oxc-project/runtime']);
    // What is built in stands in folders of its own.
    const vendors = readdirSync('dist/vendor').flatMap((scope) =>
      readdirSync(`dist/vendor/${scope}`).map((name) => `${scope}/${name}`),
    );
    assert.deepEqual(vendors, ['@lit/localize']);
    assert.equal(readdirSync('dist/_virtual').length, 1);
  });

  it('keeps the licences of what is in the script-tag bundle', () => {
    assert.deepEqual(named('dist/embed'), [
      'leader-elements',
      '@lit/localize',
      '@lit/reactive-element, lit-element, lit-html',
      '@oxc-project/runtime',
    ]);
    const text = readFileSync('dist/embed/licenses.txt', 'utf8');
    for (const holder of ['The leader-elements authors', 'Google LLC', 'Sebastian McKenzie and other contributors'])
      assert.ok(text.includes(holder), holder);
  });

  it('ends in the same bytes whenever it is built', () => {
    const here = hashes('dist');
    assert.ok(Object.keys(here).length > 100);
    assert.deepEqual(buildAgain(), here);
  });
});
