// Where is a Chromium? The one that CHROME_PATH names, else an installed one, else Debian's, which root can install.
// Firefox (FIREFOX_PATH), WebKitGTK and Orca likewise.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

/** The sandbox needs rights that root and containers lack; the rest keeps the browser from calling home. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const isProgram = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isProgram);

const installed = () => process.env.CHROME_PATH ?? names.map(onPath).find(Boolean) ?? elsewhere.find(existsSync);
const installedFirefox = () => process.env.FIREFOX_PATH ?? ['firefox', 'firefox-esr'].map(onPath).find(Boolean);

/** Installs Debian packages, where this is Debian and we are root. */
function installDebian(browser, ...packages) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/etc/debian_version')) return;
  console.log(`No ${browser} found: installing Debian’s with apt-get …`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}

/** Path and arguments of a Chromium. Throws, saying how to get one, where there is none. */
export async function findChromium() {
  // Without a font there is nothing to see, and nothing to measure.
  if (!installed()) installDebian('Chromium', 'chromium', 'fonts-dejavu-core', 'fonts-noto-core');
  const executablePath = installed();
  if (executablePath) return { executablePath, args };
  throw new Error('No Chrome, Chromium or Edge found: install one, or set CHROME_PATH to where it is.');
}

/** Path of a Firefox; undefined where there is none and none can be installed. */
export function findFirefox() {
  if (!installedFirefox()) installDebian('Firefox', 'firefox-esr');
  const executablePath = installedFirefox();
  return executablePath ? { executablePath } : undefined;
}

/** The programs that run WebKitGTK unseen; undefined where one is missing and cannot be installed. */
export function findWebKit() {
  const find = () => ({ driver: onPath('WebKitWebDriver'), screen: onPath('Xvfb') });
  const isMissing = () => Object.values(find()).some((program) => !program);
  if (isMissing()) installDebian('WebKit', 'webkit2gtk-driver', 'xvfb');
  return isMissing() ? undefined : find();
}

const launchers = ['/usr/libexec/at-spi-bus-launcher', '/usr/lib/at-spi2-core/at-spi-bus-launcher'];
const orcaPrograms = ['orca', 'Xvfb', 'openbox', 'xdotool', 'dbus-daemon'];
const orcaPackages = ['orca', 'python3-pyatspi', 'xvfb', 'openbox', 'xdotool', 'dbus', 'at-spi2-core'];

/** Orca's own Python, whichever other one stands first on PATH. */
const hasPyatspi = () => spawnSync('/usr/bin/python3', ['-c', 'import pyatspi']).status === 0;

/** What runs the screen reader Orca, without sound or screen; undefined where it is missing and cannot be installed. */
export function findOrca() {
  const find = () => {
    const launcher = launchers.find(isProgram);
    return orcaPrograms.every(onPath) && launcher && hasPyatspi() ? { launcher } : undefined;
  };
  if (!find()) installDebian('Orca', ...orcaPackages);
  return find();
}
