// What must stand out from its ground does: with nothing said and with each theme, on every ground of its system.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { blend, wcagContrast } from 'culori';
import type { Page } from 'puppeteer-core';
import { site, type Pages } from './browser.js';

/** The grounds of pages, each for light and dark; a system without a dark mode stands on its own ink. */
const grounds: Record<string, string[]> = {
  'no theme': ['Canvas'],
  'fds.css': ['light-dark(#fff, #1a1a1a)'],
  'designsystemet.css': ['light-dark(#fff, #17181a)', 'light-dark(#f3f3f4, #1e2022)'],
  'suomifi.css': ['light-dark(#fff, #212121)', 'light-dark(#f7f7f8, #212121)'],
  'sundsvall.css': ['light-dark(#fff, #2f2f3c)', 'light-dark(#f0f0f0, #1f1f25)'],
};

const person = {
  name: 'Ada Holm',
  role: 'Chief executive',
  organization: { name: 'Kornby Council', url: 'https://example.org' },
  tagline: 'An open door',
  facts: [{ label: 'Lives', value: ['In ', { text: 'Kornby', href: 'https://example.org' }] }],
  biography: ['She has led Kornby since 2020.'],
};
const career = [
  { title: 'Mayor', start: '2999' },
  { title: 'Chief executive', start: '2020', end: '..' },
  { title: 'Director', start: '2010', end: '2020' },
  { title: 'Clerk', start: '2000', end: '2010' },
];

/** A page with a profile and a timeline of three posts, of which the first is to come and the third is over. */
const page = (css: string, theme?: string) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Contrast</title>
  <style>${css}</style>
  ${theme ? `<link rel="stylesheet" href="/demo/themes/${theme}" />` : ''}
  <script type="module" src="/dist/embed/leader-profile.js"></script>
  <script type="application/json" id="ada">${JSON.stringify({ lang: 'en', person, career })}</script>
  <main><leader-profile src="#ada"></leader-profile><career-timeline src="#ada" max="3"></career-timeline></main>
</html>`;

const looks = Object.entries(grounds)
  .flatMap(([theme, all]) => all.map((ground) => ({ theme, ground })))
  .map((look, index) => ({ ...look, path: `/look-${index}` }));
const pages: Pages = Object.fromEntries(
  looks.map(({ theme, ground, path }) => {
    const css = `:root { color-scheme: light dark; background: ${ground}; color: light-dark(#1a1a1a, #f5f5f5) }`;
    return [path, page(css, theme === 'no theme' ? undefined : theme)];
  }),
);
const { visit } = site({
  ...pages,
  '/unsaid': page(''),
  '/norway': page(':root { --ds-color-text-subtle: #7b1fa2; --ds-font-family: Georgia }', 'designsystemet.css'),
  '/sundsvall': page(':root { --sk-colors-vattjom-surface-primary-DEFAULT: #00733b }', 'sundsvall.css'),
});

interface Manifest {
  modules: { declarations?: { cssProperties?: { name: string; default?: string }[] }[] }[];
}

/** A colour in the page, with the colours behind it, the farthest first. */
type Seen = [string, ...string[]];

/** Runs in the page: what a reader sees of the two elements. */
function look(): Record<string, Seen> {
  const inside = (tag: string) => document.querySelector(tag)!.shadowRoot!;
  const [profile, timeline] = [inside('leader-profile'), inside('career-timeline')];
  const part = (name: string, root = profile) => root.querySelector(`[part~="${name}"]`)!;
  const [coming, present, past] = timeline.querySelectorAll('[part~="marker"]');
  const words = timeline.querySelectorAll('[part~="now"]');
  const up = (node: Node) => (node instanceof ShadowRoot ? node.host : node.parentNode);
  const behind = (node: Node | null): Seen => {
    if (!node) return ['white'];
    const own = node instanceof Element ? getComputedStyle(node).backgroundColor : 'rgba(0, 0, 0, 0)';
    return own === 'rgba(0, 0, 0, 0)' ? behind(up(node)) : [...behind(up(node)), own];
  };
  const seen = (node: Element, property: 'color' | 'borderTopColor', ground = up(node)): Seen => [
    ...behind(ground),
    getComputedStyle(node)[property],
  ];
  const focused = profile.activeElement!;
  const { outlineStyle, outlineColor } = getComputedStyle(focused);
  const button = timeline.querySelector('button')!;
  return {
    text: seen(part('biography'), 'color'),
    'text in the fact box': seen(part('value'), 'color'),
    'muted text': seen(part('label'), 'color'),
    'muted dates': seen(part('dates', timeline), 'color'),
    accent: seen(part('tagline'), 'color'),
    'the word for coming': seen(words[0]!, 'color', words[0]),
    'the word for now': seen(words[1]!, 'color', words[1]),
    link: seen(part('role').querySelector('a')!, 'color'),
    'link in the fact box': seen(part('value').querySelector('a')!, 'color'),
    'focus ring': [...behind(up(focused)), outlineStyle === 'solid' ? outlineColor : 'transparent'],
    'marker of a coming post': seen(coming!, 'borderTopColor'),
    'marker of a present post': seen(present!, 'borderTopColor'),
    'marker of a past post': seen(past!, 'borderTopColor'),
    'button under the pointer': seen(button, 'color', button),
  };
}

/** What WCAG 2.2 asks for: text in 1.4.3, everything else in 1.4.11. */
const least = (what: string) => (/marker|ring/.test(what) ? 3 : 4.5);

const contrast = (seen: Seen) => wcagContrast(blend(seen), blend(seen.slice(0, -1) as Seen));

/** What does not stand out for a reader who prefers light, or dark; with a link and a button in use. */
async function faint(page: Page, scheme: string): Promise<string[]> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.focus('leader-profile >>> a');
  await page.hover('career-timeline >>> button');
  return Object.entries(await page.evaluate(look)).flatMap(([what, seen]) =>
    contrast(seen) < least(what) ? `${what}, ${scheme}: ${contrast(seen).toFixed(2)}, ${seen.join(' under ')}` : [],
  );
}

/** The colour of the tagline, which is the accent. */
const accent = (page: Page) =>
  page.$eval('leader-profile >>> [part~="tagline"]', (tagline) => getComputedStyle(tagline).color);

describe('contrast', () => {
  it('is measured for every theme', () => {
    assert.deepEqual(['no theme', ...readdirSync('demo/themes')].sort(), Object.keys(grounds).sort());
  });

  for (const { theme, ground, path } of looks) {
    it(`is enough with ${theme} on ${ground}`, async () => {
      const { page } = await visit(path);
      assert.deepEqual([...(await faint(page, 'light')), ...(await faint(page, 'dark'))], []);
      await page.close();
    });
  }
});

describe('a page', () => {
  it('that has no dark mode gets no dark elements, whatever the reader prefers', async () => {
    const { page } = await visit('/unsaid');
    assert.deepEqual(await faint(page, 'dark'), []);
    await page.close();
  });

  it('of Designsystemet with a theme of its own gives the elements its colour and typeface', async () => {
    const { page } = await visit('/norway');
    assert.equal(await accent(page), 'rgb(123, 31, 162)');
    const typeface = await page.$eval('leader-profile >>> .root', (root) => getComputedStyle(root).fontFamily);
    assert.equal(typeface, 'Georgia, system-ui, sans-serif');
    await page.close();
  });

  it('of Sundsvall’s system with a theme of its own gives the elements its colour', async () => {
    const { page } = await visit('/sundsvall');
    assert.equal(await accent(page), 'rgb(0, 115, 59)');
    await page.close();
  });
});

describe('docs/theming.md', () => {
  it('lists every token, with its default', () => {
    const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;
    const tokens = modules.flatMap(({ declarations = [] }) =>
      declarations.flatMap(({ cssProperties = [] }) => cssProperties),
    );
    const rows = readFileSync('docs/theming.md', 'utf8').split('\n');
    const forgotten = tokens.filter(
      ({ name, default: value }) => !rows.some((row) => row.startsWith(`| \`${name}\``) && row.includes(value ?? '')),
    );
    assert.ok(tokens.length);
    assert.deepEqual(forgotten, []);
  });
});
