// The demo pages: as a visitor meets them, wide and narrow, light and dark.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import type axeCore from 'axe-core';
import type { Page } from 'puppeteer-core';
import { site } from './browser.js';

declare const axe: typeof axeCore;

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = readdirSync('demo').filter((file) => file.endsWith('.html'));
const { visit } = site();

const faults = async (page: Page): Promise<string[]> => {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { violations } = await axe.run({ rules: { 'target-size': { enabled: true } } });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${JSON.stringify(target)} ${failureSummary}`),
    );
  });
};

describe('the demo', () => {
  for (const file of pages) {
    it(`has nothing to complain about in ${file}, wide and light`, async () => {
      const { page, said } = await visit(`/demo/${file}`, (page) => page.setViewport({ width: 1280, height: 900 }));
      assert.deepEqual(await faults(page), []);
      // That page is about errors.
      if (file !== 'errors.html') assert.deepEqual(said, []);
      await page.close();
    });

    it(`fits 320 pixels and the dark in ${file}`, async () => {
      const { page } = await visit(`/demo/${file}`, async (page) => {
        await page.setViewport({ width: 320, height: 800 });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      assert.deepEqual(await faults(page), []);
      await page.close();
    });
  }

  it('shows any document that the address names', async () => {
    const { page } = await visit('/demo/index.html?src=documents/biography-da.json&lang=da');
    const name = await page.evaluate(() =>
      document.querySelector('leader-profile')!.shadowRoot!.querySelector('h2, h3')!.textContent.trim(),
    );
    const { person } = JSON.parse(readFileSync('demo/documents/biography-da.json', 'utf8')) as {
      person: { name: string };
    };
    assert.equal(name, person.name);
  });
});
