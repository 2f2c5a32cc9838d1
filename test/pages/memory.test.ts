// What stays in memory of elements that come and go. Counts after garbage collection are compared, never times.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CDPSession, Page } from 'puppeteer-core';
import { pageWith, ready, showing, site } from './browser.js';

/** How often each thing is done before the first count and again before the second. */
const reconnections = 5000;
const elements = 40;

const { visit } = site({
  '/page.html': pageWith(
    'sv',
    `<main lang="sv"><div>${showing('full-en', 'leader-profile', 'sections="facts biography career interviews"')}
    ${showing('full-en', 'career-timeline', 'max="2" permalinks loading="lazy"')}
    ${showing('interview-sv', 'interview-qa', 'toc answers="collapsed" remember')}</div></main>`,
  ),
});

interface Count {
  heap: number;
  nodes: number;
  listeners: number;
}

async function count(client: CDPSession): Promise<Count> {
  for (let times = 0; times < 3; times++) await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)!.value;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

const reconnect = (times: number) =>
  async function (page: Page) {
    await page.$eval(
      'main > div',
      async (place, times) => {
        const main = place.parentElement!;
        for (let time = 0; time < times; time++) {
          place.remove();
          // As often as not it has no time to draw.
          if (time % 50 === 0) await new Promise((resolve) => setTimeout(resolve));
          main.append(place);
          if (time % 100 === 0) await new Promise((resolve) => setTimeout(resolve));
        }
      },
      times,
    );
    await ready(page);
  };

const makeAndDrop = (times: number) =>
  async function (page: Page) {
    await page.$eval(
      'main',
      async (main, times) => {
        for (let time = 0; time < times; time++) {
          const copy = main.firstElementChild!.cloneNode(true) as Element;
          main.append(copy);
          const made = [...copy.children] as (HTMLElement & { updateComplete: Promise<unknown> })[];
          await Promise.all(made.map((element) => element.updateComplete));
          copy.remove();
        }
      },
      times,
    );
    await ready(page);
  };

describe('memory', () => {
  let page: Page;
  let client: CDPSession;
  before(async () => {
    ({ page } = await visit('/page.html'));
    client = await page.createCDPSession();
    await client.send('Performance.enable');
    await client.send('HeapProfiler.enable');
  });
  after(() => client.detach());

  for (const [what, work, times, perTime] of [
    ['elements that are taken away and put back', reconnect(reconnections), reconnections, 10],
    ['elements that are made and thrown away', makeAndDrop(elements), elements, 10_000],
  ] as const) {
    it(`does not grow with ${what}`, async () => {
      const start = await count(client);
      await work(page);
      const once = await count(client);
      await work(page);
      const twice = await count(client);
      console.info(`${what}: ${JSON.stringify({ times: [0, times, 2 * times], start, once, twice })}`);
      assert.equal(twice.listeners, once.listeners);
      assert.equal(twice.nodes, once.nodes);
      // An element that stayed would keep tens of thousands of bytes.
      const growth = (twice.heap - once.heap) / times;
      assert.ok(growth < perTime, `${growth} bytes each time`);
    });
  }
});
