// The tests of elements in another engine than Chromium: `firefox` or `webkit`. A file of its own, since not every shell
// sets variables the same way.
import { spawnSync } from 'node:child_process';

const [engine, ...args] = process.argv.slice(2);
const { status } = spawnSync('npx', ['wtr', ...args], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, BROWSERS: engine },
});
process.exitCode = status ?? 1;
