// Generates everything that is generated and committed, and fails where that changes a file.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const patterns = ['custom-elements.json', 'schema.json', 'docs/languages.md', 'locales/*', 'src/*/generated/*.ts'];

function list() {
  const { stdout } = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...patterns], {
    encoding: 'utf8',
  });
  return stdout.split('\n').filter(Boolean);
}

const read = () => new Map(list().map((file) => [file, readFileSync(file, 'utf8')]));

const before = read();
const { status } = spawnSync('npm', ['run', '--silent', 'generate'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (status !== 0) process.exit(status ?? 1);

const stale = [...read()].filter(([file, text]) => before.get(file) !== text).map(([file]) => file);
console.log(
  stale.length ? `Not current, now written anew: ${stale.join(', ')}` : `${before.size} generated files are current.`,
);
// What is wrong with it must be seen where it happened, which may be on another machine.
if (stale.length) spawnSync('git', ['--no-pager', 'diff', '--unified=1', '--', ...stale], { stdio: 'inherit' });
console.log(`${before.size - stale.length} passed, ${stale.length} failed`);
process.exitCode = stale.length ? 1 : 0;
