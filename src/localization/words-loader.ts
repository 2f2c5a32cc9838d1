import type { LocaleModule } from '@lit/localize';

// One line a language. Each becomes a file of its own, which only those pages load that need it.
// The script-tag bundle has another loader in place of this one: words-loader.embed.ts.
const modules: Record<string, () => Promise<LocaleModule>> = {
  da: () => import('./generated/da.js'),
  sv: () => import('./generated/sv.js'),
};

/** The words of a language. Rejects when they cannot be had. */
export async function importWords(locale: string): Promise<LocaleModule> {
  return modules[locale]!();
}
