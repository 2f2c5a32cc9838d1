// The tests of elements once more, in Firefox. A file of its own, since not every shell sets variables the same way.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('npx', ['wtr'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, BROWSERS: 'firefox' },
});
process.exitCode = status ?? 1;
