// Programs that live and end together, with a home folder of their own.
import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

const kill = (pid: number) => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Ended meanwhile.
  }
};

/** A program that is being killed may still write a file. */
function removeFolder(folder: string, attempts = 100): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    if (attempts === 1) throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    removeFolder(folder, attempts - 1);
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export class Household {
  readonly folder = mkdtempSync(join(tmpdir(), 'listening-'));
  /** What each program is started with. Nothing of the user's own settings reaches them. */
  readonly env: NodeJS.ProcessEnv = {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    HOME: this.folder,
    XDG_RUNTIME_DIR: join(this.folder, 'run'),
    // Orca says roles and states in this language, and Firefox opens in it.
    LANG: 'C.UTF-8',
    // X11 also where the machine's own screen is Wayland's.
    GDK_BACKEND: 'x11',
    MOZ_ENABLE_WAYLAND: '0',
  };
  readonly #groups: number[] = [];
  readonly #close = () => this.close();
  readonly #stop = () => process.exit(1);

  constructor() {
    mkdirSync(this.env['XDG_RUNTIME_DIR']!, { mode: 0o700 });
    process.once('exit', this.#close);
    for (const signal of signals) process.once(signal, this.#stop);
  }

  /** Starts a program, and gives what it writes to its file descriptor 3. What it complains about is in `log()`. */
  start(program: string, args: string[], env: NodeJS.ProcessEnv = {}): Readable {
    const log = openSync(this.#log(program), 'a');
    const child = spawn(program, args, {
      stdio: ['ignore', log, log, 'pipe'],
      env: { ...this.env, ...env },
      cwd: this.folder,
      // In a group of its own.
      detached: true,
    });
    closeSync(log);
    if (child.pid) this.#groups.push(child.pid);
    child.on('error', (error) => appendFileSync(this.#log(program), String(error)));
    return child.stdio[3] as Readable;
  }

  /** Runs a program to its end, and gives what it prints. */
  run(program: string, args: string[]): string {
    const { status, stdout, stderr } = spawnSync(program, args, {
      env: this.env,
      encoding: 'utf8',
      timeout: 60_000,
      maxBuffer: 1 << 26,
    });
    if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed: ${stderr}`);
    return stdout;
  }

  /** The end of what a program has complained about. */
  log(program: string): string {
    return readFileSync(this.#log(program), 'utf8').split('\n').slice(-10).join('\n');
  }

  #log(program: string): string {
    return join(this.folder, `${program.split('/').at(-1)}.log`);
  }

  /** Ends every program that has this home, those too that another one has started, and removes the folder. */
  close(): void {
    process.off('exit', this.#close);
    for (const signal of signals) process.off(signal, this.#stop);
    // Chromium's processes share the group of the first, and hide their environment.
    for (const pid of this.#groups) kill(-pid);
    for (let left = this.#inhabitants(); left.length; left = this.#inhabitants()) left.forEach(kill);
    removeFolder(this.folder);
  }

  #inhabitants(): number[] {
    const isOurs = (pid: string) => {
      try {
        return readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0').includes(`HOME=${this.folder}`);
      } catch {
        return false;
      }
    };
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .filter(isOurs)
      .map(Number);
  }
}
