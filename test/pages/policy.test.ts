// The strictest Content Security Policy, trusted types enforced, in every state that a reader can bring about.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { hasFirefox, pageWith, showing, site } from './browser.js';

const [policy] = /default-src 'none'[^`]*'allow-duplicates'/.exec(readFileSync('README.md', 'utf8'))!;
const header = policy.replaceAll(/\s+/g, ' ');

const body =
  showing('full-en', 'leader-profile', 'lang="sv"') +
  showing('full-en', 'leader-profile', 'variant="card"') +
  showing('full-en', 'leader-profile', 'variant="line"') +
  showing('full-en', 'career-timeline', 'max="3" headings permalinks') +
  showing('full-en', 'interview-qa', 'answers="collapsed" toc permalinks remember') +
  showing('right-to-left-ar', 'interview-qa', 'lang="ar" answers="collapsed"') +
  showing('broken', 'leader-profile') +
  showing('missing', 'leader-profile') +
  '<leader-profile src="#data"></leader-profile><career-timeline data="{"></career-timeline>' +
  '<script type="application/json" id="data">{"lang":"en","person":{"name":"Ada Holm"}}</script>';

const pages = {
  '/policy.html': { body: pageWith('en', body), headers: { 'content-security-policy': header } },
  '/inline.html': {
    body: pageWith('en', '<p style="color: red">x</p><script>document.body.innerHTML = "x"</script>'),
    headers: { 'content-security-policy': header },
  },
  '/html.html': {
    body: pageWith('en', '', '<script type="module" src="/sink.js"></script>'),
    headers: { 'content-security-policy': header },
  },
  '/sink.js': 'document.body.innerHTML = "<b>x</b>";',
};

/** Keeps what the policy refuses. */
const listen = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    const refused: string[] = [];
    Object.assign(globalThis, { refused });
    document.addEventListener('securitypolicyviolation', (event) =>
      refused.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
    );
  });

const refused = (page: Page) => page.evaluate(() => (globalThis as unknown as { refused: string[] }).refused);

// Puppeteer's own way to wait evaluates text, which the policy refuses.
const settled = (page: Page) =>
  page.evaluate(async () => {
    const elements = [...document.querySelectorAll('leader-profile, career-timeline, interview-qa')];
    while (!elements.every((element) => element.matches(':state(ready), :state(error)')))
      await new Promise(requestAnimationFrame);
  });

const speaksPersian = (page: Page) =>
  page.evaluate(async () => {
    document.documentElement.lang = 'fa';
    const { shadowRoot } = document.querySelector('career-timeline')!;
    while (!shadowRoot!.querySelector('[lang=fa]')) await new Promise(requestAnimationFrame);
  });

/** Presses every button and follows every link within the page, in every element. */
const useEverything = (page: Page) =>
  page.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const controls = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('button, a[href^="#"]')]);
    for (const control of controls) control.click();
    return controls.length;
  });

for (const engine of ['Chromium', ...(hasFirefox() ? ['Firefox' as const] : [])] as const) {
  describe(`under the policy of the README, in ${engine}`, () => {
    const { visit } = site(pages, engine);

    it('nothing is refused, whatever state an element is in', async () => {
      const { page } = await visit('/policy.html', listen);
      await settled(page);
      assert.ok((await useEverything(page)) > 30);
      await settled(page);
      await speaksPersian(page);
      assert.deepEqual(await refused(page), []);
      await page.close();
    });

    it('what others write inline, or as HTML, is', async () => {
      const inline = await visit('/inline.html', listen);
      assert.ok((await refused(inline.page)).some((text) => text.startsWith('style-src')));
      const html = await visit('/html.html', listen);
      assert.ok((await refused(html.page)).some((text) => text.startsWith('require-trusted-types-for')));
      await inline.page.close();
      await html.page.close();
    });
  });
}
