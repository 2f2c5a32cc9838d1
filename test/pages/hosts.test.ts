// The script-tag bundle on pages that its authors never saw: where its script stands, how elements come to be, and what
// other scripts do to the page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { pageWith, ready, site, type Answer, type Pages } from './browser.js';
import { hostilities } from './hostilities.js';
import { ways } from './ways.js';

declare const reader: typeof import('./reader.js');

const path = '/dist/embed/leader-profile.js';
const bundle = readFileSync(`.${path}`, 'utf8');
const script = (src = path, attributes = '') => `<script type="module" ${attributes} src="${src}"></script>`;
const data = JSON.stringify({
  lang: 'en',
  person: { name: 'Ada Holm' },
  career: [{ title: 'Clerk' }],
  interviews: [{ headline: 'A talk', body: ['Text.'] }],
});
const child = `<script type="application/json">${data}</script>`;
const tags = ['leader-profile', 'career-timeline', 'interview-qa'];
const three = tags.map((tag) => `<${tag}><a href="/ada">Fallback</a>${child}</${tag}>`).join('');
const words = 'Ada Holm Career Clerk A talk Text.';

const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${head}<body>${body}`;
const twice = (version: string) =>
  `leader-elements ${version} is loaded, but <career-timeline> is defined already, by version 0.1.0, which stays.`;

/** Where the script stands, and what the console says of it. */
const places: [string, string, string[]][] = [
  ['in the head', page(script(), three), []],
  ['at the end', page('', three + script()), []],
  ['between the elements', page('', three.replace('<career', `${script()}<career`)), []],
  ['in the head, async', page(script(path, 'async'), three), []],
  ['in the head, as preload and script', page(`<link rel="modulepreload" href="${path}">${script()}`, three), []],
  ['twice', page(script() + script(), three), []],
  ['twice, by two addresses', page(script() + script(`${path}?2`), three), [twice('0.1.0')]],
  ['in two versions', page(script() + script('/copy.js'), three), [twice('0.2.0')]],
  [
    'in three versions',
    page(script() + script('/copy.js') + script('/copy.js?3'), three),
    [twice('0.2.0'), twice('0.2.0')],
  ],
  [
    'by another script',
    page(
      '',
      `${three}<script>document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: '${path}' }))</script>`,
    ),
    [],
  ],
];

const samples = `<leader-profile src="/demo/documents/full-en.json" sections="portrait facts biography expertise contact links career interviews"></leader-profile>
  <career-timeline src="/demo/documents/full-en.json" max="2" permalinks></career-timeline>
  <interview-qa src="/demo/documents/interview-sv.json" toc answers="collapsed" remember></interview-qa>`;

const pages: Pages = {
  '/copy.js': bundle.replace(/(["'`])0\.1\.0\1/, '"0.2.0"'),
  '/blank.html': pageWith('en', '<main></main>'),
  '/early.html': page('', `${tags.map((tag) => `<${tag}></${tag}>`).join('')}<p></p>`),
  '/samples.html': pageWith('sv', samples),
  '/based.html': page(`<base href="/elsewhere/deep/">${script()}`, samples),
  '/away.html': page('', 'Away'),
};
places.forEach(([, markup], at) => (pages[`/place-${at}.html`] = markup));
hostilities.forEach(([, code], at) => {
  pages[`/hostile-${at}.html`] = pageWith('sv', samples).replace('<script', `<script>${code}</script><script`);
});

/** A page that stops arriving in the middle of a script, until it is let go on. */
let goOn: () => void = () => {};
const half = data.indexOf('Ada');
const arriving: Answer = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  const markup = `<leader-profile src="#below"><a href="/ada">Fallback</a></leader-profile><interview-qa><a href="/ada">Fallback</a></interview-qa>
    <h2 id="below">Below</h2><leader-profile><a href="/ada">Fallback</a><script type="application/json">${data.slice(0, half)}`;
  response.write(page(script(path, 'async'), markup));
  goOn = () =>
    response.end(`${data.slice(half)}</script></leader-profile>${child.replace('<script', '<script id="below"')}`);
};
pages['/arriving.html'] = arriving;

const { visit, origin } = site(pages);
const text = (page: Page) => page.evaluate(() => reader.text());

describe('the script', () => {
  for (const [at, [where, , warnings]] of places.entries()) {
    it(`works ${where}`, async () => {
      const { page, said } = await visit(`/place-${at}.html`, undefined, 'load');
      await page.waitForFunction((words) => reader.text() === words, {}, words);
      assert.deepEqual(said, warnings);
      await page.close();
    });
  }

  it('takes over properties that were set before it came', async () => {
    const { page } = await visit('/early.html', undefined, 'load');
    await page.evaluate(
      async (data, path) => {
        for (const element of document.querySelectorAll<HTMLElement>('leader-profile, career-timeline, interview-qa'))
          Object.assign(element, { data: JSON.parse(data) as unknown, headingLevel: 4, permalinks: true, timeout: 5 });
        await import(path);
      },
      data,
      path,
    );
    await page.waitForFunction((words) => reader.text() === words, {}, words);
    const levels = await page.$$eval('leader-profile, career-timeline, interview-qa', (elements) =>
      elements.map((element) => [
        element.shadowRoot!.querySelectorAll('h4').length,
        Object.keys(element).includes('data'),
      ]),
    );
    assert.deepEqual(levels, [
      [1, false],
      [1, false],
      [1, false],
    ]);
  });
});

describe('an element', () => {
  let page: Page;
  before(async () => ({ page } = await visit('/blank.html')));
  after(() => console.info(`${Object.keys(ways).length} ways to make an element`));

  for (const [what, way] of Object.entries(ways)) {
    it(`shows its document when it is ${what}`, async () => {
      const made = await page.evaluateHandle(way, three);
      await page.waitForFunction(
        (made, words) => made.map((element) => reader.text(element)).join(' ') === words,
        { timeout: 5000 },
        made,
        words,
      );
    });
  }
});

describe('the language of an element', () => {
  it('comes through a shadow root from a frame', async () => {
    const { page } = await visit('/blank.html');
    const made = await page.evaluateHandle(
      ways[Object.keys(ways).find((what) => what.includes('shadow root from'))!]!,
      three,
    );
    await page.evaluate((made) => (made[0]!.getRootNode() as ShadowRoot).host.setAttribute('lang', 'sv'), made);
    await page.waitForFunction(
      (made) => reader.text(made[1]) === 'Textens språk: engelska Bakgrund Clerk',
      { timeout: 5000 },
      made,
    );
  });
});

describe('children that a framework renders anew', () => {
  const change = async (work: (element: HTMLElement) => void, expected: string) => {
    const { page } = await visit('/place-0.html', undefined, 'load');
    await page.waitForFunction(() => reader.text().startsWith('Ada'));
    await page.$eval('leader-profile', work as (element: Element) => void);
    await page.waitForFunction(
      (expected) => reader.text(document.querySelector<HTMLElement>('leader-profile')!) === expected,
      { timeout: 5000 },
      expected,
    );
    await page.close();
  };

  it('leave the document that is there', () =>
    change((element) => {
      const [, own] = element.children;
      element.replaceChildren(document.createElement('p'), own!.cloneNode(true));
    }, 'Ada Holm'));

  it('change the document with the text of its script', () =>
    change((element) => {
      const own = element.querySelector('script')!.firstChild as Text;
      own.data = own.data.replace('Ada', 'Bo');
    }, 'Bo Holm'));

  it('change the document with its script', () =>
    change((element) => {
      const own = element.querySelector('script')!.cloneNode(true);
      own.textContent = own.textContent!.replace('Ada', 'Bo');
      element.replaceChildren(own);
    }, 'Bo Holm'));

  it('are shown when there is no script among them any more', () =>
    change((element) => element.querySelector('script')!.remove(), 'Fallback'));
});

describe('a page whose other scripts', () => {
  let plain: string;
  before(async () => {
    const { page } = await visit('/samples.html');
    plain = await text(page);
    assert.ok(plain.length > 5000);
  });

  for (const [at, [what]] of hostilities.entries()) {
    it(`${what} reads as every other`, async () => {
      const { page, said } = await visit(`/hostile-${at}.html`, undefined, 'load');
      await ready(page);
      assert.deepEqual(said, []);
      assert.equal(await text(page), plain);
      await page.close();
    });
  }
});

describe('a page', () => {
  it('that is still arriving is waited for, and shows no error that goes away', async () => {
    let visiting!: ReturnType<typeof visit>;
    const page = await new Promise<Page>((resolve) => {
      visiting = visit('/arriving.html', (page) => Promise.resolve(resolve(page)), 'load');
    });
    const states = () =>
      page.$$eval('leader-profile, interview-qa', (elements) =>
        elements.map((element) =>
          ['loading', 'ready', 'error'].filter((state) => element.matches(`:state(${state})`)).join(),
        ),
      );
    await page.waitForFunction(() => document.querySelectorAll(':state(loading)').length === 3);
    await page.evaluate(async () => {
      for (const element of document.querySelectorAll('leader-profile')) await element.updateComplete;
    });
    assert.deepEqual(await states(), ['loading', 'loading', 'loading']);
    goOn();
    await page.waitForFunction(() => document.querySelectorAll(':state(ready)').length === 2);
    assert.deepEqual(await states(), ['ready', '', 'ready']);
    assert.deepEqual((await visiting).said, []);
    await page.close();
  });

  it('with a <base> elsewhere keeps links into it', async () => {
    const { page } = await visit('/based.html');
    const links = await page.evaluate(() =>
      reader
        .elements()
        .flatMap((element) => (element instanceof HTMLAnchorElement && element.hash ? [element.href] : [])),
    );
    assert.ok(links.length > 10);
    assert.deepEqual(
      links.filter((href) => !href.startsWith(`${origin()}/based.html#`)),
      [],
    );
  });

  it('comes back from the back-forward cache as it was left', async () => {
    const { page } = await visit('/samples.html');
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted }));
      document.querySelector('interview-qa')!.shadowRoot!.querySelector<HTMLElement>('h3 button')!.click();
    });
    const left = await text(page);
    await page.goto(`${origin()}/away.html`);
    await page.goBack();
    assert.equal(await page.evaluate('globalThis.persisted'), true);
    assert.equal(await text(page), left);
    await page.$eval('interview-qa', (element) => (element.lang = 'en'));
    await page.waitForFunction(() => reader.text().includes('Questions') || reader.text().includes('Open all answers'));
  });
});
