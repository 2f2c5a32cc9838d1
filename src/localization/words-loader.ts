// The script-tag bundle has another loader in place of this one: words-loader.embed.ts.
import { modules } from './generated/modules.js';

/** Words of one language, as lit-localize generates them. */
export interface Words {
  templates: Record<string, string | object>;
}

/** The words of a language. Rejects when they cannot be had. */
export async function importWords(locale: string): Promise<Words> {
  return modules[locale]!();
}
