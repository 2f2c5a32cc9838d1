// The types of the package, as the compiler finds them for a consumer with each way of resolving modules.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { consumer } from './packed.js';

const { folder, run, write, tarball } = consumer();

/** `module` and `moduleResolution`. */
const resolutions = [
  ['esnext', 'bundler'],
  ['nodenext', 'nodenext'],
  ['node16', 'node16'],
  ['esnext', 'node10'],
  ['commonjs', 'node10'],
] as const;

const compilerOptions = {
  strict: true,
  noEmit: true,
  target: 'es2022',
  lib: ['es2022', 'dom'],
  types: [],
  resolveJsonModule: true,
  esModuleInterop: true,
};

describe('the types', () => {
  for (const [module, moduleResolution] of resolutions) {
    it(`are right for a consumer with ${module} and ${moduleResolution}`, () => {
      write('consumer.ts', readFileSync('test/package/consumer.ts', 'utf8'));
      const options = { ...compilerOptions, module, moduleResolution, skipLibCheck: false };
      write('tsconfig.json', JSON.stringify({ compilerOptions: options, files: ['consumer.ts'] }));
      run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', folder]);
    });
  }

  it('are right for every entry point, says attw', () => {
    run(process.execPath, [
      resolve('node_modules/@arethetypeswrong/cli/dist/index.js'),
      tarball(),
      // `require()` of an ES module works since Node 20.19, which TypeScript's `node16` does not know.
      ...['--ignore-rules', 'cjs-resolves-to-esm'],
      ...['--exclude-entrypoints', 'custom-elements.json', 'schema.json'],
    ]);
  });
});

const profile = `const profile = document.createElement('leader-profile'); profile.variant = 'card';
  profile.addEventListener('leader-error', ({ detail }) => detail.issues[0]?.path);`;
const timeline = `const timeline = document.createElement('career-timeline'); timeline.order = 'newest';
  timeline.addEventListener('leader-load', ({ detail }) => detail.person?.name);`;
const interview = `const interview = document.createElement('interview-qa'); interview.expandAll();
  interview.addEventListener('interview-toggle', ({ detail }) => detail.open.valueOf());`;
const all = profile + timeline + interview;
const embed = `const { document: leader, issues } = parse({}); overrideWords('sv', {}); console.log(leader?.lang, issues[0]?.code);`;

/** What a consumer writes who imports one entry point and nothing else. */
const alone: [string, string][] = [
  ['define', `import 'leader-elements/define'; ${all}`],
  ['leader-profile/define', `import 'leader-elements/leader-profile/define'; ${all}`],
  ['career-timeline/define', `import 'leader-elements/career-timeline/define'; ${timeline}`],
  ['interview-qa/define', `import 'leader-elements/interview-qa/define'; ${interview}`],
  ['leader-profile', `import { LeaderProfile } from 'leader-elements/leader-profile'; LeaderProfile.name; ${profile}`],
  [
    'career-timeline',
    `import { CareerTimeline } from 'leader-elements/career-timeline'; CareerTimeline.name; ${timeline}`,
  ],
  ['interview-qa', `import { InterviewQa } from 'leader-elements/interview-qa'; InterviewQa.name; ${interview}`],
  ['.', `import { LeaderProfile } from 'leader-elements'; LeaderProfile.name; ${all}`],
  ['embed', `import { overrideWords, parse } from 'leader-elements/embed'; ${embed} ${all}`],
  [
    'embed/leader-profile.js',
    `import { overrideWords, parse } from 'leader-elements/embed/leader-profile.js'; ${embed} ${all}`,
  ],
  ['schema.json', `import schema from 'leader-elements/schema.json' with { type: 'json' }; schema.$defs.Person.title;`],
];

describe('the types of one entry point alone are right:', () => {
  const files = new Map<string, ts.SourceFile | undefined>();

  /** What the compiler says of a file. Files that several runs read are parsed once. */
  function check(code: string, options: ts.CompilerOptions): string[] {
    const name = join(folder, 'alone.ts');
    write('alone.ts', code);
    const host = ts.createCompilerHost(options);
    const read = host.getSourceFile.bind(host);
    host.getSourceFile = (file, languageVersion) => {
      const key = `${file} ${JSON.stringify(languageVersion)}`;
      if (file === name) return read(file, languageVersion);
      if (!files.has(key)) files.set(key, read(file, languageVersion));
      return files.get(key);
    };
    return ts
      .getPreEmitDiagnostics(ts.createProgram([name], options, host))
      .map(({ code, messageText }) => `TS${code} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  }

  for (const [module, moduleResolution] of resolutions) {
    const json = { ...compilerOptions, module, moduleResolution, skipLibCheck: true };
    const { options } = ts.convertCompilerOptionsFromJson(json, folder);
    for (const [entryPoint, code] of alone) {
      // Neither knows import attributes.
      const written = ['commonjs', 'node16'].includes(module) ? code.replace(/ with \{.*?\}/, '') : code;
      it(`${entryPoint} with ${module} and ${moduleResolution}`, () => assert.deepEqual(check(written, options), []));
    }
  }
});
