import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lostHeadings, neverSaid } from './expectation.js';
import type { Shown } from './shown.js';

/** A heading, a paragraph and a list, as a page shows them. */
const shown: Shown = {
  pieces: [{ text: 'Ada Holm', heading: 0 }, { text: 'Chief executive' }, { text: 'Kornby\n  Council' }],
  headings: [2],
};
const said = ['Ada Holm', 'heading level 2', 'Chief executive', 'Kornby Council', 'link'];

describe('what is heard', () => {
  it('is all of it, whatever else is said', () => {
    assert.deepEqual(neverSaid(shown, said), []);
    assert.deepEqual(lostHeadings(shown, said), []);
  });

  it('is missed where a text is not said', () => {
    assert.deepEqual(neverSaid(shown, said.slice(0, -2)), ['Kornby\n  Council']);
  });

  it('is missed where two words are said as one', () => {
    const glued = ['Ada Holm', 'heading level 2', 'Chief executiveKornby Council'];
    assert.deepEqual(neverSaid(shown, glued), ['Chief executive', 'Kornby\n  Council']);
  });

  it('is missed where it is said in another place', () => {
    const moved = ['Kornby Council', 'link', 'Ada Holm', 'heading level 2', 'Chief executive'];
    assert.deepEqual(neverSaid(shown, moved), ['Kornby\n  Council']);
  });

  it('is no heading where the level is not said, another, or after the next text', () => {
    const lost = ['Ada Holm (heading level 2)'];
    assert.deepEqual(lostHeadings(shown, ['Ada Holm', 'Chief executive', 'Kornby Council']), lost);
    assert.deepEqual(lostHeadings(shown, ['Ada Holm', 'heading level 3', ...said.slice(2)]), lost);
    assert.deepEqual(
      lostHeadings(shown, ['Ada Holm', 'Chief executive', 'heading level 2', 'Kornby Council', 'link']),
      lost,
    );
  });
});
