// What the build says when translations are not what they should be: faults are planted in a copy of the files.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'words-'));
after(() => rmSync(folder, { recursive: true }));

/** A file, what stands there, and what stands there instead. */
type Change = [file: string, before: string | RegExp, now: string];

function change([file, before, now]: Change): void {
  const path = join(folder, 'locales', file);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(before, now);
  assert.notEqual(changed, text, `${file} holds ${before}`);
  writeFileSync(path, changed);
}

/** What is said of the files with changes in them, and how the check ends. */
function check(changes: Change[]): { said: string[]; status: number | null } {
  cpSync('locales', join(folder, 'locales'), { recursive: true });
  changes.forEach(change);
  const script = ['--import', import.meta.resolve('tsx'), resolve('scripts/check-words.ts')];
  const { stderr, status } = spawnSync(process.execPath, script, { cwd: folder, encoding: 'utf8' });
  return { said: stderr.split('\n').filter(Boolean), status };
}

const heading = () =>
  (JSON.parse(readFileSync(join(folder, 'locales/en.json'), 'utf8')) as Record<string, string>)['timeline.heading'];

describe('the check of words', () => {
  const faults: [string, Change, string][] = [
    [
      'misses a translation',
      ['sv.xlf', /(?<=id="timeline.now">\s*<source>Now<\/source>\s*)<target.*<\/target>/, ''],
      'locales/sv.xlf: timeline.now is not translated',
    ],
    [
      'misses who has translated a language',
      ['et.xlf', /<header>[^]*<\/header>/, ''],
      'locales/et.xlf has no note on who has translated and reviewed it',
    ],
    [
      'misses a value',
      ['pl.xlf', /(?<=id="timeline.source">[^]*?<target[^>]*>.*)<x[^>]*>/, ''],
      'locales/pl.xlf: timeline.source has other values or forms than the source',
    ],
    [
      'counts months',
      ['fo.xlf', '|februar', ''],
      'locales/fo.xlf: date.months has other values or forms than the source',
    ],
    [
      'knows the plural categories',
      ['is.xlf', '>one:# ár|', '>single:# ár|'],
      'locales/is.xlf: duration.years has other values or forms than the source',
    ],
    [
      'knows what a form of a decade may hold',
      ['cs.xlf', '{century}. století|', '{age}. století|'],
      'locales/cs.xlf: date.decade has other values or forms than the source',
    ],
    [
      'wants a form for every other date',
      ['pl.xlf', '|other:od {date}', ''],
      'locales/pl.xlf: date.from has other values or forms than the source',
    ],
    [
      'tells of an English word that was reworded under its translations',
      ['ar.xlf', '<source>Career</source>', '<source>Posts held</source>'],
      'locales/en.json: timeline.heading was "Career" and is now "Posts held": see to its translations, then delete it here',
    ],
  ];
  const { said, status } = check(faults.map(([, fault]) => fault));

  for (const [name, , message] of faults) it(name, () => assert.ok(said.includes(message), said.join('\n')));

  it('tells of nothing else, and fails', () => assert.deepEqual([said.length, status], [faults.length, 1]));

  it('takes the new English once its old line is deleted', () => {
    const { said, status } = check([faults.at(-1)![1], ['en.json', '  "timeline.heading": "Career",\n', '']]);
    assert.deepEqual([said, status, heading()], [[], 0, 'Posts held']);
  });

  it('is content with another translation, and with another name in the code for the same value', () => {
    const { said, status } = check([
      ['sv.xlf', 'Bakgrund', 'Meriter'],
      ['ar.xlf', /(?<=<source>.*)equiv-text="[^"]*"/, 'equiv-text="${other}"'],
    ]);
    assert.deepEqual([said, status, heading()], [[], 0, 'Career']);
  });
});
