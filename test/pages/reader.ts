// What a reader meets in a page. Runs in the page, where its functions are those of the global `reader`.

/** What a node holds: its shadow tree, what a slot was given, or its children. */
function inside(node: Node): Node[] {
  if (node instanceof HTMLSlotElement && node.assignedNodes().length) return node.assignedNodes();
  return [...((node instanceof Element && node.shadowRoot) || node).childNodes];
}

/** Everything inside a node, through shadow roots and slots, as the browser composes it. */
export function* composed(node: Node = document.body): Generator<Node> {
  yield node;
  for (const child of inside(node)) yield* composed(child);
}

/** Every element of the page, through shadow roots. */
export const elements = (): HTMLElement[] => [...composed()].filter((node) => node instanceof HTMLElement);

/** The element with the focus, through shadow roots. */
export function focused(): HTMLElement {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active as HTMLElement;
}

/** The element around a node, through slots and shadow roots. */
function around(node: Node): Element | null {
  const { assignedSlot, parentNode } = node as Element;
  return assignedSlot ?? (parentNode instanceof ShadowRoot ? parentNode.host : (parentNode as Element | null));
}

/** A node and everything around it. */
function* outward(node: Node): Generator<Element> {
  for (let at: Node | null = node; at; at = around(at)) if (at instanceof Element) yield at;
}

/** Whether an element is drawn. One that only hands on what it holds has no box, and is asked for the one around it. */
function isShown(element: Element): boolean {
  if (getComputedStyle(element).display === 'contents') return isShown(around(element)!);
  return element.checkVisibility({ visibilityProperty: true });
}

/** Only for ears: clipped to nothing, as is the custom. */
const isForEars = (node: Node) =>
  [...outward(node)].some((element) => getComputedStyle(element).clipPath === 'inset(50%)');

/** The text that is drawn or spoken, a space where one block ends and another begins. */
export function text(): string {
  const read = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof HTMLElement) || (node !== document.body && !isShown(node))) return '';
    if (node.ariaHidden === 'true' || node instanceof HTMLScriptElement) return '';
    const inner = node instanceof HTMLImageElement ? ` ${node.alt} ` : inside(node).map(read).join('');
    return /^(inline|contents)/.test(getComputedStyle(node).display) ? inner : ` ${inner} `;
  };
  return read(document.body).replace(/\s+/g, ' ').trim();
}

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
