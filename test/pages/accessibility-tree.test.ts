// What assistive technology is given of the two richest documents, kept as text for people to read. After a change that
// is meant, UPDATE_SNAPSHOTS=1 writes it anew; read the difference as a screen reader would.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { accessibilityTree, asText } from './accessibility-tree.js';
import { onDay, pageWith, ready, showing, site } from './browser.js';

const folder = 'test/pages/snapshots';

const snapshots: Record<string, string> = {
  'full-en': pageWith(
    'en-GB',
    showing('full-en', 'leader-profile') +
      showing('full-en', 'career-timeline') +
      showing('full-en', 'interview-qa') +
      showing('full-en', 'interview-qa', 'interview="five-minutes"'),
  ),
  'interview-sv': pageWith(
    'sv',
    showing('interview-sv', 'leader-profile') +
      showing('interview-sv', 'career-timeline') +
      showing('interview-sv', 'interview-qa'),
  ),
  // Every control that there is.
  'controls-sv': pageWith(
    'sv',
    showing('interview-sv', 'career-timeline', 'max="2"') +
      showing('interview-sv', 'interview-qa', 'answers="collapsed" toc'),
  ),
};

const { visit } = site(Object.fromEntries(Object.entries(snapshots).map(([name, page]) => [`/${name}.html`, page])));

describe('the accessibility tree', () => {
  for (const name of Object.keys(snapshots)) {
    it(`is that of ${name}.txt`, async () => {
      const { page } = await visit(`/${name}.html`, onDay);
      await ready(page);
      const text = asText(await accessibilityTree(page));
      const file = `${folder}/${name}.txt`;
      if (process.env['UPDATE_SNAPSHOTS']) writeFileSync(file, text);
      assert.equal(text, readFileSync(file, 'utf8'), `${file} is another; UPDATE_SNAPSHOTS=1 writes it anew`);
      await page.close();
    });
  }
});
