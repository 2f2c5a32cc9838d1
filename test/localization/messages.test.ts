import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { hasWords, loadWords, msgIn, setOwnWords } from '../../src/localization/words.js';

const heading = (locale: string) => msgIn(() => locale)('Career', { id: 'timeline.heading' });

describe('messages', () => {
  it('keep a site’s own that were set before the language was there', async () => {
    setOwnWords('nl', { 'timeline.heading': 'Functies' });
    assert.equal(hasWords('nl'), false);
    await loadWords('nl', 30);
    assert.equal(heading('nl'), 'Functies');
    assert.equal(msgIn(() => 'nl')('Try again', { id: 'status.retry' }), 'Opnieuw proberen');
    setOwnWords('nl', { 'timeline.heading': '' });
    assert.equal(heading('nl'), 'Loopbaan');
  });

  it('are asked for once, however many ask', async () => {
    assert.equal(loadWords('et', 30), loadWords('et', 30));
    await loadWords('et', 30);
    assert.equal(heading('et'), 'Karjäär');
  });

  it('leave no timer behind: a process that has loaded a language ends', () => {
    const code = `const { loadWords, hasWords } = await import('./src/localization/words.ts');
      await loadWords('sv', 30); console.log(hasWords('sv'));`;
    const began = performance.now();
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', code], {
      encoding: 'utf8',
      timeout: 60_000,
    });
    assert.equal(stdout.trim(), 'true', stderr);
    assert.ok(performance.now() - began < 25_000);
  });
});
