// What axe finds in a story, by every rule that it has.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Page } from 'puppeteer-core';

declare const axe: typeof axeCore;

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every rule of WCAG 2.0 to 2.2, of good practice, experimental and deprecated ones runs, but for these. */
const off = [
  // 7:1 is level AAA. The elements keep the 4.5:1 of AA, and colours are the page's to choose.
  'color-contrast-enhanced',
];

/** In the page: what axe finds, one line a rule. */
async function violations(root: string, off: string[] | undefined): Promise<string[]> {
  const rules =
    off && Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: !off.includes(ruleId) }]));
  // What belongs to the page around (landmarks, title, first heading) is not looked at.
  const results = await axe.run(root, { ...(rules && { rules }), resultTypes: ['violations'], preload: false });
  return results.violations.map(({ id, nodes }) => {
    const where = nodes.map(({ target, failureSummary }) => `${target.flat().join(' » ')} (${failureSummary})`);
    return `axe ${id}: ${where.join(' | ')}`;
  });
}

/**
 * In the page: lets axe read the colour of text where it is. It asks for `-webkit-text-fill-color`, which Chromium
 * reports without the forced colours.
 */
function readColour(): void {
  const { prototype } = CSSStyleDeclaration;
  const read = Reflect.get<CSSStyleDeclaration, 'getPropertyValue'>(prototype, 'getPropertyValue');
  prototype.getPropertyValue = function (name) {
    return read.call(this, name === '-webkit-text-fill-color' ? 'color' : name);
  };
}

/** To be called once a page has loaded. */
export async function prepareAxe(page: Page): Promise<void> {
  await page.evaluate(readColour);
  await page.evaluate(source);
}

/**
 * Does something with all of a page in view. Versions of axe since 4.11.3 miss contrast, target size and links in text
 * further down, the newest still where the browser skips what is not in view (dequelabs/axe-core#5183).
 */
async function inFull<T>(page: Page, act: () => Promise<T>): Promise<T> {
  const viewport = page.viewport()!;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  if (height <= viewport.height) return act();
  await page.setViewport({ ...viewport, height });
  // What comes into view is drawn in the next frame.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const result = await act();
  await page.setViewport(viewport);
  return result;
}

/** What axe finds in the story as it is now, in a window of the reader's size. */
export const axeFaultsInView = (page: Page): Promise<string[]> => page.evaluate(violations, '#storybook-root', off);

/** What axe finds in the story as it is now, all of it in view. */
export const axeFaults = (page: Page): Promise<string[]> => inFull(page, () => axeFaultsInView(page));

/** The same in a page of documentation, by the rules that axe has on by itself: the page around is Storybook's. */
export const axeFaultsInDocs = (page: Page): Promise<string[]> =>
  inFull(page, () => page.evaluate(violations, '#storybook-docs', undefined));

/** Faults that a reader meets only after scrolling, in a part that the browser skips until then. */
const farDown = `<main id="storybook-root"><h1>Planted</h1><div style="block-size: 5000px"></div>
  <div style="content-visibility: auto; contain-intrinsic-size: auto 20rem">
    <p style="background: #fff; color: #aaa">Text that is too pale.</p>
    <p style="color: #000">A <a href="#storybook-root" style="color: #009; text-decoration: none">link</a> in a text.</p>
    <button style="inline-size: 9px; block-size: 9px; padding: 0">a</button><button style="inline-size: 9px; block-size: 9px; padding: 0">b</button>
  </div></main>`;

/** Which of them axe does not find. */
export async function missedByAxe(page: Page): Promise<string[]> {
  await page.goto('about:blank');
  await page.setViewport({ width: 1280, height: 900 });
  await page.setContent(`<!doctype html><html lang="en"><title>Planted</title>${farDown}`);
  await prepareAxe(page);
  const found = await axeFaults(page);
  return ['color-contrast', 'link-in-text-block', 'target-size'].filter(
    (rule) => !found.some((fault) => fault.startsWith(`axe ${rule}:`)),
  );
}
