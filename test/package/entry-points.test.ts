// The package from a consumer's side: packed, installed in an empty folder, bundled and imported there.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { build as esbuild, type BuildOptions } from 'esbuild';
import { build as vite } from 'vite';
import { consumer } from './packed.js';

const tags = readdirSync('src/elements').filter((name) => existsSync(`src/elements/${name}/define.ts`));
const { folder, run, write, tarball } = consumer();

/** Runs a module in plain Node and gives what it prints. */
function inNode(code: string): string {
  write('in-node.js', code);
  return run(process.execPath, ['in-node.js']).trim();
}

async function withEsbuild(code: string): Promise<string> {
  write('entry.js', code);
  const options: BuildOptions & { write: false } = {
    absWorkingDir: folder,
    entryPoints: ['entry.js'],
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'silent',
    outdir: 'out',
    splitting: true,
  };
  const { outputFiles, warnings } = await esbuild(options);
  assert.deepEqual(warnings, []);
  return outputFiles.map(({ text }) => text).join('\n');
}

async function withVite(code: string): Promise<string> {
  write('entry.js', code);
  const result = await vite({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, rolldownOptions: { input: join(folder, 'entry.js') } },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  return outputs.map((chunk) => ('code' in chunk ? chunk.code : '')).join('\n');
}

/** The tags that a bundle registers. */
const registered = (code: string) =>
  tags.filter((tag) => new RegExp(`\\bdefine\\$?\\d*\\(["'\`]${tag}["'\`]`).test(code));

const entryPoints: [string, string, string[]][] = [
  ['all elements', `import 'leader-elements/define';`, tags],
  [
    'a profile, with what it can hold',
    `import 'leader-elements/leader-profile/define';`,
    ['career-timeline', 'interview-qa', 'leader-profile'],
  ],
  ['a timeline alone', `import 'leader-elements/career-timeline/define';`, ['career-timeline']],
  ['an interview alone', `import 'leader-elements/interview-qa/define';`, ['interview-qa']],
  [
    'nothing, for classes',
    `import { LeaderProfile, CareerTimeline, InterviewQa, parse } from 'leader-elements'; console.log(LeaderProfile, CareerTimeline, InterviewQa, parse);`,
    [],
  ],
  [
    'nothing, for one class',
    `import { LeaderProfile } from 'leader-elements/leader-profile'; console.log(LeaderProfile);`,
    [],
  ],
];

for (const [name, bundle] of [
  ['esbuild', withEsbuild],
  ['vite', withVite],
] as const) {
  describe(`bundled with ${name}, the package registers`, () => {
    for (const [what, code, expected] of entryPoints) {
      it(what, async () => assert.deepEqual(registered(await bundle(code)), expected));
    }
  });
}

describe('a bundle', () => {
  it('of parse alone has neither Lit nor elements', async () => {
    const code = await withEsbuild(`import { parse } from 'leader-elements'; console.log(parse({}));`);
    assert.doesNotMatch(code, /LitElement|customElements/);
  });

  it('has no zod, which is for tools', async () =>
    assert.doesNotMatch(await withEsbuild(entryPoints[0]![1]), /ZodError|\$ZodType/));

  it('brings the messages of other languages in files of their own', async () => {
    assert.match(await withVite(entryPoints[0]![1]), /import\(["'`][^)]*sv/);
  });
});

describe('in plain Node, without a page,', () => {
  it('documents can be read', () => {
    const code = `import { parse } from 'leader-elements'; console.log(parse({ lang: 'en', person: { name: 'Ada' } }).document.person.name);`;
    assert.equal(inNode(code), 'Ada');
  });

  it('every entry point can be imported', () => {
    const all = ['', '/define', ...tags.flatMap((tag) => [`/${tag}`, `/${tag}/define`])];
    assert.equal(
      inNode(`${all.map((path) => `await import('leader-elements${path}');`).join('\n')}\nconsole.log('imported');`),
      'imported',
    );
  });

  it('the schema, the manifest, the bundle and the themes are found', () => {
    const files = [
      'schema.json',
      'custom-elements.json',
      'embed',
      'embed/locales/sv.json',
      'embed/integrity.json',
      'themes/designsystemet.css',
      'themes/fds.css',
      'themes/sundsvall.css',
      'themes/suomifi.css',
    ];
    const code = `import { existsSync } from 'node:fs'; import { fileURLToPath } from 'node:url';
      console.log(${JSON.stringify(files)}.filter((file) => !existsSync(fileURLToPath(import.meta.resolve('leader-elements/' + file)))).join() || 'found');`;
    assert.equal(inNode(code), 'found');
  });

  it('the manifest names modules that are there', () => {
    const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as { modules: { path: string }[] };
    const missing = `import { existsSync } from 'node:fs'; console.log(${JSON.stringify(manifest.modules.map(({ path }) => path))}.filter((path) => !existsSync('node_modules/leader-elements/' + path)).join() || 'none missing');`;
    assert.equal(inNode(missing), 'none missing');
  });
});

describe('package.json', () => {
  const { exports, typesVersions } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    exports: Record<string, string | { types: string; default: string }>;
    typesVersions: Record<'*', Record<string, string[]>>;
  };

  it('has two entry points for each element', () => {
    assert.ok(tags.length >= 3);
    for (const tag of tags)
      assert.deepEqual(
        [exports[`./${tag}`], exports[`./${tag}/define`]],
        [tag, 'define'].map((name) => ({
          types: `./dist/elements/${tag}/${name}.d.ts`,
          default: `./dist/elements/${tag}/${name}.js`,
        })),
      );
  });

  it('tells older ways of resolving modules the same types', () => {
    const types = Object.entries(exports).flatMap(([path, target]) =>
      typeof target === 'string' || path === '.' ? [] : [[path.replace('./', ''), [target.types]]],
    );
    assert.deepEqual(typesVersions, { '*': Object.fromEntries(types) as Record<string, string[]> });
  });

  it('is right, says publint', () => {
    assert.match(
      run(process.execPath, [resolve('node_modules/publint/src/cli.js'), 'run', '--strict', '.'], resolve('.')),
      /All good/,
    );
  });

  const packed = () =>
    run('tar', ['tzf', tarball()])
      .trim()
      .split('\n')
      .map((file) => file.replace(/^package\//, ''));

  it('packs nothing but what consumers need', () => {
    const folders = /^(dist|demo\/themes|docs)\//;
    assert.deepEqual(
      packed()
        .filter((file) => !folders.test(file))
        .sort(),
      [
        'CHANGELOG.md',
        'CONTRIBUTING.md',
        'LICENSE',
        'README.md',
        'SECURITY.md',
        'custom-elements.json',
        'package.json',
        'schema.json',
      ],
    );
    assert.ok(packed().includes('dist/embed/integrity.json'));
  });

  it('packs every page and picture that a packed page links to', () => {
    const files = packed();
    const links = files
      .filter((file) => file.endsWith('.md'))
      .flatMap((file) =>
        [...readFileSync(join(folder, 'node_modules/leader-elements', file), 'utf8').matchAll(/\]\(([^)\s]+)\)/g)].map(
          ([, link]) => ({ file, target: new URL(link!, `package:/${file}`) }),
        ),
      )
      .filter(({ target }) => target.protocol === 'package:');
    assert.ok(links.length >= 10);
    assert.deepEqual(
      links
        .filter(({ target }) => !files.includes(target.pathname.slice(1)))
        .map(({ file, target }) => [file, target.pathname]),
      [],
    );
  });
});
