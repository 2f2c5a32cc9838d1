import { formatIssue } from '../document/issues.js';
import type { Load } from '../source/load.js';

type Faulty = Extract<Load, { state: 'ready' | 'error' }>;

/** What each kind of element has been told of: forty cards over one document warn once. */
const told = new Map<string, WeakSet<Faulty>>();

/** Tells the developer, in one line and a list, what could not be shown and what was expected. */
export function warn({ localName, src }: Element & { src: string | null }, load: Faulty): void {
  const loads = told.get(localName) ?? new WeakSet();
  told.set(localName, loads);
  if (loads.has(load)) return;
  loads.add(load);
  const name = src ? `<${localName} src="${src}">` : `<${localName}>`;
  const what =
    load.state === 'error'
      ? `shows no document (${load.code}): ${load.reason}`
      : `left out ${load.issues.length} part(s) of its document`;
  console.warn([`${name} ${what}`, ...load.issues.map(formatIssue)].join('\n  '));
}
