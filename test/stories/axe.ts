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

/** What axe finds in the story as it is now. */
export const axeFaults = (page: Page): Promise<string[]> => page.evaluate(violations, '#storybook-root', off);

/** The same in a page of documentation, by the rules that axe has on by itself: the page around is Storybook's. */
export const axeFaultsInDocs = (page: Page): Promise<string[]> =>
  page.evaluate(violations, '#storybook-docs', undefined);
