// `npm test`: installs, finds a browser, and runs everything that must pass, one step after the other.
import { spawn } from 'node:child_process';
import { findChromium, findFirefox, findOrca, findWebKit } from './browser.js';
import { install } from './install.js';

const steps = ({ firefox, webkit, orca }) => [
  ['Generated files are current', 'npm', ['run', '--silent', 'generate:check']],
  ['Types', 'npm', ['run', '--silent', 'types']],
  ['Lint and format', 'npm', ['run', '--silent', 'lint']],
  ['Document and languages, in Node', 'npm', ['run', '--silent', 'unit']],
  ['Package and script-tag bundle, within the budget', 'npm', ['run', '--silent', 'build']],
  ['Elements, in Chromium', 'npm', ['run', '--silent', 'elements']],
  // Browsers that not every machine has are not ones to stop for.
  ...(firefox ? [['Elements, in Firefox', 'npm', ['run', '--silent', 'elements:firefox']]] : []),
  ...(webkit ? [['Elements, in WebKit', 'npm', ['run', '--silent', 'elements:webkit']]] : []),
  ['Pages: bundle, demo and real documents, in Chromium', 'npm', ['run', '--silent', 'pages']],
  ...(firefox && orca
    ? [['What a screen reader says, Orca in Firefox and Chromium', 'npm', ['run', '--silent', 'listen']]]
    : []),
  ['Entry points of the package', 'npm', ['run', '--silent', 'package']],
  ['Storybook builds', 'npm', ['run', '--silent', 'build-storybook']],
  ['Stories, in Chromium', 'npm', ['run', '--silent', 'stories']],
  ['Pictures of stories', 'npm', ['run', '--silent', 'pictures']],
];

/** What the runners say last of how many tests passed and failed: node:test, web-test-runner and our own scripts. */
const summaries = [/ℹ pass (\d+)\s+ℹ fail (\d+)/g, /(\d+) passed, (\d+) failed/g];

function count(output, isPassed) {
  const plain = output.replaceAll(/\u001b\[[\d;]*[A-Za-z]/g, '');
  for (const summary of summaries) {
    const last = [...plain.matchAll(summary)].at(-1);
    // A runner that ends badly has failed, whatever it counted.
    if (last) return [Number(last[1]), Math.max(Number(last[2]), isPassed ? 0 : 1)];
  }
  return isPassed ? [1, 0] : [0, 1];
}

function runStep([title, command, args]) {
  console.log(`\n— ${title}`);
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    const keep = (stream) => (chunk) => {
      output += chunk;
      stream.write(chunk);
    };
    child.stdout.on('data', keep(process.stdout));
    child.stderr.on('data', keep(process.stderr));
    child.on('close', (code) => resolve({ title, counts: count(output, code === 0) }));
  });
}

install();
const { executablePath } = await findChromium();
console.log(`Browser: ${executablePath}`);
process.env.CHROME_PATH = executablePath;
const firefox = findFirefox();
console.log(
  firefox ? `Second browser: ${firefox.executablePath}` : 'No Firefox: its tests are left to machines that have one.',
);
const webkit = findWebKit();
console.log(
  webkit
    ? `Third browser: ${webkit.driver}`
    : 'No WebKitGTK (WebKitWebDriver and Xvfb): its tests are left to machines that have it.',
);
const orca = findOrca();
const missing = `
!!! NO SCREEN READER: what Orca says of the elements is NOT tested on this machine.
!!! It needs Debian's packages orca, python3-pyatspi, xvfb, openbox, xdotool, dbus and at-spi2-core, and a Firefox.`;
console.log(firefox && orca ? 'Screen reader: Orca' : missing);

const results = [];
for (const step of steps({ firefox, webkit, orca })) results.push(await runStep(step));

console.log('\nSummary');
if (!firefox || !orca) console.log(missing);
for (const {
  title,
  counts: [passed, failed],
} of results)
  console.log(`${failed ? '✗' : '✓'} ${title}: ${passed} passed, ${failed} failed`);
const total = (index) => results.reduce((sum, { counts }) => sum + counts[index], 0);
console.log(`\n${total(0)} passed, ${total(1)} failed`);
process.exitCode = total(1) ? 1 : 0;
