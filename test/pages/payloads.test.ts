// Collections of strings that were made to break pages, through every field of a document, in a real page with the bundle.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { fieldsOf, slim, type Field } from '../document-fields.js';
import { asScript, pageWith, site, type Visit } from './browser.js';
import type * as InPage from './payloads/in-page.js';
import { markup, refused, taken } from './payloads/own.js';

declare const payloads: typeof InPage;

const dompurify = JSON.parse(readFileSync('test/pages/payloads/dompurify.json', 'utf8')) as string[];
const naughty = createRequire(import.meta.url)('big-list-of-naughty-strings') as string[];
const addresses = [...refused, ...taken];
/** An empty text is left out of the page, as it should be. */
const all = [...new Set([...markup, ...dompurify, ...naughty, ...addresses])].filter(Boolean);
/** Those that are shown as they are: a line break becomes an element, and a text of blanks is none. */
const lines = all.filter((one) => !/[\r\n]/.test(one) && /[^\s\p{C}]/u.test(one));

/** The richest sample; what its own words say of a time decides whether its length is said too. */
const sample = slim(
  JSON.parse(readFileSync('demo/documents/full-en.json', 'utf8'), (key, value: unknown) =>
    key === 'duration' ? undefined : value,
  ),
);
const fields = fieldsOf(sample);
/** The values of contacts are texts that become addresses. */
const contacts = fields.filter(({ name }) => name === 'Contact.value').map(({ path }) => path);
const pathsOf = (kind: Field['kind']) =>
  fields.filter((field) => field.kind === kind && !contacts.includes(field.path)).map(({ path }) => path);

const inPage = asScript('test/pages/payloads/in-page.ts', 'payloads');

/** Scripts run, and tell of themselves; pictures are told of, and not fetched. */
const policies = {
  'content-security-policy': "img-src 'none'",
  'content-security-policy-report-only':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src * data:; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'",
};

const { visit } = site({ '/payloads.html': { body: pageWith('en', '<h1>Page</h1>'), headers: policies } });

/** Lets a page tell of everything that it should not do. */
async function watch(page: Page, acts: string[]): Promise<void> {
  page.on('dialog', (dialog) => {
    acts.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', () => acts.push('a window'));
  await page.exposeFunction('tellAct', (act: string) => acts.push(act));
  await page.evaluateOnNewDocument(inPage);
  await page.evaluateOnNewDocument(() => {
    const tell = (globalThis as unknown as { tellAct: (act: string) => void }).tellAct;
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'eval', 'fetch'] as const)
      Object.assign(globalThis, { [name]: () => tell(name) });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      if (violatedDirective !== 'img-src' && !sourceFile.startsWith('pptr:'))
        tell(`${violatedDirective} ${blockedURI}`);
    });
  });
}

/** The globals of the page, and what the prototype of all objects has. */
const world = () => JSON.stringify([Object.keys(globalThis).sort(), Reflect.ownKeys(Object.prototype).map(String)]);

describe('payloads', () => {
  let open: Visit;
  let before_: string;
  const acts: string[] = [];
  before(async () => {
    open = await visit('/payloads.html', (page) => watch(page, acts));
    before_ = await open.page.evaluate(world);
  });

  /** Draws documents, some at a time. */
  async function draw(paths: Field['path'][], values: string[], ways?: number): Promise<InPage.Drawn[]> {
    const results: InPage.Drawn[] = [];
    for (let at = 0; at < values.length; at += 50) {
      const run = async (document: unknown, places: Field['path'][], some: string[], count?: number) => {
        const drawn: InPage.Drawn[] = [];
        for (const value of some) drawn.push(await payloads.draw(payloads.filled(document, places, value), count));
        return drawn;
      };
      results.push(...(await open.page.evaluate(run, sample, paths, values.slice(at, at + 50), ways)));
    }
    return results;
  }

  /** Nothing ran, nothing was asked for, and the page is what it was. */
  async function assertQuiet(): Promise<void> {
    assert.deepEqual(acts, []);
    assert.equal(await open.page.evaluate(world), before_);
    assert.deepEqual(await open.page.evaluate(() => [document.title, document.body.children.length]), ['Page', 1]);
    const asked = ['/payloads.html', '/dist/embed/leader-profile.js'];
    assert.deepEqual(
      open.requests.filter((url) => !asked.includes(url) && !url.startsWith('data:image/')),
      [],
    );
  }

  it('stay text in every text field', async () => {
    const paths = pathsOf('text');
    const run = async (document: unknown, places: Field['path'][], some: string[]) => {
      const plain = await payloads.draw(payloads.filled(document, places, 'Word'));
      const shown = plain.texts.filter((text) => text === 'Word').length;
      const found: [string, string[]][] = [];
      for (const payload of some) {
        const drawn = await payloads.draw(payloads.filled(document, places, payload));
        found.push([payload, payloads.difference(plain, drawn, payload)]);
      }
      return { shown, faults: found.filter(([, differences]) => differences.length) };
    };
    const { shown, faults } = await open.page.evaluate(run, sample, paths, lines);
    // Titles and other languages are for other readers, and no portrait comes that a caption could stand under.
    assert.ok(shown > 45, `${shown} words shown of ${paths.length} fields`);
    assert.deepEqual(faults, []);
    await assertQuiet();
    console.log(
      `${lines.length} payloads in ${paths.length} text fields: ${lines.length * paths.length} tried, 0 executed`,
    );
  });

  /** Lines and spaces may be shown in another way. */
  const bare = (text: string) => text.replace(/\s+/g, '');

  it('stay text as ways to reach a person', async () => {
    const results = await draw(contacts, lines, 1);
    for (const [index, { acting, texts }] of results.entries()) {
      assert.deepEqual(acting, [], lines[index]);
      const shown = lines[index]!.replace(/^(https?:\/\/|mailto:|tel:)(?=.)/i, '');
      assert.equal(bare(texts.join('')).split(bare(shown)).length > contacts.length, true, lines[index]);
    }
    await assertQuiet();
    console.log(
      `${lines.length} payloads in ${contacts.length} contacts: ${lines.length * contacts.length} tried, 0 executed`,
    );
  });

  it('become no link and no picture that the lists do not have, and leave the words', async () => {
    const [links, images] = [pathsOf('link'), pathsOf('image')];
    const [none] = await draw([...links, ...images], ['']);
    const results = await draw([...links, ...images], all);
    const read = await open.page.evaluate((some) => some.map((one) => payloads.schemeOf(one)), all);
    const counts = { links: 0, pictures: 0 };
    for (const [index, drawn] of results.entries()) {
      const payload = all[index]!;
      assert.deepEqual(drawn.acting, [], payload);
      // Initials stand in for a portrait only where it cannot come.
      const words = none!.texts.filter((text) => !/^\p{Lu}{1,2}$/u.test(text));
      for (const text of words) assert.ok(drawn.texts.includes(text), `${payload}: ${text}`);
      for (const [kind, paths, allowed] of [
        ['links', links, /^(https?|mailto|tel):/],
        ['pictures', images, /^(https?:|data:image\/(png|jpeg|gif|webp|avif)[;,])/],
      ] as const) {
        if (allowed.test(read[index]!)) continue;
        counts[kind]++;
        assert.deepEqual(drawn[kind], none![kind], payload);
        // What the browser can make nothing of is no link either, but nothing that was refused.
        const untold = paths.map((path) => path.join('.')).filter((name) => !drawn.told.includes(name));
        if (read[index]) assert.deepEqual(untold, [], payload);
      }
    }
    await assertQuiet();
    const places = links.length + images.length;
    console.log(
      `${all.length} payloads in ${places} address fields: ${all.length * places} tried, ${counts.links} refused as links and ${counts.pictures} as pictures, 0 executed`,
    );
  });

  it('are refused and taken as the lists say', async () => {
    const paths = pathsOf('link');
    const [none] = await draw(paths, [''], 2);
    const drawn = await draw(paths, addresses, 2);
    const verdicts = drawn.map(({ links }) => links.length > none!.links.length);
    assert.deepEqual(
      addresses.filter((_, index) => verdicts[index]),
      taken,
    );
  });

  it('do nothing as ids, languages, dates and known values', async () => {
    const keys = fields.filter(({ kind }) => kind === 'key');
    const once = [...new Map(keys.map((field) => [field.name, field.path])).values()];
    const tags = new Set((await draw([], ['']))[0]!.shape.map((one) => one.split(' ')[0]));
    // What a quote is whose style is none.
    tags.add('blockquote');
    const own = [...markup, ...addresses];
    for (const [at, path] of once.entries()) {
      const some = own.filter((_, index) => index % once.length === at);
      for (const [index, { acting, shape }] of (await draw([path], some)).entries()) {
        assert.deepEqual(acting, [], some[index]);
        assert.deepEqual(
          shape.filter((one) => !tags.has(one.split(' ')[0])),
          [],
          some[index],
        );
      }
    }
    await assertQuiet();
    console.log(`${own.length} payloads in turn in ${once.length} fields for machines: 0 executed`);
  });

  it('change no prototype as keys', async () => {
    const json = JSON.stringify(sample).replaceAll(
      /\{(?=")/g,
      '{"__proto__":{"polluted":1,"title":"Polluted"},"constructor":{"prototype":{"polluted":1}},"prototype":{"polluted":1},',
    );
    const count = json.split('"__proto__"').length - 1;
    const run = async (text: string) => [await payloads.draw(text), 'polluted' in {}] as const;
    const [drawn, polluted] = await open.page.evaluate(run, json);
    const [plain] = await open.page.evaluate(run, JSON.stringify(sample));
    assert.equal(polluted, false);
    assert.deepEqual([drawn.texts, drawn.values], [plain.texts, plain.values]);
    assert.ok(drawn.told.filter((path) => path.endsWith('__proto__')).length >= count * 4);
    await assertQuiet();
    console.log(`keys of the prototype in ${count} objects: 0 polluted`);
  });
});
