// What the screen reader Orca says of the elements in Chromium, which tells it other things than Firefox does.
import { describe } from 'node:test';
import { listening } from './listen.js';
import { itReads } from './reading.js';

describe('what Orca says in Chromium', () => {
  const reader = listening('Chromium');
  for (const name of ['article-en', 'timeline-en', 'collapsed-en', 'card-sv', 'interview-sv'])
    itReads(name, 'Chromium', reader);
});
