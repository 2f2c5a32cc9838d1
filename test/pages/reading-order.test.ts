// What is heard is what is seen: the same words in the same order, each once, and everybody's words under their name.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { LeaderDocument } from '../../src/document/types.js';
import { accessibilityTree, type Thing } from './accessibility-tree.js';
import { onDay, pageWith, ready, showing, site } from './browser.js';
import { fold, texts } from './document-texts.js';

declare const reader: typeof import('./reader.js');

const three = (file: string, interview = '') =>
  showing(file, 'leader-profile') + showing(file, 'career-timeline') + showing(file, 'interview-qa', interview);

const pages: Record<string, string> = {
  'full-en': pageWith('en-GB', three('full-en')),
  'interview-sv': pageWith('sv', three('interview-sv')),
  'collapsed-sv': pageWith(
    'sv',
    showing('interview-sv', 'career-timeline', 'max="2"') +
      showing('interview-sv', 'interview-qa', 'answers="collapsed" toc'),
  ),
  'bilingual-fi-sv': pageWith('fi', three('bilingual-fi-sv')),
  'right-to-left-ar': pageWith('ar', three('right-to-left-ar')).replace('<html', '<html dir="rtl"'),
};

const { visit } = site(Object.fromEntries(Object.entries(pages).map(([name, page]) => [`/${name}.html`, page])));

async function open(name: string, width = 1280): Promise<Page> {
  const { page } = await visit(`/${name}.html`, async (page) => {
    await page.setViewport({ width, height: 900 });
    await onDay(page);
  });
  await ready(page);
  return page;
}

const inline = new Set(['text', 'link', 'emphasis', 'strong', 'time']);

/** What a screen reader says of a thing and of what is in it, without roles and states. */
function spoken({ role, name, text, children }: Thing): string {
  if (role === 'marker') return '';
  const words = role === 'image' ? name : text + children.map(spoken).join('');
  return inline.has(role) ? words : ` ${words} `;
}

const heard = async (page: Page): Promise<string> => fold((await accessibilityTree(page)).map(spoken).join(''));

const letters = (text: string) => text.replaceAll(' ', '');

/** Where two texts begin to differ, if they do. */
function parting(ears: string, eyes: string): string | undefined {
  const at = [...eyes, ''].findIndex((_, index) => ears[index] !== eyes[index]);
  const near = (text: string) => text.slice(Math.max(0, at - 20), at + 40);
  return ears === eyes ? undefined : `heard "${near(ears)}", drawn "${near(eyes)}"`;
}

/** Where in the letters of a text words end, and with which word. */
function ends(text: string): Map<number, string> {
  let at = 0;
  return new Map(text.split(' ').map((word) => [(at += word.length), word]));
}

/** Words that are drawn apart and heard as one with the next. A dash is no word. */
const stuckTogether = (ears: string, eyes: string): string[] =>
  [...ends(eyes)].filter(([end, word]) => /[\p{L}\p{N}]/u.test(word) && !ends(ears).has(end)).map(([, word]) => word);

const count = (text: string, part: string) => text.split(part).length - 1;

/** Names with the words that they stand beside. */
const attributed = {
  'full-en': [
    '– I knew it would be. I have brought a map.',
    'Daniel Okonedo-Lunt You had been in the job for a week',
    'What do you remember? Josephine Adeyemi-Hart The sound, first of all.',
    'and the best value. Josephine Adeyemi-Hart Daniel Okonedo-Lunt And what happened',
    'Maeve Trewhittle You answer residents’ letters yourself.',
    'ever say sorry? Josephine Adeyemi-Hart It can, and it should',
    'Maeve Trewhittle I can confirm that the library',
  ],
  'interview-sv': [
    'som ingen vågar följa upp. Helena Brännfors Nio frågor',
    'Varför lämnar du Tallsjö för Almvik? Helena Brännfors Jag tänkte svara',
    'kom ut till ön och sa det. Helena Brännfors Den historien',
    'Mattias Rönnlid Där är vi överens.',
  ],
};

describe('what is heard', () => {
  for (const name of Object.keys(pages)) {
    it(`is, word for word, what is drawn of ${name}`, async () => {
      const page = await open(name);
      const [ears, eyes] = [await heard(page), await page.evaluate(() => reader.text())];
      assert.equal(parting(letters(ears), letters(eyes)), undefined);
      assert.deepEqual(stuckTogether(ears, eyes), []);
      await page.close();
    });

    for (const width of [320, 1280]) {
      it(`comes in the order in which ${name} is drawn, ${width} pixels wide`, async () => {
        const page = await open(name, width);
        assert.deepEqual(await page.evaluate(() => reader.outOfOrder()), []);
        await page.close();
      });
    }
  }

  it('calls each link what is written there', async () => {
    const page = await open('full-en');
    const links = (things: Thing[]): Thing[] =>
      things.flatMap((thing) => [...(thing.role === 'link' ? [thing] : []), ...links(thing.children)]);
    const found = links(await accessibilityTree(page));
    assert.ok(found.length > 20);
    assert.deepEqual(
      found.flatMap(({ name }) => name || []),
      [],
    );
    await page.close();
  });

  for (const file of ['full-en', 'interview-sv']) {
    it(`holds each text of ${file} as often as its author wrote it`, async () => {
      const document = JSON.parse(readFileSync(`demo/documents/${file}.json`, 'utf8')) as LeaderDocument;
      const { lang, person, career, interviews } = document;
      const written = [...texts(person, lang, '', 'person'), ...texts(career, lang), ...texts(interviews![0], lang)];
      const page = await open(file);
      const ears = await heard(page);
      // Shorter ones are words that other texts are made of.
      for (const text of written.map(fold).filter(({ length }) => length >= 25))
        assert.equal(count(ears, text), count(written.map(fold).join('\n'), text), text);
      await page.close();
    });
  }

  for (const [name, said] of Object.entries(attributed)) {
    it(`says whose words they are in ${name}`, async () => {
      const page = await open(name);
      const ears = await heard(page);
      for (const words of said) assert.ok(ears.includes(words), words);
      await page.close();
    });
  }
});
