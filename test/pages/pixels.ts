// Pictures of a page, pixel by pixel.
import { wcagContrast } from 'culori';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What is in view. */
export const picture = async (page: Page): Promise<PNG> =>
  PNG.sync.read(Buffer.from(await page.screenshot({ optimizeForSpeed: true })));

const known = new Map<string, number>();

/** The contrast between two colours, 1 to 21. */
function contrast(a: string, b: string): number {
  const key = a + b;
  if (!known.has(key)) known.set(key, wcagContrast(a, b));
  return known.get(key)!;
}

/** The colours of a picture inside a box, as far as it is in it. */
function* colours({ data, width, height }: PNG, box: Box): Generator<string> {
  for (let y = Math.max(0, Math.floor(box.top)); y < Math.min(height, box.top + box.height); y++)
    for (let x = Math.max(0, Math.floor(box.left)); x < Math.min(width, box.left + box.width); x++)
      yield `#${data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3).toString('hex')}`;
}

/** How many pixels of a box differ from one picture to another by a contrast that WCAG asks of what is no text. */
export function changed(before: PNG, after: PNG, box: Box): number {
  const now = [...colours(after, box)];
  return [...colours(before, box)].filter((colour, at) => contrast(colour, now[at]!) >= 3).length;
}

/** How many pixels of a box stand out from the ground of the page, whose colour its corner has. */
export function drawn(image: PNG, box: Box): number {
  const [ground] = colours(image, { left: 0, top: 0, width: 1, height: 1 });
  return [...colours(image, box)].filter((colour) => contrast(colour, ground!) >= 3).length;
}

/** A box with room around it. */
export const around = ({ left, top, width, height }: Box, room: number): Box => ({
  left: left - room,
  top: top - room,
  width: width + 2 * room,
  height: height + 2 * room,
});
