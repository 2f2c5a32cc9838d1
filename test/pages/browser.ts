// A browser and a server for tests of whole pages.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { after, before } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findChromium } from '../../scripts/browser.js';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
};

/** Made-up pages and files: from path to text, with headers of their own if needed. */
export type Pages = Record<string, string | { body: string; headers?: Record<string, string> }>;

const folders: Record<string, string> = { '/shared/': '../shared/', '/': './' };

async function answer(pages: Pages, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url!, 'http://localhost');
  const page = pages[pathname];
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

/** A server for this folder and made-up pages, and a browser; both live as long as the tests of the file. */
export function site(pages: Pages = {}) {
  let browser: Browser;
  const server = createServer((request, response) => void answer(pages, request, response));
  const origin = () => `http://localhost:${(server.address() as AddressInfo).port}`;

  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, resolve));
    browser = await puppeteer.launch({ headless: true, ...(await findChromium()) });
  });
  after(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });

  /** Opens a page in a context of its own. */
  const visit = async (path: string, prepare: (page: Page) => Promise<unknown> = async () => {}): Promise<Visit> => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const said: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => ['warn', 'error'].includes(message.type()) && said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('request', (request) => requests.push(request.url().replace(origin(), '')));
    // tsx names functions through a helper, which functions that are sent to the page would miss there.
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
    await prepare(page);
    await page.goto(origin() + path, { waitUntil: 'networkidle0' });
    return { page, said, requests: requests.filter((url) => url !== '/favicon.ico') };
  };
  return { visit, origin };
}
