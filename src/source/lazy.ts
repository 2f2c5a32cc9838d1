import { native } from './native.js';

/** Whether the address names a part that the page itself does not have: it may be one of a document that is not there yet. */
function isAddressed(): boolean {
  const fragment = location.hash.slice(1);
  return Boolean(fragment) && !native(document, 'getElementById')(fragment);
}

/** Whether an element that waits has nothing to wait for. */
export const isWanted = (): boolean => typeof IntersectionObserver !== 'function' || isAddressed();

/**
 * Calls back when an element is near the part of the page that is seen, when the page is to be printed, and when the
 * address names what the page does not have. What it returns ends the waiting.
 */
export function whenWanted(element: Element, then: () => void): () => void {
  const waiting = new AbortController();
  const { signal } = waiting;
  const isNear = ({ isIntersecting }: IntersectionObserverEntry) => isIntersecting;
  const near = new IntersectionObserver((entries) => entries.some(isNear) && ask(), { rootMargin: '50%' });
  const end = () => {
    waiting.abort();
    near.disconnect();
  };
  const ask = () => {
    end();
    then();
  };
  near.observe(element);
  addEventListener('beforeprint', ask, { signal });
  for (const type of ['hashchange', 'popstate']) addEventListener(type, () => isAddressed() && ask(), { signal });
  return end;
}
