// Documents and words over networks and servers that fail. Who waits for whom is in requests.test.ts.
import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { pageWith, site, type Answer, type Pages, type Visit } from './browser.js';
import { round, unreachable, unreadable } from './faults.js';

declare const reader: typeof import('./reader.js');

const faults = [
  ...Object.entries(unreachable).map(([what, fault]) => ({ what, fault, code: 'network' as const })),
  ...Object.entries(unreadable).map(([what, fault]) => ({ what, fault, code: 'parse' as const })),
];
const messages = {
  network: 'Det här kunde inte läsas in.',
  parse: 'Det här kan inte visas: det finns ett fel i innehållet.',
};

/** What "Lives" is called, in a language for each fault. */
const lives = Object.entries({
  bg: 'Живее',
  cs: 'Bydliště',
  da: 'Bor',
  de: 'Wohnort',
  el: 'Κατοικία',
  es: 'Residencia',
  et: 'Elukoht',
  fi: 'Asuinpaikka',
  fo: 'Bústaður',
  fr: 'Résidence',
  ga: 'Áit chónaithe',
  hr: 'Prebivalište',
  hu: 'Lakóhely',
  is: 'Búseta',
  it: 'Residenza',
  lt: 'Gyvena',
  lv: 'Dzīvesvieta',
  mt: 'Residenza',
  nb: 'Bor',
  nl: 'Woonplaats',
  pl: 'Miejsce zamieszkania',
  pt: 'Residência',
});

const fallback = '<a href="/ada">Ada Holm, kommundirektör</a>';
const ada =
  '{"lang":"und","person":{"name":"Ada Holm","factsHeading":"Om","facts":[{"key":"lives","value":"Kornby"}]}}';
const inPage = `${fallback}<script type="application/json">${ada}</script>`;
const send = (response: ServerResponse, content: string) =>
  response.writeHead(200, { 'content-type': 'application/json' }).end(content);

const failed = (code: keyof typeof messages) => `Ada Holm, kommundirektör ${messages[code]} Försök igen`;

/** How often each path was asked for. */
const asked = new Map<string, number>();

/** A path whose first answer is a fault, and every later one right. */
const once =
  (fault: Answer, content: string): Answer =>
  (request, response) => {
    const [path] = request.url!.split('?') as [string];
    const times = (asked.get(path) ?? 0) + 1;
    asked.set(path, times);
    if (times === 1) fault(request, response);
    else send(response, content);
  };

/** Only where nothing ever comes, or not all of it: on a slow machine others may need their time. */
const patience = (what: string) => (what.includes('ever') || what.includes('without') ? 'timeout="0.5"' : '');
const wordsOf = (lang: string) => `/dist/embed/locales/${lang}.json`;

const pages: Pages = {
  '/round': round,
  '/documents.html': pageWith(
    'sv',
    faults
      .map(
        ({ what }, at) =>
          `<leader-profile id="f${at}" src="/${at}.json" ${patience(what)}>${fallback}</leader-profile>`,
      )
      .join(''),
  ),
  '/words.html': pageWith(
    'en',
    faults
      .map(
        ({ what }, at) =>
          `<leader-profile id="f${at}" lang="${lives[at]![0]}" ${patience(what)}>${inPage}</leader-profile>`,
      )
      .join(''),
  ),
  '/never.html': pageWith('sv', `<leader-profile src="/never.json">${fallback}</leader-profile>`),
  '/never-words.html': pageWith('nn', `<leader-profile>${inPage}</leader-profile>`),
  '/never.json': () => {},
  [wordsOf('nn')]: once(() => {}, readFileSync(`.${wordsOf('nn')}`, 'utf8')),
};
faults.forEach(({ fault }, at) => {
  const [lang] = lives[at]!;
  pages[`/${at}.json`] = once(fault, ada);
  pages[wordsOf(lang)] = once(fault, readFileSync(`.${wordsOf(lang)}`, 'utf8'));
});

const { visit } = site(pages);

/** What a reader reads of an element. */
const text = (page: Page, selector = 'leader-profile') =>
  page.$eval(selector, (element) => reader.text(element as HTMLElement));
const until = (page: Page, selector: string, words: string) =>
  page
    .waitForFunction(
      (selector, words) => reader.text(document.querySelector<HTMLElement>(selector)!) === words,
      { polling: 20, timeout: 10_000 },
      selector,
      words,
    )
    // Says what there is in place of what was waited for.
    .catch(async () => assert.equal(await text(page, selector), words));

/** What a page, a browser or a reader does without meaning to ask again. */
const rouse = (page: Page) =>
  page.evaluate(async () => {
    for (const name of ['offline', 'online', 'focus', 'blur', 'pageshow', 'resize', 'hashchange'])
      dispatchEvent(new Event(name));
    document.dispatchEvent(new Event('visibilitychange'));
    document.body.lang = 'en-GB';
    document.body.removeAttribute('lang');
    for (const element of document.querySelectorAll('leader-profile')) {
      element.after(element);
      // When they are asked again they have the time that a slow machine needs.
      element.timeout = 30;
    }
    await new Promise(requestAnimationFrame);
  });

describe('a document that meets', () => {
  let visited: Visit;
  before(async () => {
    visited = await visit('/documents.html', undefined, 'load');
    for (const [at, { code }] of faults.entries()) await until(visited.page, `#f${at}`, failed(code));
    await rouse(visited.page);
  });
  after(() => console.info(`${faults.length} faults injected into documents`));

  for (const [at, { what, code }] of faults.entries()) {
    it(`${what}: keeps the fallback, says so in Swedish, and loads when asked by keyboard`, async () => {
      const { page, said } = visited;
      assert.equal(await text(page, `#f${at}`), failed(code));
      assert.equal(asked.get(`/${at}.json`), 1);
      const warnings = said.filter((line) => line.includes(`<leader-profile src="/${at}.json">`));
      assert.equal(warnings.length, 1, said.join('\n'));
      assert.match(warnings[0]!, new RegExp(code));
      await page.focus(`#f${at} a`);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await until(page, `#f${at}`, 'Ada Holm Om Bor Kornby');
      assert.equal(asked.get(`/${at}.json`), 2);
    });
  }
});

describe('a file of words that meets', () => {
  let visited: Visit;
  before(async () => {
    visited = await visit('/words.html', undefined, 'load');
    for (const at of faults.keys()) await until(visited.page, `#f${at}`, 'Ada Holm Om Lives Kornby');
    await rouse(visited.page);
  });
  after(() => console.info(`${faults.length} faults injected into files of words`));

  for (const [at, { what }] of faults.entries()) {
    it(`${what}: leaves English ones, and is not asked for again`, async () => {
      const { page, said } = visited;
      const [lang] = lives[at]!;
      assert.equal(await text(page, `#f${at}`), 'Ada Holm Om Lives Kornby');
      assert.equal(asked.get(wordsOf(lang)), 1);
      const warnings = said.filter((line) => line.includes(`no words in "${lang}", others instead`));
      assert.equal(warnings.length, 1, said.join('\n'));
    });
  }

  it('any of them is asked for again by who tries again', async () => {
    const { page } = visited;
    await page.$$eval('leader-profile', (elements) => elements.forEach((element) => element.reload()));
    for (const [at, [, word]] of lives.entries()) await until(page, `#f${at}`, `Ada Holm Om ${word} Kornby`);
    assert.deepEqual(new Set(lives.map(([lang]) => asked.get(wordsOf(lang)))), new Set([2]));
  });
});

describe('the time limit', () => {
  /** Keeps the timers of thirty seconds, so that a test says when they are over. */
  const keepTimers = (page: Page) =>
    page.evaluateOnNewDocument(() => {
      const kept: (() => void)[] = [];
      const real = setTimeout;
      Object.assign(globalThis, {
        letTimePass: () => kept.splice(0).forEach((run) => run()),
        setTimeout: (run: (...args: unknown[]) => void, delay: number, ...args: unknown[]) =>
          delay === 30_000 ? kept.push(() => run(...args)) : real(run, delay, ...args),
      });
    });
  const letTimePass = (page: Page) => page.evaluate('letTimePass()');

  it('is thirty seconds for a document, where nothing is said', async () => {
    const { page, said } = await visit('/never.html', keepTimers, 'load');
    await until(page, 'leader-profile', 'Ada Holm, kommundirektör Laddar …');
    await letTimePass(page);
    await until(page, 'leader-profile', 'Ada Holm, kommundirektör Det här kunde inte läsas in. Försök igen');
    assert.match(said.join(), /not there within 30 s/);
  });

  it('is thirty seconds for words: the fallback shows, then the document in English ones, and who comes later asks again', async () => {
    const { page, said } = await visit('/never-words.html', keepTimers, 'load');
    assert.equal(await text(page), 'Ada Holm, kommundirektör');
    await letTimePass(page);
    await until(page, 'leader-profile', 'Ada Holm Om Lives Kornby');
    assert.deepEqual(said, ['leader-elements: no words in "nn", others instead: not there within 30 s']);
    await page.$eval('leader-profile', (element) => {
      const later = element.cloneNode(true) as Element;
      later.id = 'later';
      element.after(later);
    });
    await until(page, '#later', 'Ada Holm Om Bur Kornby');
  });
});
