import type { Id } from '../../document/types.js';

/** A page or a browser may forbid storage, and what is stored may be somebody else's: then nothing is remembered. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

const key = (name: string) => `leader-elements ${name}`;

/** Which answers were open when an interview was last read in this visit. */
export function recall(name: string): Id[] {
  const ids = attempt(() => JSON.parse(sessionStorage.getItem(key(name)) ?? '[]') as unknown);
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}

/** Keeps which answers are open until the visit ends. */
export const keep = (name: string, ids: Id[]): void =>
  void attempt(() => sessionStorage.setItem(key(name), JSON.stringify(ids)));
