/** A number of seconds in milliseconds: 30 seconds where it is not one, and about three weeks at most. */
export const milliseconds = (seconds: number): number =>
  // Timers for longer than that would be over at once.
  Math.min(seconds > 0 ? seconds : 30, 2e6) * 1000;

/** Aborts when a number of seconds is over. `clear` ends the wait. */
export function timeLimit(seconds: number): AbortController & { clear: () => void } {
  const abort = new AbortController();
  const limit = milliseconds(seconds);
  const timer = setTimeout(() => abort.abort(new Error(`not there within ${limit / 1000} s`)), limit);
  return Object.assign(abort, { clear: () => clearTimeout(timer) });
}
