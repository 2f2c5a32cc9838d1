// The built Storybook: served, and its stories opened one by one.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type LaunchOptions, type Page } from 'puppeteer-core';
import { findChromium } from '../../scripts/browser.js';

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

/** Serves the built Storybook until it is closed. */
export async function serve(): Promise<{ origin: string; close: () => void }> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url!, 'http://localhost').pathname));
    readFile(join(folder, path)).then(
      (content) => response.writeHead(200, headers(path)).end(content),
      // The browser asks for an icon of its own accord.
      () => response.writeHead(path === '/favicon.ico' ? 204 : 404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

export interface Story {
  id: string;
  /** Of the element that it shows. */
  title: string;
  tags: string[];
}

/** Every story, or every page of documentation, in the order of the sidebar. */
export async function entries(kind: 'story' | 'docs'): Promise<Story[]> {
  const index = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as {
    entries: Record<string, Story & { type: string }>;
  };
  return Object.values(index.entries).filter(({ type }) => type === kind);
}

/** A page, and what its console has said since the last story was opened. */
export interface Stage {
  browser: Browser;
  page: Page;
  /** The browser's own protocol, for what puppeteer does not reach. */
  client: CDPSession;
  messages: string[];
}

/** A page in a browser of its own: two pages in one would take the focus from each other. */
export async function openStage(options: LaunchOptions = {}): Promise<Stage> {
  const found = await findChromium();
  const browser = await puppeteer.launch({ ...found, ...options, args: [...found.args, ...(options.args ?? [])] });
  const page = await browser.newPage();
  const messages: string[] = [];
  page.on('console', (message) => {
    const { url } = message.location();
    if (['warn', 'error'].includes(message.type())) messages.push(`${message.type()}: ${message.text()} (${url})`);
  });
  page.on('pageerror', (error) => messages.push(String(error)));
  // tsx names functions through a helper, which functions that are sent to the page would miss there.
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  return { browser, page, client: await page.createCDPSession(), messages };
}

/** What Storybook's channel has said last, by event. */
interface Said {
  storyFinished?: [{ status: string }];
  storyPrepared?: [{ parameters: { expectedWarning?: string } }];
  playFunctionThrewException?: [{ message: string }];
  storyThrewException?: [{ message: string }];
  unhandledErrorsWhilePlaying?: [{ message: string }[]];
}

export interface Outcome {
  /** `success`, or what else Storybook calls it. */
  status: string;
  /** What the story or its play function threw. */
  thrown: string[];
  /** What the console has to say, in a story that is about an error. */
  expectedWarning: string | undefined;
}

/** Waits for what a story comes to: drawn, played and settled. */
async function outcome(page: Page): Promise<Outcome> {
  const channel = await page.waitForFunction(
    () => {
      const { __STORYBOOK_ADDONS_CHANNEL__: it } = globalThis as { __STORYBOOK_ADDONS_CHANNEL__?: { data: Said } };
      const said = it?.data;
      if (!said?.storyFinished) return undefined;
      return {
        status: said.storyFinished[0].status,
        thrown: [
          ...(said.playFunctionThrewException ?? []),
          ...(said.storyThrewException ?? []),
          ...(said.unhandledErrorsWhilePlaying?.flat() ?? []),
        ].map(({ message }) => message),
        expectedWarning: said.storyPrepared?.[0].parameters.expectedWarning,
      };
    },
    { timeout: patience, polling: 50 },
  );
  return (await channel.jsonValue())!;
}

/** Opens a story and waits for what it comes to. Storybook's own axe is off: it runs only some of the rules, once. */
export async function openStory({ page, messages }: Stage, origin: string, id: string): Promise<Outcome> {
  messages.length = 0;
  await page.goto(`${origin}/iframe.html?viewMode=story&id=${id}&globals=a11y.manual:!true`);
  return outcome(page);
}

/** Opens a page of documentation, and waits until the stories in it are drawn. */
export async function openDocs({ page, messages }: Stage, origin: string, id: string): Promise<void> {
  messages.length = 0;
  await page.goto(`${origin}/iframe.html?viewMode=docs&id=${id}`, { waitUntil: 'networkidle0' });
  await page.waitForFunction(
    () =>
      document.querySelector('#storybook-docs h1') &&
      [...document.querySelectorAll('leader-profile, career-timeline, interview-qa')].every((element) =>
        element.matches(':state(ready), :state(error), :state(loading), :not([src])'),
      ),
    { timeout: patience },
  );
}
