// Installs what package-lock.json names, unless it is there already.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';

const marker = 'node_modules/.package-lock.json';

const isInstalled = () => existsSync(marker) && statSync(marker).mtimeMs >= statSync('package-lock.json').mtimeMs;

/** Runs a command in the open and ends the process when it fails. */
export function run(title, command, args) {
  console.log(`\n— ${title}: ${[command, ...args].join(' ')}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

export function install() {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  console.log(`leader-elements ${version}, Node ${process.version}`);
  if (isInstalled()) console.log('Packages are installed.');
  else run('Installing packages', 'npm', ['ci', '--no-audit', '--no-fund']);
}
