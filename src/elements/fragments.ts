import type { ReactiveControllerHost } from 'lit';
import { composedParent } from '../source/composed-parent.js';
import { native } from '../source/native.js';

/** An element that can bring a part of its shadow tree into view. */
export interface Revealing extends Element, ReactiveControllerHost {
  /** Opens, scrolls to and focuses the part with an id; false when there is none. */
  reveal(id: string): boolean;
}

const elements = new Set<Revealing>();

/** The address that was read last, its fragment, and the id in it that the page itself does not have. */
let address = '';
let fragment = '';
let wanted = '';
/** The fragment at the last event, also one that nobody was to be taken to. */
let current = '';
/** The element that has shown the part. */
let shown: Revealing | undefined;
/** The element in which a link was followed, and the fragment of the link. */
let origin: Revealing | undefined;
let followed = '';
/** Waits until the box in which the part is hidden opens. */
let watch: ResizeObserver | undefined;

/** What the reader did last since the address changed, and what had the focus and how far the page was scrolled before. */
let act = '';
let focused: Element | null = null;
let scrolled = 0;

function begin(): void {
  act = '';
  focused = document.activeElement;
  scrolled = scrollY;
}

/** Whether the reader has not begun to read or write elsewhere while the part was on its way. */
const isUntouched = () =>
  !act && scrollY <= scrolled && [focused, document.body, null].includes(document.activeElement);

/** Whether the reader has opened the box with the part, or a script has while the reader did nothing. */
const isOpened = () => (!act || act === 'click') && !document.activeElement?.matches(':read-write');

function idOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}

const has = (element: Revealing | undefined, id: string) => element?.shadowRoot?.getElementById(id);

/** Reads the address if it has changed. Browsers do not look for ids inside shadow roots, but they do in the page. */
function readAddress(): void {
  if (location.href === address) return;
  address = location.href;
  begin();
  if (location.hash === fragment) return;
  fragment = location.hash;
  if (fragment !== followed) origin = undefined;
  want(idOf(fragment));
}

function want(id: string): void {
  wanted = native(document, 'getElementById')(id) && !has(origin, id) ? '' : id;
  shown = undefined;
  watch?.disconnect();
}

/** An element with the shadow hosts around it, outermost first. */
function hostsOf(node: Node): Node[] {
  const { host } = node.getRootNode() as Partial<ShadowRoot>;
  return host ? [...hostsOf(host), node] : [node];
}

/** Whether an element stands before another in the page, across shadow roots. */
function isEarlier(a: Node, b: Node): boolean {
  const [hosts, others] = [hostsOf(a), hostsOf(b)];
  const at = hosts.findIndex((host, index) => host !== others[index]);
  return !hosts[at] || Boolean(others[at] && hosts[at].compareDocumentPosition(others[at]) & 4);
}

/** The element in which the link was followed shows the part, or else the first in the page that has it. */
function revealWanted(candidates: Iterable<Revealing>): void {
  if (!isFragmentWanted() || !isUntouched()) return;
  const [first, ...rest] = [...candidates].filter((element) => has(element, wanted));
  if (!first) return;
  shown = rest.reduce(
    (one, other) => (other === origin || (one !== origin && isEarlier(other, one)) ? other : one),
    first,
  );
  show(shown);
}

function show(element: Revealing): void {
  const id = wanted;
  const isHidden = () => !has(element, id)?.getClientRects().length;
  element.reveal(id);
  void element.updateComplete.then(() => {
    if (shown !== element || !isHidden()) return;
    watch?.disconnect();
    watch = new ResizeObserver(() => {
      if (isHidden()) return;
      watch?.disconnect();
      if (isOpened()) element.reveal(id);
    });
    watch.observe(element);
  });
}

/** A page that replaces its address, such as by the question that was opened, does not ask to be taken there. */
function onAddress({ type, navigationType }: Event & { navigationType?: string }): void {
  const isOther = location.hash !== current;
  current = location.hash;
  if (type === 'hashchange' && origin) answer();
  else if (type === 'hashchange' || (isOther && navigationType !== 'replace')) revealWanted(elements);
}

/** Goes where a link inside an element leads, also when the browser has gone to an id of the page instead. */
function answer(): void {
  begin();
  want(idOf(location.hash));
  revealWanted(elements);
  origin = undefined;
}

function listen(): void {
  current = location.hash;
  for (const type of ['hashchange', 'popstate']) addEventListener(type, onAddress);
  // Not in Firefox before 147 and Safari before 26.2: there, nobody hears of pushState().
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', onAddress);
  const onAct = ({ type }: Event) => (act = type);
  for (const type of ['pointerdown', 'keydown', 'wheel', 'click'])
    addEventListener(type, onAct, { capture: true, passive: true });
}

/** Registers an element for the fragments of the address, from now on. */
export function listenForFragments(element: Revealing): void {
  if (!address) listen();
  readAddress();
  // What comes into the page after a click is what the reader has asked for.
  if (act === 'click') begin();
  elements.add(element);
}

export function ignoreFragments(element: Revealing): void {
  elements.delete(element);
  if (element === shown) watch?.disconnect();
}

/** Whether the address names a part that no element has shown yet. */
export function isFragmentWanted(): boolean {
  readAddress();
  return Boolean(wanted) && !shown?.isConnected;
}

/** To be called when an element has rendered something new: the address may have been waiting for it. */
export const revealIfWanted = (element: Revealing): void =>
  void element.updateComplete.then(() => revealWanted([element]));

/** To be called when a link inside an element is followed: the element itself answers first. */
export function followFrom(element: Revealing, { hash, href }: HTMLAnchorElement): void {
  origin = element;
  followed = hash;
  // The address does not change, so nobody else hears of the click.
  if (hash && href === location.href) setTimeout(answer);
}

/** Opens what encloses a part, as browsers do for an id of the page. */
function openAround(part: Element): void {
  for (let node: Node | null = part; node; node = (node as Element).assignedSlot ?? composedParent(node)) {
    const element = node as Element;
    if (element.localName === 'details') (element as HTMLDetailsElement).open = true;
    if (element.getAttribute?.('hidden') === 'until-found') {
      element.dispatchEvent(new Event('beforematch', { bubbles: true }));
      element.removeAttribute('hidden');
    }
  }
}

/** Opens what encloses the part of a shadow tree with an id, scrolls to it and focuses it. */
export function goToPart(root: ShadowRoot, id: string): void {
  const part = root.getElementById(id);
  if (!part) return;
  openAround(part);
  if (!part.hasAttribute('tabindex')) part.tabIndex = -1;
  if (!part.contains(root.activeElement)) part.focus({ preventScroll: true });
  part.scrollIntoView();
}
