import { native } from './native.js';
import { milliseconds } from './time-limit.js';

/** Whether a page is still arriving: what an element looks for may come. */
export const isArriving = (page: Document): boolean => native(page, 'readyState') === 'loading';

/** Calls back when a page has arrived. What it returns ends the waiting. */
export function whenArrived(page: Document, then: () => void): () => void {
  const waiting = new AbortController();
  native(page, 'addEventListener')('DOMContentLoaded', then, { once: true, signal: waiting.signal });
  return () => waiting.abort();
}

/** Calls back at every change around an element, and with `true` when so many seconds are over. */
export function whenChanged(element: Element, seconds: number, then: (isOver: boolean) => void): () => void {
  const changes = new MutationObserver(() => then(false));
  for (const root of [element.getRootNode(), element.ownerDocument])
    changes.observe(root, { childList: true, subtree: true, characterData: true, attributeFilter: ['id', 'type'] });
  const timer = setTimeout(() => then(true), milliseconds(seconds));
  return () => {
    clearTimeout(timer);
    changes.disconnect();
  };
}
