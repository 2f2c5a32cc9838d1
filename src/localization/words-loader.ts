// The script-tag bundle has another loader in place of this one: words-loader.embed.ts.
import { timeLimit } from '../source/time-limit.js';
import { modules } from './generated/modules.js';

/** Words of one language, as lit-localize generates them. */
export interface Words {
  templates: Record<string, string | object>;
}

/** The words of a language. Rejects when they cannot be had, or not within so many seconds. */
export async function importWords(locale: string, seconds: number): Promise<Words> {
  const { signal, clear } = timeLimit(seconds);
  // An import cannot be aborted, only waited for no longer.
  const isOver = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
  return Promise.race([modules[locale]!(), isOver]).finally(clear);
}
