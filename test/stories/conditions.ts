// The conditions in which readers meet a story: narrow and wide, light and dark, in forced colours, with more contrast,
// with larger text, from right to left.
import type { Stage } from './storybook.js';

export interface Condition {
  width: number;
  colours: 'light' | 'dark' | 'forced' | 'more contrast';
  /** Text of 200 %. */
  isLarge?: true;
  /** An Arabic page. */
  isRightToLeft?: true;
}

const colours = ['light', 'dark', 'forced', 'more contrast'] as const;

/** Ordered so that little changes from one to the next, and that words in another language come last. */
export const conditions: Condition[] = [
  ...[1280, 320].flatMap((width) => colours.map((name) => ({ width, colours: name }))),
  { width: 1280, colours: 'light', isLarge: true },
  { width: 320, colours: 'light', isRightToLeft: true },
  { width: 1280, colours: 'light', isRightToLeft: true },
];

export const nameOf = ({ width, colours, isLarge, isRightToLeft }: Condition): string =>
  [width, colours, isLarge ? 'text of 200 %' : '', isRightToLeft ? 'from right to left' : '']
    .filter(Boolean)
    .join(', ');

/**
 * What the machine prefers. A page that is light stays so on a machine that prefers the dark: an element that asked the
 * machine instead of the page would be dark on white.
 */
function features(name: Condition['colours']) {
  return [
    { name: 'prefers-color-scheme', value: name === 'forced' ? 'light' : 'dark' },
    { name: 'forced-colors', value: name === 'forced' ? 'active' : 'none' },
    { name: 'prefers-contrast', value: name === 'more contrast' ? 'more' : 'no-preference' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ];
}

const schemes = { light: 'light', dark: 'light dark', forced: 'light dark', 'more contrast': 'light' };

/** In the page: language, direction, colours and size of text, as the page itself or its reader would have them. */
function turn(lang: string, dir: string, scheme: string, size: string): void {
  for (const element of [document.documentElement, document.querySelector<HTMLElement>('#storybook-root')!]) {
    element.lang = lang;
    element.dir = dir;
  }
  Object.assign(document.documentElement.style, { colorScheme: scheme, fontSize: size });
}

/** In the page: whether every element whose language is the page's has turned. Its words may be on their way. */
function hasTurned(dir: string): boolean {
  const root = document.querySelector('#storybook-root')!;
  return [...root.querySelectorAll('*')]
    .filter(({ shadowRoot, parentElement }) => shadowRoot && parentElement?.closest('[lang]') === root)
    .every(
      (element) => element.hasAttribute('lang') || element.shadowRoot!.querySelector<HTMLElement>('[dir]')?.dir === dir,
    );
}

/** Puts an open story into a condition, and waits until it has taken it. */
export async function apply({ page, client }: Stage, condition: Condition): Promise<void> {
  const { width, colours, isLarge, isRightToLeft } = condition;
  const [lang, dir] = isRightToLeft ? ['ar', 'rtl'] : ['en', 'ltr'];
  if (page.viewport()?.width !== width) await page.setViewport({ width, height: 900 });
  await client.send('Emulation.setEmulatedMedia', { features: features(colours) });
  await page.evaluate(turn, lang, dir, schemes[colours], isLarge ? '200%' : '');
  await page.waitForFunction(hasTurned, { polling: 50 }, dir);
}
