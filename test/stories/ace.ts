// What IBM's Equal Access engine finds in a story. It reads names, roles and structure in another way than axe. It is one
// file without dependencies; Siteimprove's Alfa would be some fifty packages, and reads a copy of the page.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Checker } from 'accessibility-checker-engine';
import type { Page } from 'puppeteer-core';

declare const ace: { Checker: typeof Checker };

const source = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'), 'utf8');

const off = [
  // The landmarks are the page's, and a story has none.
  'aria_content_in_landmark',
  // Safari forgets that a list without markers is one, unless its role says so.
  'aria_role_redundant',
];

/** In the page: what the engine is sure of. What it asks a person to look at (POTENTIAL, MANUAL) is no fault. */
async function violations(root: string, off: string[]): Promise<string[]> {
  const { results } = await new ace.Checker().check(document.querySelector(root)!, ['IBM_Accessibility', 'WCAG_2_2']);
  const faults = results.filter(({ ruleId, value }) => (value[1] as string) === 'FAIL' && !off.includes(ruleId));
  return [...new Set(faults.map(({ ruleId }) => ruleId))].map((rule) => {
    const places = faults.filter(({ ruleId }) => ruleId === rule);
    return `ibm ${rule}: ${places[0]!.message}, ${places.length} times, first ${places[0]!.path['dom']}`;
  });
}

/** What the engine finds in the story as it is now. */
export async function aceFaults(page: Page): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(violations, '#storybook-root', off);
}
