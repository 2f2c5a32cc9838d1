// Documents by chance, shown by the bundle: no drawing fails, and what the schema takes is on the page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parse } from '../../src/document/parse.js';
import { seed, validDocuments } from '../arbitrary.js';
import { fieldsOf } from '../document-fields.js';
import { asScript, pageWith, site } from './browser.js';
import type * as InPage from './payloads/in-page.js';

declare const payloads: typeof InPage;

/** Texts that are for every reader, whatever stands beside them. */
const shown = new Set(
  'Person.name Person.tagline Person.role Person.summary Person.expertise Organization.name Fact.label Fact.value Paragraph.text Heading.text Quote.text List.items Span.text Entry.title Entry.unit Entry.location Entry.summary Entry.highlights Entry.dateText Interview.headline Interview.kicker Interview.lead Link.label Image.caption Contact.label'.split(
    ' ',
  ),
);

const { $defs } = JSON.parse(readFileSync('schema.json', 'utf8')) as { $defs: Record<string, { properties?: object }> };
const keys = new Set(Object.values($defs).flatMap(({ properties = {} }) => Object.keys(properties)));
/** One language of several may be another reader's. */
const isInMap = (path: (string | number)[]) =>
  path.some((key) => typeof key === 'string' && (!keys.has(key) || key === 'lang'));

/** The strings that must be on the page: plain ones, of the first interview, and no questions in a biography. */
function expected(value: object): string[] {
  const document = parse(value).document!;
  const isElsewhere = (path: (string | number)[]) =>
    isInMap(path) ||
    // Initials stand in for a portrait that does not come, and for its caption.
    (path[0] === 'person' && path[1] === 'image') ||
    (path[0] === 'interviews' && path[1] !== 0) ||
    (path.includes('biography') && path.includes('answers'));
  return fieldsOf(document)
    .filter(
      ({ name, path }) => shown.has(name) && path.findLast((key) => typeof key === 'string') === name.split('.')[1],
    )
    .filter(({ path }) => !isElsewhere(path) && !(path.includes('biography') && path.includes('question')))
    .map(
      ({ path }) => path.reduce((owner: unknown, key) => (owner as Record<string, unknown>)[key], document) as string,
    )
    .flatMap((text) => text.split('\n').map((line, index) => (index ? `\n${line}` : line)))
    .filter(Boolean);
}

const inPage = asScript('test/pages/payloads/in-page.ts', 'payloads');

const { visit } = site({
  '/any.html': { body: pageWith('en', ''), headers: { 'content-security-policy': "img-src 'none'" } },
});

describe('documents by chance', () => {
  it('are shown, each string of them', async () => {
    const { page } = await visit('/any.html', (page) => page.evaluateOnNewDocument(inPage));
    const documents = fc.sample(validDocuments, { seed, numRuns: 400 });
    const run = async (all: string[]) => {
      const drawn: (string[] | string)[] = [];
      for (const json of all)
        drawn.push(
          await payloads.draw(json).then(
            ({ texts }) => texts.map((text) => JSON.stringify(text)),
            (error: unknown) => String(error),
          ),
        );
      return drawn;
    };
    const results = await page.evaluate(
      run,
      documents.map((document) => JSON.stringify(document)),
    );
    let count = 0;
    for (const [index, texts] of results.entries()) {
      const json = JSON.stringify(documents[index]);
      assert.ok(Array.isArray(texts), `${String(texts)}: ${json}`);
      for (const text of expected(documents[index]!)) {
        count++;
        assert.ok(texts.includes(JSON.stringify(text)), `${JSON.stringify(text)} is not on the page: ${json}`);
      }
    }
    assert.ok(count > 400, String(count));
    console.log(`${documents.length} documents generated and shown (SEED=${seed}), ${count} strings found`);
  });
});
