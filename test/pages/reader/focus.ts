// What a reader without a pointer stops at.
import { elements, isShown, outward } from './composed.js';

/** The element with the focus, through shadow roots. */
export function focused(): HTMLElement {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active as HTMLElement;
}

const controls = 'a[href], button, select, input, textarea, summary, [tabindex]';

/** Everything that Tab stops at, in the order of the document. */
export const stops = (): HTMLElement[] =>
  elements().filter((element) => element.matches(controls) && element.tabIndex >= 0 && isShown(element));

/** What is at a point, through shadow roots. */
function at(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  for (let inner = found; inner && inner.shadowRoot; found = inner) {
    const next = inner.shadowRoot.elementFromPoint(x, y);
    if (!next || next === inner) break;
    inner = next;
    found = next;
  }
  return found;
}

/** Whether a point of the page is in view, and an element there to be seen. */
const isSeen = (element: Element, { left, top, width, height }: DOMRect): boolean => {
  const found = at(left + width / 2, top + height / 2);
  return found !== null && [...outward(found)].includes(element);
};

/** Whether an element stands in a line of text, whose height it cannot change. */
function isInText(element: HTMLElement): boolean {
  if (getComputedStyle(element).display !== 'inline') return false;
  const block = [...outward(element)].find((it) => !/^(inline|contents)/.test(getComputedStyle(it).display))!;
  return block.textContent.trim().length > element.textContent.trim().length;
}

/** Whether a target is smaller than 24 by 24 pixels, and nearer than that to another (WCAG 2.5.8). */
function isTooSmall(element: HTMLElement): boolean {
  const box = element.getBoundingClientRect();
  if ((box.width >= 24 && box.height >= 24) || isInText(element)) return false;
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  return stops().some((other) => {
    const { left, right, top, bottom } = other.getBoundingClientRect();
    const away = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    return other !== element && away < 12;
  });
}

/** Where the focus is, and whether somebody who looks for it finds it and hits it. */
export function focus() {
  const element = focused();
  const plain = ({ left, top, width, height }: DOMRect) => ({ left, top, width, height });
  return {
    stop: stops().indexOf(element),
    label: `${element.localName} "${(element.ariaLabel ?? element.textContent ?? '').trim().slice(0, 40)}"`,
    box: plain(element.getBoundingClientRect()),
    /** Its lines, where it is a link in a text. */
    boxes: [...element.getClientRects()].map(plain),
    scroll: window.scrollY,
    isSeen: [...element.getClientRects()].some((box) => isSeen(element, box)),
    isTooSmall: isTooSmall(element),
  };
}
