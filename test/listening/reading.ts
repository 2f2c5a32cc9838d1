// The tests that hold for every page in every browser.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { lostHeadings, neverSaid } from './expectation.js';
import type { Heard, listening } from './listen.js';
import type { Accessible, Engine } from './session.js';

const folder = 'test/listening/heard';

/** Versions of Orca differ in what they say around the same text. */
const version = /^\d+/.exec(spawnSync('orca', ['--version'], { encoding: 'utf8' }).stdout ?? '')?.[0];
const kept = () => readFileSync(`${folder}/orca-version.txt`, 'utf8').trim();
const isUpdate = Boolean(process.env['UPDATE_SNAPSHOTS']);

/** Roles of what a reader may press. */
const controls = /^(link|(push |toggle )?button|menu item)$/;

/** What a screen reader calls clickable. The pages of the tests have no other scripts than the elements' own. */
const clickable = (accessibles: Accessible[]): string[] =>
  accessibles
    .filter(({ role, actions }) => actions.includes('click') && !controls.test(role))
    .map(({ role, tag, class: name }) => `${role} ${tag}.${name}`);

/** Heard, but of no use: words for signs, states of nothing. */
const useless = /^(clickable|status ?bar|[·•|]+)$/;

function compare(file: string, { said }: Heard): void {
  const text = `${said.slice(1, -1).join('\n')}\n`;
  if (isUpdate) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/orca-version.txt`, `${version}\n`);
    writeFileSync(`${folder}/${file}`, text);
  }
  assert.equal(text, readFileSync(`${folder}/${file}`, 'utf8'), `${file} differs; UPDATE_SNAPSHOTS=1 writes it anew`);
}

/** Tests one page: what Orca says of it, against what it shows and against what Orca said before. */
export function itReads(name: string, engine: Engine, { hear, accessibles }: ReturnType<typeof listening>): void {
  const skip = !isUpdate && kept() !== version && `written with Orca ${kept()}, this is Orca ${version}`;
  describe(`${name}, in ${engine}`, () => {
    let heard: Promise<Heard> | undefined;
    const listen = () => (heard ??= hear(name));

    it('says every text in its place', async () => {
      const { shown, said } = await listen();
      assert.deepEqual(neverSaid(shown, said), []);
    });
    it('says every heading in its place', async () => {
      const { shown, said } = await listen();
      assert.deepEqual(lostHeadings(shown, said), []);
    });
    it('says nothing of no use', async () => {
      const { said } = await listen();
      assert.deepEqual(
        said.filter((text) => useless.test(text)),
        [],
      );
    });
    it('calls nothing clickable that is no control', async () => {
      await listen();
      assert.deepEqual(clickable(accessibles()), []);
    });
    it('sounds as before', { skip }, async () => compare(`${name}-${engine.toLowerCase()}.txt`, await listen()));
  });
}
