// A document in an editor: what VS Code's JSON language service completes, explains and reports with schema.json.
import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { consumer } from './packed.js';

// Its ES module imports files without their extension, which Node does not.
const { getLanguageService, TextDocument, InsertTextFormat } = createRequire(import.meta.url)(
  'vscode-json-languageservice',
) as typeof import('vscode-json-languageservice');

const { folder } = consumer();

const markdown = ['markdown' as const];
const service = getLanguageService({
  clientCapabilities: {
    textDocument: {
      completion: { completionItem: { documentationFormat: markdown } },
      hover: { contentFormat: markdown },
    },
  },
  // As VS Code does: relative to the document, and from the disk.
  workspaceContext: { resolveRelativePath: (path, base) => new URL(path, base).href },
  schemaRequestService: (address) => Promise.resolve(readFileSync(fileURLToPath(address), 'utf8')),
});
service.configure({ validate: true });

const installed = '../node_modules/leader-elements/schema.json';
const withSchema = (members: string, schema = installed) => `{"$schema": "${schema}", ${members}}`;

/** Opens a document in the folder `people` of a site. */
function open(text: string) {
  const address = pathToFileURL(join(folder, 'people/ada.json')).href;
  const document = TextDocument.create(address, 'json', 1, text);
  return { document, parsed: service.parseJSONDocument(document) };
}

const textOf = (content: string | { value: string }) => (typeof content === 'string' ? content : content.value);

/** What is underlined, and the message there. */
async function reported(text: string): Promise<string[]> {
  const { document, parsed } = open(text);
  const found = await service.doValidation(document, parsed);
  return found.map(({ range, message }) => `${document.getText(range)}: ${textOf(message)}`);
}

/** What is offered at `|`. */
async function offered(text: string) {
  const { document, parsed } = open(text.replace('|', ''));
  const list = await service.doComplete(document, document.positionAt(text.indexOf('|')), parsed);
  return list!.items;
}

/** What is shown when the pointer rests at `|`, without the name of the type. */
async function shown(text: string): Promise<string> {
  const { document, parsed } = open(text.replace('|', ''));
  const hover = await service.doHover(document, document.positionAt(text.indexOf('|')), parsed);
  return [hover!.contents].flat().map(textOf).join('\n\n').split('\n\n').slice(1).join('\n\n');
}

describe('an editor', () => {
  it('finds the schema of an installed package, and of a copied bundle', async () => {
    mkdirSync(join(folder, 'leader-elements'), { recursive: true });
    copyFileSync('dist/embed/schema.json', join(folder, 'leader-elements/schema.json'));
    for (const schema of [installed, '../leader-elements/schema.json'])
      assert.deepEqual(await reported(withSchema('"lang": "en"', schema)), []);
  });

  it('finds the schema of the document in the README, which has no mistake', async () => {
    const [, text] = /```json\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))!;
    assert.match(text!, /"\$schema": "\.\.\/leader-elements\/schema\.json"/);
    assert.deepEqual(await reported(text!), []);
  });

  it('reports in words what is wrong', async () => {
    const person = `"person": {"nam": "Ada", "born": "4 May 1970", "image": {"src": "javascript:x", "alt": ""}}`;
    const career = `"career": [{"title": "Clerk", "kind": "job", "start": "2020-13", "duration": "3 years"}]`;
    const interviews = `"interviews": [{"body": [{"type": "quotee", "text": "No"}]}]`;
    const messages = await reported(withSchema(`"lang": "svenska språket", ${person}, ${career}, ${interviews}`));
    assert.deepEqual(
      messages.map((message) => message.split(': ')[0]),
      [
        '"svenska språket"',
        '"person"',
        '"javascript:x"',
        '"4 May 1970"',
        '"nam"',
        '"job"',
        '"2020-13"',
        '"3 years"',
        '"quotee"',
      ],
    );
    const all = messages.join('\n');
    assert.match(all, /^"svenska språket": Expected a language tag: BCP 47, such as sv, nb, se or zh-Hant\.$/m);
    assert.match(all, /^"person": Missing property "name"\.$/m);
    assert.match(all, /^"nam": Property nam is not allowed\.$/m);
    assert.match(all, /^"4 May 1970": Expected a date .* 2020-05-04 /m);
    assert.match(all, /^"job": Value is not accepted\. Valid values: "position", /m);
    assert.match(all, /^"3 years": Expected a length of time .* P16Y/m);
    assert.match(all, /^"quotee": There is no such block\. Known types: "paragraph", .*"qa"\.$/m);
    assert.doesNotMatch(all, /does not match the pattern/);
  });

  it('says what each key is for', async () => {
    assert.equal(
      await shown(withSchema('"ca|nonical": "/ada"')),
      'The address of the page that this document belongs to.',
    );
    const end = await shown(withSchema('"career": [{"title": "Clerk", "e|nd": ".."}]'));
    assert.match(end, /^When it ended; `\.\.` says that it goes on/);
  });

  it('completes keys, values and whole parts', async () => {
    const labels = async (text: string) => (await offered(text)).map(({ label }) => label);
    assert.deepEqual((await labels(withSchema('|'))).slice(0, 3), ['lang', 'title', 'canonical']);
    assert.ok((await labels(withSchema('"career": [{"kind": "|"}]'))).includes('"elected"'));
    assert.deepEqual(await labels(withSchema('"career": [|]')), [
      'Entry: held now',
      'Entry: from, until',
      'Entry: only its length is known',
    ]);
    const [question] = (await offered(withSchema('"interviews": [{"body": [|]}]'))).filter(
      ({ label }) => label === 'Question and answer',
    );
    assert.equal(question!.insertTextFormat, InsertTextFormat.Snippet);
    assert.match(question!.textEdit!.newText, /"question": \{\s*"text": "\$\{2:What is a good day\?\}"/);
  });
});
