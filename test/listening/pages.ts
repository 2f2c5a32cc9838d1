// The pages that are listened to: each element with a sample document, in English and in Swedish.
import { asScript, pretendNow, showing } from '../pages/browser.js';

interface Listened {
  lang: 'en-GB' | 'sv';
  body: string;
}

const samples = { 'en-GB': 'full-en', sv: 'interview-sv' } as const;

const elements = {
  article: ['leader-profile', ''],
  card: ['leader-profile', 'variant="card"'],
  timeline: ['career-timeline', 'permalinks'],
  interview: ['interview-qa', 'toc'],
  collapsed: ['interview-qa', 'answers="collapsed" permalinks'],
} as const;

const all = Object.keys(samples).flatMap((lang) =>
  Object.entries(elements).map(([name, [tag, attributes]]): [string, Listened] => {
    const of = lang as Listened['lang'];
    return [`${name}-${lang.slice(0, 2)}`, { lang: of, body: showing(samples[of], tag, attributes) }];
  }),
);

export const listened: Record<string, Listened> = Object.fromEntries(all);

export const begin = 'The page begins.';
export const end = 'The page ends.';
const day = Date.parse('2026-11-25T12:00Z');

const script = (text: string) => `<script>${text}</script>`;

/** Goes on to the page that the server names when it wants to. */
const follow = script(`fetch('/next').then((response) => response.text()).then((path) => location.replace(path))`);

/** Nothing yet. */
export const waitingPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Waiting</title><p>${end}${follow}`;

/** The page has not loaded before its last picture has. The server keeps that back until everything is shown. */
export const asPage = (name: string, { lang, body }: Listened): string =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${name}</title>
  ${script(`globalThis.__name = (named) => named; (${pretendNow.toString()})(${day})`)}
  <script type="module" src="/dist/embed/leader-profile.js"></script>
  <style>body { margin: 0 auto; max-inline-size: 60rem }</style>
  <body><p lang="en">${begin}</p>${body}<p lang="en">${end}</p><img src="/held/${name}.svg" alt="" hidden>
  ${script(asScript('test/listening/shown.ts', 'shown'))}${script('shown.report()')}${follow}`;
