// The page as the browser composes it, through shadow roots and slots.

/** What a node holds: its shadow tree, what a slot was given, or its children. */
export function inside(node: Node): Node[] {
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

/** The element around a node, through slots and shadow roots. */
export function around(node: Node): Element | null {
  const { assignedSlot, parentNode } = node as Element;
  return assignedSlot ?? (parentNode instanceof ShadowRoot ? parentNode.host : (parentNode as Element | null));
}

/** A node and everything around it. */
export function* outward(node: Node): Generator<Element> {
  for (let at: Node | null = node; at; at = around(at)) if (at instanceof Element) yield at;
}

/** Whether an element is drawn. One that only hands on what it holds has no box, and is asked for the one around it. */
export function isShown(element: Element): boolean {
  if (getComputedStyle(element).display === 'contents') return isShown(around(element)!);
  return element.checkVisibility({ visibilityProperty: true });
}
