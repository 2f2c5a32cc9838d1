// What leaves the page and what stays in the browser: everything that is asked for is recorded, and every way to store.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { pageWith, showing, site, type Pages } from './browser.js';

declare const reader: typeof import('./reader.js');

const samples = readdirSync('demo/documents')
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''));
const everything =
  'sections="portrait facts biography expertise contact links career interviews" permalinks toc max="2" answers="collapsed"';
const three = (file: string, more = '') =>
  ['leader-profile', 'career-timeline', 'interview-qa'].map((tag) => showing(file, tag, everything + more)).join('');

const pages: Pages = {
  '/remember.html': pageWith('en', three('interview-sv', ' remember')),
  '/globals.html': pageWith('sv', three('interview-sv')),
};
for (const file of samples) pages[`/${file}.html`] = pageWith('fi', three(file));
const { visit, origin } = site(pages);

/** The addresses of every picture in a document, as a browser resolves them. */
function pictures(value: unknown, base: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pictures(item, base));
  if (typeof value !== 'object' || !value) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'src' && typeof inner === 'string' ? [new URL(inner, base).href] : pictures(inner, base),
  );
}

/** Notes whoever would store or send something by other means than a request for a file. */
const watch = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    const noted: string[] = [];
    Object.assign(globalThis, { noted });
    const watched = (name: string, real: () => unknown) =>
      new Proxy(real, {
        apply: (target, self, given) => (noted.push(name), Reflect.apply(target, self, given) as unknown),
        construct: (target, given) => (noted.push(name), Reflect.construct(target, given) as object),
      });
    const note = (owner: object, name: string) => {
      const real = Object.getOwnPropertyDescriptor(owner, name)!;
      for (const [kind, work] of Object.entries(real))
        if (typeof work === 'function')
          Object.defineProperty(owner, name, { [kind]: watched(name, work as () => unknown) });
    };
    note(Document.prototype, 'cookie');
    for (const name of ['setItem', 'getItem']) note(Storage.prototype, name);
    note(IDBFactory.prototype, 'open');
    for (const name of ['open', 'match']) note(CacheStorage.prototype, name);
    note(Navigator.prototype, 'sendBeacon');
    note(ServiceWorkerContainer.prototype, 'register');
    note(XMLHttpRequest.prototype, 'open');
    for (const name of [
      'WebSocket',
      'EventSource',
      'Worker',
      'SharedWorker',
      'BroadcastChannel',
      'RTCPeerConnection',
      'Image',
      'open',
    ])
      note(globalThis, name);
  });
const noted = (page: Page) => page.evaluate('noted') as Promise<string[]>;

/** Uses everything that a reader can, twice, and leaves. */
async function use(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let times = 0; times < 2; times++) {
      const parts = reader.elements().filter((element) => element.matches('button, a[href*="#"], img'));
      const kindOf = ({ localName, className }: Element) => `${localName} ${className}`;
      // The first of each kind: a long document has a thousand of some.
      for (const part of new Map(parts.reverse().map((part) => [kindOf(part), part])).values()) {
        part.scrollIntoView();
        if (!part.matches('img')) part.click();
      }
      await new Promise(requestAnimationFrame);
    }
  });
  await page.waitForNetworkIdle({ idleTime: 100 });
}

const stored = async (page: Page) => {
  const client = await page.createCDPSession();
  const { cookies } = await client.send('Network.getAllCookies');
  const inPage = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  return { cookies, ...inPage };
};
const nothing = { cookies: [], local: [], session: [], databases: [], caches: [], workers: 0 };

let recorded = 0;

describe('a page with all three elements', () => {
  after(() => console.info(`${recorded} requests recorded over ${samples.length} documents`));

  for (const file of samples) {
    it(`asks for nothing but ${file}.json, its pictures and its words, and stores nothing`, async () => {
      const asked: string[] = [];
      const { page } = await visit(
        `/${file}.html`,
        async (page) => {
          await watch(page);
          const client = await page.createCDPSession();
          await client.send('Network.enable');
          // Words are asked for by their version, which says nothing of the reader.
          const plain = (url: string) => url.replace(/(\/locales\/.+\.json)\?[\w+/]{22}$/, '$1');
          client.on('Network.requestWillBeSent', ({ request }) => asked.push(plain(request.url)));
          client.on('Network.webSocketCreated', ({ url }) => asked.push(url));
        },
        'load',
      );
      // A document without an interview leaves that element its fallback.
      await page.waitForFunction(() =>
        [...document.querySelectorAll('body > *')].every((element) => element.matches(':state(ready), :state(error)')),
      );
      await use(page);
      assert.deepEqual(await stored(page), nothing);
      assert.deepEqual(await noted(page), []);
      await page.goto(`${origin()}/favicon.ico`).catch(() => undefined);
      const base = `${origin()}/demo/documents/${file}.json`;
      const sample = JSON.parse(readFileSync(`demo/documents/${file}.json`, 'utf8')) as { lang: string };
      const words = ['fi', sample.lang.split('-')[0]].map((lang) => `${origin()}/dist/embed/locales/${lang}.json`);
      const once = [`${origin()}/${file}.html`, `${origin()}/dist/embed/leader-profile.js`, base, ...words];
      const expected = [...once, ...pictures(sample, base), `${origin()}/favicon.ico`];
      assert.deepEqual(
        asked.filter((url) => !url.startsWith('data:') && !expected.includes(url)),
        [],
      );
      for (const url of once) assert.ok(asked.filter((other) => other === url).length <= 1, url);
      assert.ok(asked.includes(base));
      recorded += asked.length;
      await page.close();
    });
  }

  it('stores which answers are open where it is asked to remember, under one key, from the first answer on', async () => {
    const { page } = await visit('/remember.html');
    assert.deepEqual(await stored(page), nothing);
    await use(page);
    assert.deepEqual(await stored(page), {
      ...nothing,
      session: ['leader-elements /remember.html /demo/documents/interview-sv.json '],
    });
  });

  it('adds nothing to the globals', async () => {
    const { page } = await visit('/globals.html', (page) =>
      page.evaluateOnNewDocument('globalThis.names = []; names.push(...Object.getOwnPropertyNames(globalThis));'),
    );
    const added = await page.evaluate(() => {
      const { names } = globalThis as unknown as { names: string[] };
      return Object.getOwnPropertyNames(globalThis).filter((name) => !names.includes(name));
    });
    assert.deepEqual(added, []);
  });
});
