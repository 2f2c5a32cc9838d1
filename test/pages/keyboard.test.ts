// Tab through whole pages with real keys: every stop is in view, uncovered, marked, large enough, and in order.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { KeyInput, Page } from 'puppeteer-core';
import type { PNG } from 'pngjs';
import { onDay, pageWith, ready, showing, site } from './browser.js';
import { around, changed, picture, type Box } from './pixels.js';

declare const reader: typeof import('./reader.js');

const controls = pageWith(
  'en',
  showing('full-en', 'leader-profile', 'variant="card"') +
    showing('full-en', 'career-timeline', 'max="3" headings permalinks') +
    showing('full-en', 'interview-qa', 'answers="collapsed" toc permalinks'),
  '<style>:root { color-scheme: light dark; background: Canvas; font-family: sans-serif }</style>',
);

const { visit } = site({ '/controls.html': controls });

async function open(path: string, colours: 'light' | 'dark' | 'forced' = 'light'): Promise<Page> {
  const { page } = await visit(path, async (page) => {
    await page.setViewport({ width: 1000, height: 700 });
    const client = await page.createCDPSession();
    const features = [
      { name: 'prefers-color-scheme', value: colours === 'dark' ? 'dark' : 'light' },
      { name: 'forced-colors', value: colours === 'forced' ? 'active' : 'none' },
    ];
    await client.send('Emulation.setEmulatedMedia', { features });
    await onDay(page);
  });
  await ready(page);
  return page;
}

/** Presses a key and tells where the focus is. */
async function press(page: Page, key: KeyInput) {
  await page.keyboard.press(key);
  return page.evaluate(() => reader.focus());
}

/** How many pixels a line of two pixels around a box has, as far as the box is in view. */
const ring = ({ left, top, width, height }: Box): number =>
  2 * 2 * (Math.min(width, 1000 - left) + Math.min(height, 700 - top));

/** The same around a link that may go on in the next line. */
const least = (box: Box, boxes: Box[]): number =>
  Math.min(
    ring(box),
    boxes.map(ring).reduce((sum, pixels) => sum + pixels, 0),
  );

/** Takes the focus away for a picture, and gives it back. */
async function withoutFocus(page: Page): Promise<PNG> {
  const element = await page.evaluateHandle(() => reader.focused());
  await element.evaluate((it) => it.blur());
  const blank = await picture(page);
  await element.evaluate((it) => it.focus({ preventScroll: true }));
  return blank;
}

/** Goes from stop to stop, and tells what is wrong at each. */
async function walk(page: Page): Promise<string[]> {
  const count = await page.evaluate(() => reader.stops().length);
  const faults: string[] = [];
  let blank: { scroll: number; image: PNG } | undefined;
  for (let expected = 0; expected < count; expected++) {
    const { stop, label, box, boxes, scroll, isSeen, isTooSmall } = await press(page, 'Tab');
    if (stop !== expected) return [...faults, `${label} is stop ${stop}, not ${expected}`];
    const marked = await picture(page);
    if (blank?.scroll !== scroll) blank = { scroll, image: await withoutFocus(page) };
    const pixels = changed(blank.image, marked, around(box, 8));
    if (!isSeen) faults.push(`${label} is out of view or covered`);
    if (isTooSmall) faults.push(`${label} is a small target`);
    // Corners are round.
    if (pixels < least(box, boxes) * 0.9) faults.push(`${label} shows its focus in ${pixels} pixels only`);
  }
  return faults;
}

describe('by keyboard', () => {
  for (const [path, colours] of [
    ['/demo/index.html', 'light'],
    ['/controls.html', 'light'],
    ['/controls.html', 'dark'],
    ['/controls.html', 'forced'],
  ] as const) {
    it(`every stop of ${path} is seen and marked, in order, ${colours}`, async () => {
      const page = await open(path, colours);
      assert.ok((await page.evaluate(() => reader.stops().length)) > 20);
      assert.deepEqual(await walk(page), []);
      await page.close();
    });
  }

  for (const path of ['/demo/index.html', '/controls.html']) {
    it(`the way back through ${path} is the way there, and ends outside`, async () => {
      const page = await open(path);
      const count = await page.evaluate(() => reader.stops().length);
      const there: number[] = [];
      for (let step = 0; step < count; step++) there.push((await press(page, 'Tab')).stop);
      await page.keyboard.down('Shift');
      const back = [count - 1];
      for (let step = 1; step < count; step++) back.push((await press(page, 'Tab')).stop);
      const outside = await press(page, 'Tab');
      await page.keyboard.up('Shift');
      assert.deepEqual(
        there,
        Array.from({ length: count }, (_, stop) => stop),
      );
      assert.deepEqual(back, there.toReversed());
      assert.equal(outside.stop, -1);
      await page.close();
    });
  }
});
