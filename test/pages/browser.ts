// A browser and a server for tests of whole pages.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { after, before } from 'node:test';
import { buildSync } from 'esbuild';
import puppeteer, { type Browser, type Page, type PuppeteerLifeCycleEvent } from 'puppeteer-core';
import { findChromium, findFirefox } from '../../scripts/browser.js';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
};

/** A module of tests as a script that makes it a global of a page. */
export const asScript = (file: string, globalName: string): string =>
  buildSync({ entryPoints: [file], bundle: true, format: 'iife', globalName, write: false }).outputFiles[0]!.text;

/** What tests ask of a page from inside it: `reader`, a global there. */
const reader = asScript('test/pages/reader.ts', 'reader');

/** Answers a request as a test wants it: late, in part, or not at all. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Made-up pages and files: from path to text, with headers of their own if needed, or to what answers. */
export type Pages = Record<string, string | { body: string; headers?: Record<string, string> } | Answer>;

const folders: Record<string, string> = { '/shared/': '../shared/', '/': './' };

async function answer(pages: Pages, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url!, 'http://localhost');
  const page = pages[pathname];
  if (typeof page === 'function') return page(request, response);
  const type = types[extname(pathname)] ?? 'text/html; charset=utf-8';
  if (page !== undefined) {
    const { body, headers = {} } = typeof page === 'string' ? { body: page } : page;
    response.writeHead(200, { 'content-type': type, ...headers }).end(body);
    return;
  }
  const [prefix, folder] = Object.entries(folders).find(([start]) => pathname.startsWith(start))!;
  const file = join(folder, decodeURIComponent(pathname.slice(prefix.length)));
  await readFile(file).then(
    (content) => response.writeHead(200, { 'content-type': type }).end(content),
    () => response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end(),
  );
}

export interface Visit {
  page: Page;
  /** What the console said and what the page threw. */
  said: string[];
  /** The paths that were asked for, in order. */
  requests: string[];
}

/** A made-up page with the script-tag bundle. */
export const pageWith = (lang: string, body: string, head = ''): string =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Page</title>
  <script type="module" src="/dist/embed/leader-profile.js"></script>${head}<body>${body}`;

/** Markup of an element that shows a sample. */
export const showing = (file: string, tag: string, attributes = ''): string =>
  `<${tag} src="/demo/documents/${file}.json" ${attributes}></${tag}>`;

/** In the page: makes it believe that it is a certain time. */
export function pretendNow(now: number): void {
  globalThis.Date = new Proxy(Date, {
    construct: (real, parts) => Reflect.construct(real, parts.length ? parts : [now]) as Date,
    get: (real, key) => (key === 'now' ? () => now : (Reflect.get(real, key) as unknown)),
  });
}

/** Lets a page believe that it is a certain day, so that what is held now and what is to come stays so. */
export const onDay = (page: Page, day = '2026-11-25'): Promise<unknown> =>
  page.evaluateOnNewDocument(pretendNow, Date.parse(`${day}T12:00Z`));

/** Waits until every element of a page shows its document, and every picture is there. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('leader-profile, career-timeline, interview-qa')].every((element) =>
      element.matches(':state(ready)'),
    ),
  );
  await page.waitForNetworkIdle({ idleTime: 50 });
}

/** Whether there is a Firefox, which not every machine has. */
export const hasFirefox = (): boolean => findFirefox() !== undefined;

const launch = async (engine: 'Chromium' | 'Firefox'): Promise<Browser> =>
  puppeteer.launch({
    headless: true,
    ...(engine === 'Firefox' ? { browser: 'firefox', ...findFirefox() } : await findChromium()),
  });

/** A server for this folder and made-up pages; lives as long as the tests around the call. */
export function serve(pages: Pages): () => string {
  const server = createServer((request, response) => void answer(pages, request, response));
  before(() => new Promise<void>((resolve) => server.listen(0, resolve)));
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  return () => `http://localhost:${(server.address() as AddressInfo).port}`;
}

/** The same and a browser. */
export function site(pages: Pages = {}, engine: 'Chromium' | 'Firefox' = 'Chromium') {
  let browser: Browser;
  const origin = serve(pages);
  before(async () => void (browser = await launch(engine)));
  after(() => browser.close());

  /** Opens a page in a context of its own. */
  const visit = async (
    path: string,
    prepare: (page: Page) => Promise<unknown> = async () => {},
    waitUntil: PuppeteerLifeCycleEvent = 'networkidle0',
  ): Promise<Visit> => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const said: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => ['warn', 'error'].includes(message.type()) && said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('request', (request) => requests.push(request.url().replace(origin(), '')));
    // tsx names functions through a helper, which functions that are sent to the page would miss there.
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
    await page.evaluateOnNewDocument(reader);
    await prepare(page);
    await page.goto(origin() + path, { waitUntil });
    return { page, said, requests: requests.filter((url) => url !== '/favicon.ico') };
  };
  return { visit, origin };
}
