/** Aborts when a number of seconds is over: 30 where it is not one, and about three weeks at most. */
export function timeLimit(seconds: number): AbortController {
  const abort = new AbortController();
  const limit = seconds > 0 ? seconds : 30;
  // Timers for longer than that would be over at once.
  setTimeout(() => abort.abort(new Error(`not there within ${limit} s`)), Math.min(limit, 2e6) * 1000);
  return abort;
}
