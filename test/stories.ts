// Runs every story of the built Storybook. A story passes when it renders, its play function passes, axe finds nothing
// and the console is quiet; a story that is about an error says with `expectedWarning` what the console has to say.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findChromium } from '../scripts/browser.js';

const folder = 'storybook-static';
const patience = 30_000;

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Kept, so that the browser compiles Storybook once and not for every story. */
const headers = (path: string) => ({
  'content-type': types[extname(path)] ?? 'text/plain',
  'cache-control': 'max-age=3600',
});

const server = createServer((request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url!, 'http://localhost').pathname));
  readFile(join(folder, path)).then(
    (content) => response.writeHead(200, headers(path)).end(content),
    // The browser asks for an icon of its own accord.
    () => response.writeHead(path === '/favicon.ico' ? 204 : 404).end(),
  );
});

interface Run {
  id: string;
  title: string;
  lang: string;
  dir: string;
}

/** Every story in English, and the first of each element in Swedish from right to left. */
async function runs(): Promise<Run[]> {
  const index = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as {
    entries: Record<string, { id: string; title: string; type: string }>;
  };
  const stories = Object.values(index.entries).filter(({ type }) => type === 'story');
  const firsts = stories.filter(({ title }, at) => stories.findIndex((story) => story.title === title) === at);
  return [
    ...stories.map((story) => ({ ...story, lang: 'en', dir: 'ltr' })),
    ...firsts.map((story) => ({ ...story, lang: 'sv', dir: 'rtl' })),
  ];
}

interface Violation {
  id: string;
  nodes: { target: unknown[] }[];
}

interface Report {
  result?: { violations?: Violation[] };
}

/** What Storybook's channel has said last, by event. */
interface Said {
  storyFinished?: [{ status: string; reporters: Report[] }];
  storyPrepared?: [{ parameters: { expectedWarning?: string } }];
  playFunctionThrewException?: [{ message: string }];
  storyThrewException?: [{ message: string }];
  unhandledErrorsWhilePlaying?: [{ message: string }[]];
}

interface Outcome {
  status: string;
  thrown: string[];
  violations: string[];
  expectedWarning: string | undefined;
}

/** What a story has come to. Read in the page, since everything that axe has looked at is far too much to send. */
async function outcome(page: Page): Promise<Outcome> {
  const channel = await page.waitForFunction(
    () => {
      const { __STORYBOOK_ADDONS_CHANNEL__: it } = globalThis as { __STORYBOOK_ADDONS_CHANNEL__?: { data: Said } };
      const finished = it?.data.storyFinished?.[0];
      if (!finished) return undefined;
      const said = it.data;
      return {
        status: finished.status,
        thrown: [
          ...(said.playFunctionThrewException ?? []),
          ...(said.storyThrewException ?? []),
          ...(said.unhandledErrorsWhilePlaying?.flat() ?? []),
        ].map(({ message }) => message),
        violations: finished.reporters
          .flatMap(({ result }) => result?.violations ?? [])
          .map(({ id, nodes }) => `axe ${id}: ${nodes.map(({ target }) => target.flat().join(' » ')).join(' | ')}`),
        expectedWarning: said.storyPrepared?.[0].parameters.expectedWarning,
      };
    },
    { timeout: patience, polling: 50 },
  );
  return (await channel.jsonValue())!;
}

/** What the console says that it should not, or does not say that it should. */
function noise(messages: string[], expected: string | undefined): string[] {
  const isExpected = (message: string) => expected !== undefined && message.includes(expected);
  const missing = expected && !messages.some(isExpected) ? [`no warning "${expected}"`] : [];
  return [...messages.filter((message) => !isExpected(message)), ...missing];
}

/** A page that keeps what its console says. */
async function listeningPage(browser: Browser): Promise<{ page: Page; messages: string[] }> {
  const page = await browser.newPage();
  const messages: string[] = [];
  page.on('console', (message) => {
    const { url } = message.location();
    if (['warn', 'error'].includes(message.type())) messages.push(`${message.type()}: ${message.text()} (${url})`);
  });
  page.on('pageerror', (error) => messages.push(String(error)));
  return { page, messages };
}

await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await puppeteer.launch({ headless: true, ...(await findChromium()) });

async function check(page: Page, messages: string[], { id, lang, dir }: Run): Promise<string[]> {
  messages.length = 0;
  try {
    await page.goto(`${origin}/iframe.html?viewMode=story&id=${id}&globals=lang:${lang};dir:${dir}`);
    const { status, thrown, violations, expectedWarning } = await outcome(page);
    const faults = [...thrown, ...violations, ...noise(messages, expectedWarning)];
    return status === 'success' || faults.length ? faults : [`status ${status}`];
  } catch (error) {
    return [String(error), ...messages];
  }
}

const { page, messages } = await listeningPage(browser);
let passed = 0;
let failed = 0;

for (const run of await runs()) {
  const reasons = await check(page, messages, run);
  if (reasons.length) {
    failed++;
    console.log(`✗ ${run.id} (${run.lang}, ${run.dir}): ${reasons.join('; ').replaceAll(/\s+/g, ' ')}`);
  } else passed++;
}

await browser.close();
server.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
