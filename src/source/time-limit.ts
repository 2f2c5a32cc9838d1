/** Aborts when a number of seconds is over: 30 where it is not one, and about three weeks at most. `clear` ends the wait. */
export function timeLimit(seconds: number): AbortController & { clear: () => void } {
  const abort = new AbortController();
  const limit = seconds > 0 ? seconds : 30;
  const end = () => abort.abort(new Error(`not there within ${limit} s`));
  // Timers for longer than that would be over at once.
  const timer = setTimeout(end, Math.min(limit, 2e6) * 1000);
  return Object.assign(abort, { clear: () => clearTimeout(timer) });
}
