// The script-tag bundle on a page: what it asks for, twice, and in pieces.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { site } from './browser.js';

const bundle = '/dist/embed/leader-profile.js';
const head = (lang: string, script = `<script type="module" src="${bundle}"></script>`) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Page</title>${script}`;
const three = (file: string) =>
  ['leader-profile', 'career-timeline', 'interview-qa']
    .map((tag) => `<${tag} src="/demo/documents/${file}.json"><a href="/">Fallback</a></${tag}>`)
    .join('');

const integrity = JSON.parse(readFileSync('dist/embed/integrity.json', 'utf8')) as Record<string, string>;
const copy = readFileSync(`.${bundle}`, 'utf8').replace(/(["'`])0\.1\.0\1/, '"0.2.0"');

const swedish = readFileSync('dist/embed/locales/sv.json', 'utf8');

/** A page whose bundle is the true one, but not its Swedish words. */
const forged = (what: string, words: string) => ({
  [`/forged-${what}.html`]:
    head('sv', `<script type="module" src="/forged-${what}/leader-profile.js"></script>`) + three('interview-sv'),
  [`/forged-${what}/leader-profile.js`]: readFileSync(`.${bundle}`, 'utf8'),
  [`/forged-${what}/locales/sv.json`]: words,
});

const { visit } = site({
  '/plain.html': head('sv') + three('interview-sv'),
  '/english.html': head('en') + three('full-en'),
  '/foreign.html': head('en') + three('interview-sv'),
  '/own-words.html': head('en') + '<leader-profile src="/demo/documents/biography-da.json"></leader-profile>',
  '/integrity.html':
    head('sv', `<script type="module" src="${bundle}" integrity="${integrity['leader-profile.js']}"></script>`) +
    three('interview-sv'),
  ...forged('words', swedish.replace('Bakgrund', 'Forged')),
  ...forged('proof', '{"words":{"timeline.heading":"Forged"},"proof":[]}'),
  ...forged('file', '{"timeline.heading":"Forged"}'),
  ...forged('language', readFileSync('dist/embed/locales/da.json', 'utf8')),
  '/forged-foreign.html':
    head('en', '<script type="module" src="/forged/leader-profile.js"></script>') + three('interview-sv'),
  '/forged/leader-profile.js': readFileSync(`.${bundle}`, 'utf8'),
  '/forged/locales/sv.json': '{"timeline.heading":"Forged"}',
  '/twice.html':
    head('en', `<script type="module" src="${bundle}"></script><script type="module" src="/copy.js"></script>`) +
    three('full-en'),
  '/copy.js': copy,
  '/no-script.html': head('en', '') + three('full-en'),
  '/no-module.html': head('en', `<script src="${bundle}"></script>`) + three('full-en'),
});

/** The headings of the three elements. */
const headings = () =>
  [...document.querySelectorAll('leader-profile, career-timeline, interview-qa')].map((element) =>
    element.shadowRoot?.querySelector('h2')?.textContent?.trim(),
  );

describe('the script-tag bundle', () => {
  it('without type="module" is the SyntaxError that the README quotes, and the fallback stays', async () => {
    const { page, said } = await visit('/no-module.html');
    assert.deepEqual(said, ["SyntaxError: Cannot use 'import.meta' outside a module"]);
    assert.match(
      readFileSync('README.md', 'utf8').replace(/\s+/g, ' '),
      /"Cannot use 'import\.meta' outside a module" in Chrome/,
    );
    assert.equal(await page.$eval('leader-profile', (element) => (element as HTMLElement).innerText), 'Fallback');
    await page.close();
  });

  it('speaks the language of the page, and asks for nothing but document, picture and words', async () => {
    const { page, said, requests } = await visit('/plain.html');
    assert.equal((await page.evaluate(headings))[1], 'Bakgrund');
    const foreign = requests.filter(
      (url) => !/^\/(plain\.html|dist\/embed\/(leader-profile\.js|locales\/sv\.json)|demo\/documents\/)/.test(url),
    );
    assert.deepEqual(foreign, []);
    assert.equal(requests.filter((url) => url.endsWith('interview-sv.json')).length, 1);
    assert.deepEqual(said, []);
    assert.deepEqual(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]), [
      '',
      0,
      0,
    ]);
  });

  it('asks for words by their version, past what a cache has of an older one', async () => {
    const { requests } = await visit('/plain.html');
    const [words] = requests.filter((url) => url.includes('/locales/'));
    const { searchParams } = new URL(words!, 'http://localhost');
    const [version] = searchParams.keys();
    assert.ok(version!.length === 22 && readFileSync(`.${bundle}`, 'utf8').includes(version!.replaceAll(' ', '+')));
  });

  it('asks for no words on an English page', async () => {
    const { requests } = await visit('/english.html');
    assert.deepEqual(
      requests.filter((url) => url.includes('/locales/')),
      [],
    );
  });

  it('asks once for the words of another language where a credit or byline needs them, and only there', async () => {
    const words = async (path: string) =>
      (await visit(path)).requests.flatMap((url) => /locales\/(.+\.json)/.exec(url)?.[1] ?? []);
    assert.deepEqual(await words('/foreign.html'), ['sv.json']);
    assert.deepEqual(await words('/own-words.html'), []);
  });

  it('runs under its integrity hash', async () => {
    const { page } = await visit('/integrity.html');
    assert.equal((await page.evaluate(headings))[1], 'Bakgrund');
  });

  it('has hashes that are those of its files', () => {
    for (const [file, hash] of Object.entries(integrity)) {
      assert.equal(
        hash,
        `sha384-${createHash('sha384')
          .update(readFileSync(`dist/embed/${file}`))
          .digest('base64')}`,
        file,
      );
    }
    const files = readdirSync('dist/embed/locales').map((file) => `locales/${file}`);
    assert.deepEqual(Object.keys(integrity).sort(), ['leader-profile.js', ...files].sort());
    assert.ok(files.includes('locales/sv.json'));
  });

  for (const [what, path] of [
    ['words that it was not built with', '/forged-words.html'],
    ['words with a proof of their own', '/forged-proof.html'],
    ['words without a proof', '/forged-file.html'],
    ['words of another language', '/forged-language.html'],
  ] as const) {
    it(`refuses ${what}, and shows English ones`, async () => {
      const { page, said } = await visit(path);
      assert.equal((await page.evaluate(headings))[1], 'Career');
      assert.ok(
        said.some((text) => text.includes('no words in "sv", others instead')),
        said.join(),
      );
    });
  }

  it('speaks the language of the page on plain http, where browsers have no digest', async () => {
    const { page, said } = await visit('/plain.html', (page) =>
      page.evaluateOnNewDocument(() => Reflect.deleteProperty(Crypto.prototype, 'subtle')),
    );
    assert.equal((await page.evaluate(headings))[1], 'Bakgrund');
    assert.deepEqual(said, []);
  });

  it('shows credits in the words of the page where those of their language cannot be had', async () => {
    const { page, said } = await visit('/forged-foreign.html');
    const credit = await page.evaluate(() => {
      const words = document.querySelector('leader-profile')!.shadowRoot!.querySelector('.credit')!;
      return [words.textContent, words.closest('[lang]')!.getAttribute('lang')];
    });
    assert.deepEqual(credit, ['Photo: Samir Lindvall for Almviksposten', 'en']);
    assert.equal(said.filter((text) => text.includes('no words in "sv"')).length, 1);
  });

  it('warns once where another version is there already, which stays', async () => {
    const { page, said } = await visit('/twice.html');
    assert.equal((await page.evaluate(headings))[1], 'Career');
    assert.deepEqual(said, [
      'leader-elements 0.2.0 is loaded, but <career-timeline> is defined already, by version 0.1.0, which stays.',
    ]);
  });

  it('leaves the fallback where there is no script', async () => {
    const { page } = await visit('/no-script.html');
    assert.deepEqual(
      await page.evaluate(() => [...document.querySelectorAll('a')].map((link) => link.checkVisibility())),
      [true, true, true],
    );
  });
});
