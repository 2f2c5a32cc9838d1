// A page on a slow network: what stands below the elements stays in its place while they load.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ready, site, type Answer, type Pages } from './browser.js';

/** The rule that the README prints. */
const [, rule] = /```css\n([^`]*:state\(ready\)[^`]*)```/.exec(readFileSync('README.md', 'utf8')) ?? [];

const late =
  (file: string, type: string): Answer =>
  (_, response) =>
    void setTimeout(() => response.writeHead(200, { 'content-type': type }).end(readFileSync(file)), 300);

const part = (tag: string) =>
  `<h2>${tag}</h2><${tag} src="/demo/documents/full-en.json"><a href="/josephine">Josephine</a></${tag}>`;
const page = (style: string) => `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Page</title>
  <meta name="viewport" content="width=device-width"><style>${style}</style>
  <script type="module" src="/dist/embed/leader-profile.js"></script>
  <body><h1>Page</h1>${['leader-profile', 'career-timeline', 'interview-qa'].map(part).join('\n')}
  <footer>${'<p>Here the page goes on with a paragraph of its own.</p>'.repeat(8)}</footer>`;

const pages: Pages = {
  '/plain.html': page(''),
  '/reserved.html': page(rule ?? ''),
  '/hidden.html': page(rule ?? '').replace('<leader-profile', '<leader-profile hidden'),
  // The script, then the messages of the page's language and the document.
  '/dist/embed/leader-profile.js': late('dist/embed/leader-profile.js', 'text/javascript'),
  '/dist/embed/locales/sv.json': late('dist/embed/locales/sv.json', 'application/json'),
  '/demo/documents/full-en.json': late('demo/documents/full-en.json', 'application/json'),
};
const { visit } = site(pages);

/** How much has moved while the page loaded: the sum of Chromium's layout shifts. */
async function shiftOf(path: string, width: number, height: number): Promise<number> {
  const { page } = await visit(
    path,
    async (page) => {
      await page.setViewport({ width, height });
      await page.evaluateOnNewDocument(() => {
        const shifts: number[] = [];
        Object.assign(globalThis, { shifts });
        new PerformanceObserver((list) =>
          shifts.push(...list.getEntries().map((entry) => (entry as PerformanceEntry & { value: number }).value)),
        ).observe({ type: 'layout-shift', buffered: true });
      });
    },
    'load',
  );
  await ready(page);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            resolve((globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, one) => sum + one, 0)),
          ),
        ),
      ),
  );
  await page.close();
  return shift;
}

describe('three elements, one below the other, on a slow network', () => {
  for (const [device, width, height] of [
    ['a phone', 360, 740],
    ['a desk', 1280, 800],
  ] as const) {
    it(`move what is below them on ${device} where no room is reserved`, async () => {
      const shift = await shiftOf('/plain.html', width, height);
      assert.ok(shift > 0.25, `moved by ${shift}`);
    });

    it(`move hardly anything on ${device} with the rule in the README`, async () => {
      assert.ok(rule);
      const shift = await shiftOf('/reserved.html', width, height);
      assert.ok(shift < 0.1, `moved by ${shift}`);
    });
  }

  it('leave no room where there is no script', async () => {
    const { page } = await visit('/reserved.html', (page) => page.setJavaScriptEnabled(false), 'load');
    const { height } = (await (await page.$('leader-profile'))!.boundingBox())!;
    assert.ok(height < 200, `${height} pixels`);
    await page.close();
  });

  it('show nothing of an element that the page hides', async () => {
    const { page } = await visit('/hidden.html', undefined, 'load');
    assert.equal(await (await page.$('leader-profile'))!.boundingBox(), null);
    await page.close();
  });

  it('are spared that by every embed code that we print', () => {
    const stories = readdirSync('stories').filter((file) => file.endsWith('.mdx'));
    const codes = ['README.md', ...stories.map((file) => `stories/${file}`)]
      .map((file) => [file, readFileSync(file, 'utf8')] as const)
      .filter(([, text]) => text.includes('<script type="module" src="/leader-elements/'));
    assert.ok(codes.length >= 5);
    for (const [file, text] of codes)
      assert.match(text, /:not\(\[hidden\], :state\(ready\), :state\(error\)\) \{/, file);
  });
});
