// What there is to hear in a page. Runs in the page, where its functions are those of the global `shown`.
import { inside, isShown } from '../pages/reader/composed.js';

/** A text that is shown, the label of a control or the description of a picture. */
export interface Piece {
  text: string;
  /** The heading that it is a part of, counted from 0. */
  heading?: number;
}

export interface Shown {
  pieces: Piece[];
  /** The levels of the headings. */
  headings: number[];
}

/** What stands in place of what an element holds: a label of its own, or a description. */
function instead(element: Element): string | null {
  if (element instanceof HTMLImageElement) return element.alt;
  return element.matches('a, button') ? element.ariaLabel : null;
}

const isLeftOut = (element: Element) =>
  element.ariaHidden === 'true' || element.matches('script, style, template') || !isShown(element);

/** Everything that a reader is shown in the order of the page, through shadow roots and slots. */
export function shown(): Shown {
  const headings: number[] = [];
  const read = (node: Node, heading?: number): Piece[] => {
    if (node instanceof Text)
      return node.data.trim() ? [{ text: node.data, ...(heading !== undefined && { heading }) }] : [];
    if (!(node instanceof Element) || isLeftOut(node)) return [];
    const [, level] = /^H(\d)$/.exec(node.tagName) ?? [];
    const within = level ? headings.push(Number(level)) - 1 : heading;
    const label = instead(node);
    if (label !== null) return label ? [{ text: label, ...(within !== undefined && { heading: within }) }] : [];
    return inside(node).flatMap((child) => read(child, within));
  };
  return { pieces: read(document.body), headings };
}

const isReady = () =>
  [...document.querySelectorAll('leader-profile, career-timeline, interview-qa')].every((element) =>
    element.matches(':state(ready)'),
  );

const frame = () => new Promise(requestAnimationFrame);

const roots = (): ShadowRoot[] => [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);

const tell = (path: string, value: unknown) => fetch(path, { method: 'POST', body: JSON.stringify(value) });

/** Tells the server which button has opened something. */
function reportOpening(records: MutationRecord[]): void {
  for (const { target } of records)
    if ((target as Element).ariaExpanded === 'true') void tell('/opened', target.textContent!.trim());
}

/** Tells the server what is shown once every element shows its document. Two frames later it is also drawn. */
export async function report(): Promise<void> {
  while (!isReady()) await frame();
  await frame();
  await frame();
  const observer = new MutationObserver(reportOpening);
  for (const root of roots()) observer.observe(root, { subtree: true, attributeFilter: ['aria-expanded'] });
  await tell('/shown', shown());
}
