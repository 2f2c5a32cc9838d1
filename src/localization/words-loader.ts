/** Words of one language, as lit-localize generates them. */
export interface Words {
  templates: Record<string, string | object>;
}

// One line a language. Each becomes a file of its own, which only those pages load that need it.
// The script-tag bundle has another loader in place of this one: words-loader.embed.ts.
const modules: Record<string, () => Promise<Words>> = {
  da: () => import('./generated/da.js'),
  sv: () => import('./generated/sv.js'),
};

/** The words of a language. Rejects when they cannot be had. */
export async function importWords(locale: string): Promise<Words> {
  return modules[locale]!();
}
