// Where things stand, and whether they move.
import { around, composed, elements, isShown, outward } from './composed.js';
import { isForEars } from './text.js';

/** A line of text as it is drawn. */
export interface Line {
  text: string;
  /** The text node that it is of, by number. */
  node: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Text that somebody sees, with the element that it stands in. */
function* drawnTexts(): Generator<[Text, Element]> {
  for (const node of composed()) {
    if (!(node instanceof Text) || !node.data.trim()) continue;
    const element = around(node)!;
    if (isShown(element) && !isForEars(node)) yield [node, element];
  }
}

/** Every line of text, in the order of the document. */
export function lines(): Line[] {
  const range = document.createRange();
  return [...drawnTexts()].flatMap(([node], number) => {
    range.selectNodeContents(node);
    return [...range.getClientRects()]
      .filter(({ width, height }) => width && height)
      .map(({ left, right, top, bottom }) => ({ text: node.data.trim(), node: number, left, right, top, bottom }));
  });
}

/** How far two stretches cover each other. */
const common = (a: [number, number], b: [number, number]) => Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
/** Letters are lower than the line that they stand on, and may come near those of another. */
const core = ({ top, bottom }: Line): [number, number] => [top + (bottom - top) * 0.3, bottom - (bottom - top) * 0.25];
const across = (a: Line, b: Line) => common([a.left, a.right], [b.left, b.right]);

/** Pairs of lines where one is written over the other. */
export function overlaps(): string[] {
  const all = lines();
  return all.flatMap((a, at) =>
    all
      .slice(at + 1)
      .filter((b) => across(a, b) > 1 && common(core(a), core(b)) > 1)
      .map((b) => `"${a.text.slice(0, 40)}" and "${b.text.slice(0, 40)}"`),
  );
}

/** Pairs of lines in one column where the later one stands above the earlier one. */
export function outOfOrder(): string[] {
  const all = lines();
  return all.flatMap((a, at) =>
    all
      .slice(at + 1)
      .filter((b) => across(a, b) > 1 && b.bottom <= a.top + 1)
      .map((b) => `"${b.text.slice(0, 40)}" stands above "${a.text.slice(0, 40)}"`),
  );
}

/** Whether a box hides what does not fit into it. */
const clips = (style: CSSStyleDeclaration) => /hidden|clip/.test(style.overflowX + style.overflowY);

/** Text that does not fit: cut off by a box around it, or outside the page. */
export function cutOff(): string[] {
  const width = document.documentElement.clientWidth;
  const range = document.createRange();
  return [...drawnTexts()].flatMap(([node, element]) => {
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    const boxes = [...outward(element)]
      .filter((it) => it !== document.body && it !== document.documentElement && clips(getComputedStyle(it)))
      .map((it) => it.getBoundingClientRect());
    const isCut = boxes.some((it) => box.right > it.right + 1 || box.left < it.left - 1 || box.bottom > it.bottom + 1);
    return isCut || box.right > width + 1 || box.left < -1 ? [node.data.trim().slice(0, 60)] : [];
  });
}

/** Elements that move, or would when something changes: to be [] under prefers-reduced-motion. */
export function moving(): string[] {
  const styles = elements().flatMap((element) =>
    ['', '::before', '::after'].map((pseudo) => [element, getComputedStyle(element, pseudo)] as const),
  );
  return styles
    .filter(
      ([, it]) => /[1-9]/.test(it.transitionDuration) || it.animationName !== 'none' || it.scrollBehavior === 'smooth',
    )
    .map(([element]) => `${element.localName}.${element.className}`);
}

/** Where the elements of a selector are drawn. */
export const boxes = (selector: string) =>
  elements()
    .filter((element) => element.matches(selector) && isShown(element))
    .map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { name: `${element.localName}.${element.className}`, left, top, width, height };
    });
