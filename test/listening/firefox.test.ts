// What the screen reader Orca says of the elements in Firefox, in which most people use it.
import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { listening } from './listen.js';
import { begin, listened } from './pages.js';
import { itReads } from './reading.js';

describe('what Orca says in Firefox', () => {
  const reader = listening('Firefox');
  for (const name of Object.keys(listened)) itReads(name, 'Firefox', reader);

  it('opens a collapsed answer with H and Enter', async () => {
    await reader.hear('collapsed-en');
    await reader.press('ctrl+Home', begin);
    const question = 'You had been in the job for a week when the wall went. What do you remember?';
    let said = '';
    while (!said.includes(question)) said = await reader.press('h', /heading level \d/);
    assert.equal(await reader.open('Return'), question);
  });
});
