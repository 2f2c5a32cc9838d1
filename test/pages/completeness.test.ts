// Every string of a document is on the page, in the element that owns it, in the order of the author.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LeaderDocument } from '../../src/document/types.js';
import { realDocuments, wholeSamples, type Sample } from '../samples.js';
import { site, type Pages } from './browser.js';
import { fold, texts } from './document-texts.js';

const owners = {
  'leader-profile': ['person', 'sources'],
  'career-timeline': ['career'],
  'interview-qa': ['interviews'],
} as const;
type Tag = keyof typeof owners;

/** Addresses that must be links or pictures. */
function* addresses(value: unknown, key = ''): Generator<string> {
  if (typeof value === 'string' && ['src', 'href'].includes(key)) yield value;
  else if (typeof value === 'object' && value)
    for (const [name, part] of Object.entries(value)) yield* addresses(part, name);
}

/** Runs in the page: the text and the addresses of an element's composed tree. */
function readComposed(tag: string): { text: string; addresses: string[] } {
  const inside = (node: Node): Node[] =>
    node instanceof HTMLSlotElement && node.assignedNodes().length
      ? node.assignedNodes()
      : [...((node instanceof Element && node.shadowRoot) || node).childNodes];
  const found: string[] = [];
  const read = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element)) return [...node.childNodes].map(read).join('');
    for (const name of ['src', 'href', 'srcset'])
      found.push(...(node.getAttribute(name)?.split(/\s+(?:\d+w,?\s*)?/) ?? []));
    const inline = getComputedStyle(node).display.startsWith('inline');
    const alt = node instanceof HTMLImageElement ? ` ${node.alt} ` : '';
    const inner = alt + inside(node).map(read).join('');
    return inline ? inner : ` ${inner} `;
  };
  const element = document.querySelector(tag)!;
  return { text: read(element.shadowRoot!).replace(/\s+/g, ' '), addresses: found };
}

const has = (document: LeaderDocument, tag: Tag) => owners[tag].some((key) => document[key as keyof LeaderDocument]);

/** A sample as readers of one of its languages see it. */
interface Reading extends Sample {
  lang: string;
}

const readings = (sample: Sample): Reading[] => {
  const { lang, languages = {} } = sample.value as unknown as LeaderDocument;
  return [...new Set([lang, ...Object.keys(languages)])].map((lang) => ({ ...sample, lang }));
};

function pageOf({ name, value, lang }: Reading, index: number): [string, string] {
  const document = value as unknown as LeaderDocument;
  const count = document.interviews?.length ?? 0;
  const src = name.replace('../shared', '/shared').replace(/^demo/, '/demo');
  const tags = (Object.keys(owners) as Tag[]).filter((tag) =>
    tag !== 'leader-profile' ? has(document, tag) : document.person,
  );
  const elements = tags.flatMap((tag) =>
    Array.from(
      { length: tag === 'interview-qa' ? count : 1 },
      (_, at) =>
        `<${tag} src="${src}" ${tag === 'interview-qa' ? `interview="${document.interviews![at]!.id ?? at}" class="n${at}"` : ''}></${tag}>`,
    ),
  );
  return [
    `/page-${index}.html`,
    `<!doctype html><html lang="${lang}"><title>${name}</title><script type="module" src="/dist/embed/leader-profile.js"></script><body>${elements.join('')}`,
  ];
}

const all = [...wholeSamples, ...realDocuments].flatMap(readings);
const pages: Pages = Object.fromEntries(all.map(pageOf));

describe('the page holds every string', () => {
  const { visit } = site(pages);

  for (const [index, { name, value, lang }] of all.entries()) {
    const leader = value as unknown as LeaderDocument;

    it(`of ${name} in ${lang}`, async () => {
      const { page, said } = await visit(`/page-${index}.html`);
      await page.waitForFunction(() =>
        [...document.body.children].every(
          (element) => !element.localName.includes('-') || element.matches(':state(ready)'),
        ),
      );
      const tags = (Object.keys(owners) as Tag[]).filter((tag) =>
        tag === 'leader-profile' ? leader.person : has(leader, tag),
      );
      let count = 0;
      for (const tag of tags) {
        const parts =
          tag === 'interview-qa'
            ? leader.interviews!.map((interview, at) => [`${tag}.n${at}`, [interview]] as const)
            : [[tag, owners[tag].map((key) => leader[key as keyof LeaderDocument])] as const];
        for (const [selector, owned] of parts) {
          const composed = await page.evaluate(readComposed, selector);
          for (const text of texts(owned, lang, '', tag === 'leader-profile' ? 'person' : '')) {
            count++;
            assert.ok(composed.text.includes(fold(text)), `<${selector}> lacks "${text}"`);
          }
          for (const address of addresses(owned)) {
            assert.ok(
              composed.addresses.some((found) => found.endsWith(address.replace(/^\.\//, ''))),
              `<${selector}> lacks the address ${address}`,
            );
          }
          if (tag === 'interview-qa')
            assertOrder(composed.text, [...texts((owned[0] as { body: unknown }).body, lang, 'body')], selector);
          if (tag === 'career-timeline')
            assertOrder(
              composed.text,
              leader.career!.flatMap(({ title }) => [...texts(title, lang, 'title')]),
              selector,
            );
        }
      }
      assert.ok(count > 0);
      assert.deepEqual(said, []);
      await page.close();
    });
  }
});

/** That texts follow each other, none before the one that stands before it in the leader. */
function assertOrder(read: string, expected: string[], where: string): void {
  let from = 0;
  for (const text of expected) {
    const at = read.indexOf(fold(text), from);
    assert.ok(at >= 0, `<${where}> has "${text}" before what the author put before it`);
    from = at;
  }
}
