// Two hundred ways for `src` to change while answers come in any order: what is shown at the end is the last.
import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { after, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { seed } from '../seed.js';
import { pageWith, site, type Answer } from './browser.js';

const interleavings = 200;

/** Numbers that look random and are the same for one seed (mulberry32). */
function chance(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

interface Waiting {
  url: string;
  response: ServerResponse;
}
const waiting: Waiting[] = [];
const counts = { changes: 0, requests: 0, answered: 0, aborted: 0, late: 0 };
/** Whether what comes is answered at once. */
let isOpen = false;
const hold: Answer = ({ url = '' }, response) => {
  const request = { url, response };
  counts.requests++;
  waiting.push(request);
  if (isOpen) return answerOne(() => waiting.length - 1);
  response.on('close', () => {
    if (!waiting.includes(request)) return;
    counts.aborted++;
    waiting.splice(waiting.indexOf(request), 1);
  });
};

/** Answers one of those that wait, whichever. */
function answerOne(pick: (below: number) => number): void {
  const at = pick(waiting.length || 1);
  const [request] = waiting.splice(at, 1);
  if (!request) return;
  counts.answered++;
  if (at && !isOpen) counts.late++;
  const document = { lang: 'en', person: { name: request.url }, career: [{ title: 'Post' }] };
  request.response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(document));
}

const { visit } = site({
  '/page.html': pageWith('en', '<leader-profile></leader-profile>' + '<career-timeline></career-timeline>'.repeat(4)),
  '/held.json': hold,
});

type Step = { src: string } | 'reload' | 'move' | 'pause';

/** What happens to the element before the next answer; always ends on another `src`. */
function steps(run: number, pick: (below: number) => number): Step[] {
  const src = () => ({ src: `/held.json?${run}-${pick(4)}` });
  const kinds: (() => Step)[] = [src, src, src, () => 'reload', () => 'move', () => 'pause'];
  return [...Array.from({ length: pick(4) }, () => kinds[pick(kinds.length)]!()), src()];
}

const take = (page: Page, batch: Step[]) =>
  page.evaluate(async (batch) => {
    const element = document.querySelector('leader-profile')!;
    for (const step of batch) {
      if (step === 'reload') element.reload();
      else if (step === 'move') document.body.append(element);
      else if (step === 'pause') await new Promise((resolve) => setTimeout(resolve));
      else element.src = step.src;
    }
  }, batch);

/** Others that want every document of a run: without them, all requests but the last would be aborted. */
const crowd = (page: Page, run: number) =>
  page.$$eval(
    'career-timeline',
    (elements, run) => elements.forEach((element, at) => (element.src = `/held.json?${run}-${at}`)),
    run,
  );

/** What is shown after it was once what it should be, and every answer has come. */
const shownInTheEnd = (page: Page, last: string) =>
  page.$eval(
    'leader-profile',
    async (element, last) => {
      const shown = () => element.shadowRoot!.querySelector('h2')?.textContent?.trim();
      const end = performance.now() + 5000;
      while (shown() !== last && performance.now() < end) await new Promise((resolve) => setTimeout(resolve));
      await (await fetch('/page.html')).text();
      return shown();
    },
    last,
  );

describe('an element whose src changes', () => {
  after(() => console.info(`${interleavings} interleavings: ${JSON.stringify(counts)}`));

  it('shows the last, in whatever order answers come', async () => {
    const { page } = await visit('/page.html');
    for (let run = 0; run < interleavings; run++) {
      const pick = chance(seed + run);
      if (pick(2)) await crowd(page, run);
      let last = '';
      for (let batches = 1 + pick(3); batches; batches--) {
        const batch = steps(run, pick);
        counts.changes += batch.length;
        await take(page, batch);
        last = (batch.at(-1) as { src: string }).src;
        for (let answers = pick(3); answers; answers--) answerOne(pick);
      }
      while (waiting.length) answerOne(pick);
      isOpen = true;
      assert.equal(await shownInTheEnd(page, last), last, `interleaving ${run}, SEED=${seed}`);
      isOpen = false;
    }
    assert.ok(counts.aborted > 50 && counts.late > 20, JSON.stringify(counts));
  });
});
