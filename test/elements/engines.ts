// What engines differ in, for tests: which of them can be asked for what, and how to look without asking.
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import type { LeaderElement } from '../../src/elements/leader-element.js';

type Engine = 'Chromium' | 'Firefox' | 'WebKit';

const engine = (): Engine => {
  const { userAgent } = navigator;
  if (userAgent.includes('Chrome/')) return 'Chromium';
  return userAgent.includes('Firefox/') ? 'Firefox' : 'WebKit';
};

const left: string[] = [];
after(() => left.length && executeServerCommand('leave', left.splice(0)));

/** Gives the window a size; WebKit's has one. */
export const resize = async (width: number, height: number): Promise<void> => {
  if (engine() !== 'WebKit') await setViewport({ width, height });
};

/** A test of what only some engines can be asked for; the runner names it, and the engines that leave it to them. */
export function itIn(engines: Engine[], title: string, test: () => Promise<void>): void {
  if (engines.includes(engine())) it(title, test);
  else left.push(`${title} (${engines.join(', ')})`);
}

/** Media features such as `{ name: 'forced-colors', value: 'active' }`, and the medium; Chromium's alone. */
export const media = (features: { name: string; value: string }[], medium = ''): Promise<unknown> =>
  executeServerCommand('media', { features, media: medium });

/**
 * Does something in a window as tall as the page, of which all is in view then. WebKit's has one size.
 */
export async function inFull<T>(act: () => Promise<T>): Promise<T> {
  if (engine() === 'WebKit') return act();
  const [width, height] = [innerWidth, innerHeight];
  await setViewport({ width, height: Math.max(height, document.documentElement.scrollHeight) });
  // What comes into view is drawn in the next frame.
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  try {
    return await act();
  } finally {
    await setViewport({ width, height });
  }
}

/** The rules of a sheet that wait for a condition, without it. */
function waiting({ cssRules }: CSSStyleSheet, condition: string): CSSStyleSheet {
  const groups = [...cssRules].filter(
    (rule): rule is CSSConditionRule => rule instanceof CSSConditionRule && rule.conditionText.includes(condition),
  );
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    groups
      .flatMap((group) => [...group.cssRules])
      .map(({ cssText }) => cssText)
      .join('\n'),
  );
  return sheet;
}

/** Styles an element as if a condition held that no test can bring about; what is returned takes it back. */
export function pretend(condition: string, { shadowRoot }: LeaderElement): () => void {
  const sheets = [...shadowRoot!.adoptedStyleSheets];
  shadowRoot!.adoptedStyleSheets = sheets.flatMap((sheet) => [sheet, waiting(sheet, condition)]);
  return () => void (shadowRoot!.adoptedStyleSheets = sheets);
}

/** Looks at an element as it is printed. Chromium alone can be asked for paper itself. */
export async function onPaper(element: LeaderElement, look: () => void): Promise<void> {
  if (engine() !== 'Chromium') {
    const back = pretend('print', element);
    try {
      return look();
    } finally {
      back();
    }
  }
  await media([], 'print');
  try {
    look();
  } finally {
    await media([]);
  }
}
