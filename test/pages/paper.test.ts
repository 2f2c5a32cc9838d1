// The elements as a printer prints them: the text of real PDFs, page by page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { extractText, getDocumentProxy } from 'unpdf';
import type { LeaderDocument } from '../../src/document/types.js';
import { onDay, pageWith, ready, showing, site } from './browser.js';
import { texts } from './document-texts.js';

const sample = 'full-en';
const { career, interviews } = JSON.parse(readFileSync(`demo/documents/${sample}.json`, 'utf8')) as LeaderDocument;

const { visit } = site({
  '/paper.html': pageWith(
    'en-GB',
    showing(sample, 'leader-profile') +
      showing(sample, 'career-timeline', 'max="3" permalinks') +
      showing(sample, 'interview-qa', 'answers="collapsed" toc permalinks'),
  ),
});

/** Where lines and words break is the printer's affair. */
const squash = (text: string) => text.replace(/[\s\u00ad\u2010-]+/g, '');

/** The text of each sheet of paper of a height, in millimetres. */
async function print(page: Page, height: number): Promise<string[]> {
  const pdf = await page.pdf({ width: '210mm', height: `${height}mm` });
  const { text } = await extractText(await getDocumentProxy(pdf), { mergePages: false });
  return text.map(squash);
}

/** Pages end somewhere else on each. */
const heights = [297, 280, 263, 246, 229, 212];

describe('on paper', () => {
  const prints: string[][] = [];

  before(async () => {
    const { page } = await visit('/paper.html', onDay);
    await ready(page);
    for (const height of heights) prints.push(await print(page, height));
    await page.close();
  });

  /** Whether words are on one sheet in every print. */
  const areTogether = (words: string) =>
    prints.every((sheets) => sheets.some((sheet) => sheet.includes(squash(words))));

  it('has every question, every answer and every entry, whatever is closed on the screen', () => {
    const whole = prints[0]!.join('');
    const missing = [...texts([career, interviews![0]], 'en')].filter((text) => !whole.includes(squash(text)));
    // What tells of pictures to those who do not see them.
    assert.deepEqual(missing, [
      'Drawing of Saltmere Town Hall by the harbour.',
      'Josephine Adeyemi-Hart in a plum jacket, looking into the camera with a slight smile.',
      'Drawing of the town hall and quay at Saltmere.',
    ]);
  });

  it('has no controls', () => {
    const whole = prints[0]!.join('');
    const controls = ['Show all', 'Open all answers', 'Close all answers', '#'];
    assert.deepEqual(
      controls.filter((words) => whole.includes(squash(words))),
      [],
    );
  });

  it('says where links in a text lead', () =>
    assert.ok(areTogether('the Saltmere Steps (https://example.org/saltmere/steps)')));

  it('cuts no fact in two', () => {
    const facts = [
      'Name Josephine Abisola Adeyemi-Hart',
      'Age 52',
      'Born 9 April 1974, Nettlesby',
      'Education MSc in town planning, University of Wexmarsh',
      'Family Married to Tom, two sons, one allotment',
      'Off duty Tidal swimming, brass bands and jollof for twelve',
      'Languages English, some Yoruba, determined Welsh',
      'Favourite bench The third one past the bandstand',
      'By post Saltmere Town Hall Harbour Parade Saltmere ZZ99 1AA',
      'Always in her bag A tide table and second-class stamps',
      'Length 310 metres',
      'Cafés One, since June',
    ];
    assert.deepEqual(
      facts.filter((fact) => !areTogether(fact)),
      [],
    );
  });

  it('leaves no heading without what it is the heading of', () => {
    const starts = [
      'The week of the storm Daniel Okonedo-Lunt You had been in the job',
      'What do you remember? Josephine Adeyemi-Hart The sound, first of all.',
      'And what happened in the fortnight? Josephine Adeyemi-Hart We stood on the beach',
      'use of a chief executive? Josephine Adeyemi-Hart On the first Friday of the month',
      'Can the council ever say sorry? Josephine Adeyemi-Hart It can, and it should',
      'What comes next The Coast Line extension',
      'Off duty Tidal swimming',
    ];
    assert.deepEqual(
      starts.filter((start) => !areTogether(start)),
      [],
    );
  });

  it('keeps an entry of a career on one sheet', () => {
    const entries = [
      'Chief Executive, acting Saltmere Borough Council Held the post between two appointments, and through one by-election.',
      'Director of Place Saltmere Borough Council Rebuilt the sea wall with the people who used it Merged planning, parks and parking under one telephone number',
      'Assistant Director, Transport Environment and Economy A county timetable that fits on one page',
      'Programme lead, Coast Line reopening Two stations, one viaduct, no ribbon.',
      'Expert witness, the Marram Dunes inquiry Wexmarsh Crown Court Three days of evidence on sand.',
      'Parish councillor Nettlesby Parish Council, Nettlesby Elected by eleven votes, re-counted twice.',
    ];
    assert.deepEqual(
      entries.filter((entry) => !areTogether(entry)),
      [],
    );
  });
});
