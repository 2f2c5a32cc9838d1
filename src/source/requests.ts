import { failure, loadText, type Load } from './load.js';
import { timeLimit } from './time-limit.js';

interface Request {
  load: Promise<Load>;
  abort: AbortController;
  users: number;
  isSettled: boolean;
}

/** One request for each address, however many elements ask for it. Only what succeeded is kept. */
const requests = new Map<string, Request>();

async function get(url: string, signal: AbortSignal, cache: RequestCache): Promise<Load> {
  try {
    const response = await fetch(url, { signal, cache, headers: { accept: 'application/json' } });
    if (!response.ok) return failure('network', `${url} answered ${response.status}`);
    // Relative addresses start from where the document really came from.
    return loadText(await response.text(), response.url || url);
  } catch (error) {
    return failure('network', `${url}: ${(error as Error).message}`);
  }
}

function start(url: string, seconds: number, cache: RequestCache): Request {
  const abort = timeLimit(seconds);
  const request: Request = { abort, users: 0, isSettled: false, load: get(url, abort.signal, cache) };
  void request.load.then(({ state }) => {
    request.isSettled = true;
    abort.clear();
    if (state === 'error' && requests.get(url) === request) requests.delete(url);
  });
  requests.set(url, request);
  return request;
}

/** Forgets what an address gave, so that the next request asks again and past the browser's cache. */
const stale = new Set<string>();
export function forget(url: string): void {
  requests.delete(url);
  stale.add(url);
}

/**
 * Asks for the document at an absolute address. The seconds to wait are those of the first that asks, from when it asked.
 * `release` says that the answer is no longer wanted.
 */
export function request(url: string, seconds: number): { load: Promise<Load>; release: () => void } {
  const current = requests.get(url) ?? start(url, seconds, stale.delete(url) ? 'reload' : 'default');
  current.users++;
  const release = () => {
    if (--current.users || current.isSettled) return;
    current.abort.abort();
    if (requests.get(url) === current) requests.delete(url);
  };
  return { load: current.load, release };
}
