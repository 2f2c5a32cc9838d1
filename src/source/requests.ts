import { maxBytes } from '../document/limits.js';
import { failure, loadText, type Load } from './load.js';
import { timeLimit } from './time-limit.js';

interface Request {
  load: Promise<Load>;
  abort: AbortController;
  users: number;
  isSettled: boolean;
  /** Ends the time that it is kept without users. */
  timer?: ReturnType<typeof setTimeout>;
}

/** How long a document is kept when nothing shows it any more, in milliseconds: a router may come back to it. */
const keep = 60_000;

/** One request for each address, however many elements ask for it. Only what succeeded is kept. */
const requests = new Map<string, Request>();

/** The text of a response, in UTF-8 as JSON must be. What is larger than a document may be is not read to its end. */
async function textOf({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  const reader = body!.getReader();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > maxBytes) {
      void reader.cancel();
      throw new Error(`more than ${maxBytes} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** The encoding that a server says it sends. */
const charsetOf = ({ headers }: Response) => /charset\s*=\s*"?([^\s;"]+)/i.exec(headers.get('content-type') ?? '')?.[1];

async function get(url: string, signal: AbortSignal, cache: RequestCache): Promise<Load> {
  try {
    const response = await fetch(url, { signal, cache, headers: { accept: 'application/json' } });
    if (!response.ok) return failure('network', `${url} answered ${response.status}`);
    // Relative addresses start from where the document really came from.
    return loadText(await textOf(response), response.url || url, charsetOf(response));
  } catch (error) {
    return failure('network', `${url}: ${(error as Error).message}`);
  }
}

function start(url: string, seconds: number, cache: RequestCache): Request {
  const abort = timeLimit(seconds);
  const load = get(url, abort.signal, cache);
  const request: Request = { abort, users: 0, isSettled: false, load };
  void load.then(({ state }) => {
    request.isSettled = true;
    abort.clear();
    if (state === 'error') drop(url, request);
  });
  requests.set(url, request);
  return request;
}

function drop(url: string, request: Request): void {
  if (requests.get(url) === request) requests.delete(url);
}

/** Counts a user of a request; what it returns ends the use. */
function use(url: string, request: Request): () => void {
  let isOver = false;
  request.users++;
  clearTimeout(request.timer);
  return () => {
    if (isOver) return;
    isOver = true;
    if (--request.users) return;
    if (request.isSettled) {
      request.timer = setTimeout(() => drop(url, request), keep);
      // In Node, where timers are objects, this one keeps nobody waiting.
      request.timer.unref?.();
      return;
    }
    request.abort.abort();
    drop(url, request);
  };
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
  return { load: current.load, release: use(url, current) };
}

/** Keeps the document at an address for an element that has it already; what it returns ends that. */
export function retain(url: string): () => void {
  const current = requests.get(url);
  return current ? use(url, current) : () => {};
}
