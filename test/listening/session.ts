// A screen reader (Orca) and a browser on a screen that nobody sees, with a speech service that writes instead of speaking.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { findChromium, findFirefox, findOrca } from '../../scripts/browser.js';
import { Household } from './household.js';
import { Speech } from './speech.js';

export type Engine = 'Firefox' | 'Chromium';

/** What the browser tells screen readers of a part of the page. */
export interface Accessible {
  role: string;
  name: string;
  tag: string;
  class: string;
  actions: string[];
}

const here = import.meta.dirname;
const screen = { width: 1280, height: 1024 };

/** Nothing that asks, greets or looks for updates, and accessibility also for root. */
const preferences = {
  'accessibility.force_disabled': -1,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtab.preload': false,
  'browser.newtabpage.enabled': false,
  'browser.preonboarding.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'termsofuse.bypassNotification': true,
};

async function firstLine(stream: Readable, program: string): Promise<string> {
  for await (const line of createInterface(stream)) return line.trim();
  throw new Error(`${program} did not start.`);
}

/** The X server takes a number that is free, and writes it when the screen can be used. */
async function startScreen(household: Household): Promise<void> {
  const size = `${screen.width}x${screen.height}x24`;
  const stream = household.start('Xvfb', ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp']);
  household.env['DISPLAY'] = `:${await firstLine(stream, 'Xvfb')}`;
  // Without a window manager no window has the focus.
  household.start('openbox', []);
}

/** The buses on which browser and screen reader meet. */
async function startBuses(household: Household, launcher: string): Promise<void> {
  const stream = household.start('dbus-daemon', ['--session', '--nofork', '--print-address=3']);
  household.env['DBUS_SESSION_BUS_ADDRESS'] = await firstLine(stream, 'dbus-daemon');
  household.start(launcher, ['--launch-immediately', '--a11y=1', '--screen-reader=1']);
}

async function startOrca(household: Household): Promise<Speech> {
  const env = { PYTHONPATH: here, PYTHONDONTWRITEBYTECODE: '1', SPEECH_FD: '3' };
  const speech = new Speech(household.start('orca', ['--replace', '--disable=braille'], env));
  await speech.hear('Screen reader on.', 0);
  return speech;
}

function startFirefox(household: Household, url: string): void {
  const profile = `${household.folder}/firefox`;
  mkdirSync(profile);
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(`${profile}/user.js`, lines.join('\n'));
  const size = ['--width', `${screen.width}`, '--height', `${screen.height - 24}`];
  household.start(findFirefox()!.executablePath, ['--profile', profile, '--no-remote', '--new-instance', ...size, url]);
}

async function startChromium(household: Household, url: string): Promise<void> {
  const { executablePath, args } = await findChromium();
  household.start(executablePath, [
    ...args,
    '--force-renderer-accessibility',
    `--user-data-dir=${household.folder}/chromium`,
    `--window-size=${screen.width},${screen.height - 24}`,
    url,
  ]);
}

export class Session {
  readonly speech: Speech;
  readonly #household: Household;

  private constructor(household: Household, speech: Speech) {
    this.#household = household;
    this.speech = speech;
  }

  /** Starts everything; the browser opens a page. */
  static async open(engine: Engine, url: string): Promise<Session> {
    const household = new Household();
    await startScreen(household);
    await startBuses(household, findOrca()!.launcher);
    const session = new Session(household, await startOrca(household));
    if (engine === 'Firefox') startFirefox(household, url);
    else await startChromium(household, url);
    // Out of the way: what is under the pointer may look or say something else.
    household.run('xdotool', ['mousemove', `${screen.width - 1}`, `${screen.height - 1}`]);
    return session;
  }

  press(key: string): void {
    this.#household.run('xdotool', ['key', '--clearmodifiers', key]);
  }

  /** What the browser tells screen readers of the page, in order. */
  accessibles(): Accessible[] {
    const output = this.#household.run('/usr/bin/python3', [`${here}/accessibles.py`]);
    return output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Accessible);
  }

  close(): void {
    this.#household.close();
  }
}
