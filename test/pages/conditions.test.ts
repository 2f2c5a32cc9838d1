// What readers change about a page: the size of its text, the room around it, its colours, whether it moves.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { onDay, pageWith, ready, showing, site } from './browser.js';
import { drawn, picture } from './pixels.js';

declare const reader: typeof import('./reader.js');

const pageOf = (lang: string, sample: string) =>
  pageWith(
    lang,
    showing(sample, 'leader-profile') +
      showing(sample, 'leader-profile', 'variant="card"') +
      showing(sample, 'leader-profile', 'variant="line"') +
      showing(sample, 'career-timeline', 'max="3" headings permalinks') +
      showing(sample, 'interview-qa', 'answers="collapsed" toc permalinks') +
      showing(sample, 'interview-qa'),
    '<meta name="viewport" content="width=device-width">',
  );

const { visit } = site({
  '/full.html': pageOf('en-GB', 'full-en'),
  '/turned.html': pageOf('ar', 'right-to-left-ar'),
});

/** What WCAG 2.2 says that text must bear (1.4.12). */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

async function open(path: string, width: number, prepare: (page: Page) => Promise<unknown> = async () => {}) {
  const { page } = await visit(path, async (page) => {
    await page.setViewport({ width, height: 800 });
    await onDay(page);
    await prepare(page);
  });
  await ready(page);
  return page;
}

/** Puts a style sheet into the page and into every shadow root, as a reader's tool does. */
const restyle = (page: Page, css: string) =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const roots = [document, ...reader.elements().flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    for (const root of roots) root.adoptedStyleSheets.push(sheet);
  }, css);

/** Text that a reader misses: cut off, written over other text, or to be scrolled to sideways. */
const lost = (page: Page) =>
  page.evaluate(() => ({
    cut: reader.cutOff(),
    overlaps: reader.overlaps(),
    width: document.documentElement.scrollWidth,
  }));

describe('what readers change', () => {
  for (const path of ['/full.html', '/turned.html']) {
    for (const width of [1280, 320]) {
      it(`leaves all of ${path} to read as it comes, at ${width} pixels`, async () => {
        const page = await open(path, width);
        assert.deepEqual(await lost(page), { cut: [], overlaps: [], width });
        await page.close();
      });

      it(`loses nothing of ${path} with more room around text, at ${width} pixels`, async () => {
        const page = await open(path, width);
        const height = () => page.evaluate(() => document.body.scrollHeight);
        const before = await height();
        await restyle(page, spacing);
        assert.ok((await height()) > before * 1.1);
        assert.deepEqual(await lost(page), { cut: [], overlaps: [], width });
        await page.close();
      });
    }

    for (const width of [1280, 640]) {
      it(`loses nothing of ${path} with text twice as large, at ${width} pixels`, async () => {
        const page = await open(path, width);
        await restyle(page, ':root { font-size: 200% }');
        assert.deepEqual(await lost(page), { cut: [], overlaps: [], width });
        await page.close();
      });
    }

    it(`moves nothing in ${path}, whether or not readers ask for it`, async () => {
      const page = await open(path, 1280);
      assert.deepEqual(await page.evaluate(() => reader.moving()), []);
      await page.close();
    });
  }

  for (const scheme of ['light', 'dark']) {
    it(`draws every marker, badge, rule and button in forced colours, ${scheme}`, async () => {
      const page = await open('/full.html', 700, async (page) => {
        await page.setViewport({ width: 700, height: 12_000 });
        const client = await page.createCDPSession();
        const features = [
          { name: 'forced-colors', value: 'active' },
          { name: 'prefers-color-scheme', value: scheme },
        ];
        await client.send('Emulation.setEmulatedMedia', { features });
      });
      const boxes = await page.evaluate(() =>
        reader.boxes('.marker, .now, .acting, .fact, .question, button, .initials'),
      );
      const image = await picture(page);
      assert.ok(boxes.length > 40);
      // The ring of a marker is the smallest of them.
      assert.deepEqual(
        boxes.filter((box) => drawn(image, box) < 60),
        [],
      );
      await page.close();
    });
  }
});
