// Who asks for a document, how often, and who waits for whom. What fails is in network.test.ts.
import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { before, beforeEach, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { pageWith, site, type Answer } from './browser.js';

declare const reader: typeof import('./reader.js');

const json: Record<string, string> = { 'content-type': 'application/json' };
const named = (name: string, more = {}) => JSON.stringify({ lang: 'en', person: { name, ...more } });
const send = (response: ServerResponse, content: string, headers = json) =>
  response.writeHead(200, headers).end(content);

/** Requests whose answer waits for the test. */
const held: { url: string; response: ServerResponse; isGone: boolean }[] = [];
const hold: Answer = ({ url = '' }, response) => {
  const request = { url, response, isGone: false };
  held.push(request);
  response.on('close', () => (request.isGone = !response.writableEnded));
};
async function so(isSo: () => boolean, what: string): Promise<void> {
  for (const end = performance.now() + 5000; !isSo(); await new Promise(setImmediate))
    if (performance.now() > end) throw new Error(`waited for ${what}`);
}
const arrived = (count: number) => so(() => held.length >= count, `${count} requests`);
const gone = (at: number) => so(() => held[at]!.isGone, `the end of ${held[at]!.url}`);

/** Nearly ten million characters, half of them in paragraphs that are shown. */
const large = named('Ada Holm', {
  biography: Array.from({ length: 1000 }, (_, at) => `Paragraph ${at} ${'word '.repeat(1000)}`),
  'x-rest': Array.from({ length: 48 }, () => 'x'.repeat(1e5)),
});

/** Fails for good where a browser may keep the answer. */
let isMended = false;
const keptByBrowsers: Answer = (_, response) =>
  send(response, isMended ? named('Ada Holm') : '<!doctype html>', { ...json, 'cache-control': 'max-age=31536000' });

const moved = named('Ada Holm', { image: { src: 'portrait.svg', alt: 'Ada' } });
const redirect =
  (status: number): Answer =>
  (_, response) =>
    response.writeHead(status, { location: '/elsewhere/people/ada.json' }).end();
const redirects = [301, 302, 303, 307, 308];
const types = ['text/plain', 'text/html', 'application/octet-stream', 'image/png', 'application/ld+json', ''];

const blank = pageWith('en', '<main></main>');
const { visit } = site({
  '/blank.html': blank,
  '/held.json': hold,
  '/large.json': (_, response) => send(response, large),
  '/kept.json': keptByBrowsers,
  '/elsewhere/people/ada.json': moved,
  '/elsewhere/people/portrait.svg': {
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
    headers: { 'content-type': 'image/svg+xml' },
  },
  ...Object.fromEntries(redirects.map((status) => [`/redirect-${status}.json`, redirect(status)])),
  ...Object.fromEntries(
    types.map((type, at) => [`/type-${at}.json`, { body: named('Ada Holm'), headers: { 'content-type': type } }]),
  ),
});

let page: Page;
const put = (markup: string) => page.$eval('main', (place, markup) => (place.innerHTML = markup), markup);
const profile = (src: string) => `<leader-profile src="${src}"><a href="/ada">Fallback</a></leader-profile>`;
const text = () => page.evaluate(() => reader.text());
const until = (words: string) =>
  page.waitForFunction((words) => reader.text().startsWith(words), { polling: 20 }, words);

describe('a document', () => {
  let said: string[];
  before(async () => {
    ({ page, said } = await visit('/blank.html'));
    await page.waitForFunction(() => customElements.get('leader-profile'));
  });
  beforeEach(() => {
    held.length = 0;
    said.length = 0;
  });

  it('is asked for once by a hundred elements', async () => {
    await put(profile('/held.json?many').repeat(100));
    await arrived(1);
    send(held[0]!.response, named('Ada Holm'));
    await page.waitForFunction(() => document.querySelectorAll('leader-profile:state(ready)').length === 100);
    await put(profile('/held.json?many').repeat(100));
    await page.waitForFunction(() => document.querySelectorAll('leader-profile:state(ready)').length === 100);
    assert.equal(held.length, 1);
  });

  it('is no longer asked for when the last that wants it is removed or has another', async () => {
    await put(profile('/held.json?a').repeat(2) + profile('/held.json?b'));
    await arrived(2);
    await page.$eval('leader-profile', (first) => first.remove());
    await page.$eval('main', (main) => main.lastElementChild!.setAttribute('src', '/held.json?c'));
    await gone(1);
    assert.equal(held[0]!.isGone, false);
    await page.$eval('leader-profile', (second) => second.remove());
    await gone(0);
  });

  it('is shown though its type is another, or none', async () => {
    await put(types.map((_, at) => profile(`/type-${at}.json`)).join(''));
    await until('Ada Holm '.repeat(types.length).trim());
    assert.deepEqual(said, []);
  });

  it('may come from elsewhere: relative addresses in it start from there', async () => {
    await put(redirects.map((status) => profile(`/redirect-${status}.json`)).join(''));
    await page.waitForFunction(() => document.querySelectorAll('leader-profile:state(ready)').length === 5);
    const pictures = await page.$$eval('leader-profile', (elements) =>
      elements.map(({ shadowRoot }) => new URL(shadowRoot!.querySelector('img')!.src).pathname),
    );
    assert.deepEqual(new Set(pictures), new Set(['/elsewhere/people/portrait.svg']));
  });

  it('may come slowly, in pieces that end within a letter', async () => {
    await put(profile('/held.json?slow'));
    await arrived(1);
    const { response } = held[0]!;
    for (const byte of Buffer.from(named('Åsa Öberg'))) {
      response.write(Buffer.of(byte));
      await new Promise(setImmediate);
    }
    assert.equal(await text(), 'Fallback');
    response.end();
    await until('Åsa Öberg');
  });

  it('may have nearly ten million characters', async () => {
    await put(profile('/large.json'));
    await until('Ada Holm Paragraph 0 word word');
    assert.ok((await text()).length > 5e6);
    assert.deepEqual(said, []);
  });

  it('that a browser keeps, though it is none, is asked for past the browser', async () => {
    await put(profile('/kept.json'));
    await until('Fallback This cannot be shown');
    isMended = true;
    await page.$eval('leader-profile', (element) => element.reload());
    await until('Ada Holm');
  });

  it('is not asked for by itself when the network is back, and loads when asked', async () => {
    await page.setOfflineMode(true);
    await put(profile('/held.json?back'));
    await until('Fallback This could not be loaded. Try again');
    await page.setOfflineMode(false);
    await page.waitForNetworkIdle({ idleTime: 300 });
    assert.equal(held.length, 0);
    await page.$eval('leader-profile', (element) => element.shadowRoot!.querySelector('button')!.click());
    await arrived(1);
    send(held[0]!.response, named('Ada Holm'));
    await until('Ada Holm');
  });

  it('that failed is asked for anew by an element that comes later', async () => {
    await put(profile('/held.json?later'));
    await arrived(1);
    held[0]!.response.writeHead(500).end();
    await until('Fallback This could not be loaded. Try again');
    await put(profile('/held.json?later'));
    await arrived(2);
    send(held[1]!.response, named('Ada Holm'));
    await until('Ada Holm');
  });
});
