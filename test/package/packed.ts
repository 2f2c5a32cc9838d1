// The package as a consumer has it: packed, and installed in an empty folder.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before } from 'node:test';

/** A consumer's folder. Before the tests of a file the package is installed in it; after them it is removed. */
export function consumer() {
  const folder = mkdtempSync(join(tmpdir(), 'consumer-'));
  const run = (command: string, args: string[], cwd = folder) =>
    execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  let tarball = '';

  before(() => {
    const [{ filename }] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', folder], resolve('.'))) as [
      { filename: string },
    ];
    tarball = join(folder, filename);
    write('package.json', '{"name":"consumer","private":true,"type":"module"}');
    run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball]);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  return { folder, run, write, tarball: () => tarball };
}
