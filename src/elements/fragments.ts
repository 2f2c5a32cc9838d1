/** An element that can bring a part of its shadow tree into view. */
export interface Revealing extends Element {
  /** Opens, scrolls to and focuses the part with an id; false when there is none. */
  reveal(id: string): boolean;
}

const elements = new Set<Revealing>();

/** The id in the address that no element has shown yet. Browsers do not look for it inside shadow roots. */
let wanted = '';

function readAddress(): void {
  const fragment = location.hash.slice(1);
  try {
    wanted = decodeURIComponent(fragment);
  } catch {
    wanted = fragment;
  }
  // What stands in the page itself is the browser's to show.
  if (wanted && document.getElementById(wanted)) wanted = '';
}

const isEarlier = (a: Element, b: Element) => a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING;

/** The first element in the page that has the part shows it. */
function revealWanted(): void {
  const inOrder = [...elements].sort((a, b) => (isEarlier(a, b) ? -1 : 1));
  if (wanted && inOrder.some((element) => element.reveal(wanted))) wanted = '';
}

function onHashChange(): void {
  readAddress();
  revealWanted();
}

/** Registers an element for the fragments of the address, from now on. */
export function listenForFragments(element: Revealing): void {
  if (!elements.size) {
    readAddress();
    addEventListener('hashchange', onHashChange);
  }
  elements.add(element);
}

export function ignoreFragments(element: Revealing): void {
  elements.delete(element);
  if (!elements.size) removeEventListener('hashchange', onHashChange);
}

/** To be called when an element has rendered something new: the address may have been waiting for it. */
export function revealIfWanted(element: Revealing): void {
  if (wanted && element.reveal(wanted)) wanted = '';
}

/** Scrolls to and focuses the part of a shadow tree with an id. */
export function goToPart(root: ShadowRoot, id: string): void {
  const part = root.getElementById(id);
  if (!part) return;
  if (!part.hasAttribute('tabindex')) part.tabIndex = -1;
  part.focus({ preventScroll: true });
  part.scrollIntoView();
}
