import { formatIssue } from '../document/issues.js';
import type { Load } from '../source/load.js';
import { LeaderErrorEvent, LeaderLoadEvent } from './events.js';

type Faulty = Extract<Load, { state: 'ready' | 'error' }>;

/** What each kind of element has been told of: forty cards over one document warn once. */
const told = new Map<string, WeakSet<Faulty>>();

/** Tells the developer, in one line and a list, what could not be shown and what was expected. */
function warn({ localName, src }: Element & { src: string | null }, load: Faulty): void {
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

/** Tells page and developer what became of a document. */
export function report(element: Element & { src: string | null }, load: Load): void {
  if (load.state === 'ready') element.dispatchEvent(new LeaderLoadEvent(load.document));
  if (load.state !== 'error' && !(load.state === 'ready' && load.issues.length)) return;
  warn(element, load);
  const code = load.state === 'error' ? load.code : 'schema';
  element.dispatchEvent(new LeaderErrorEvent({ code, issues: load.issues }));
}

/** Says in which state an element is, for style sheets: `:state(ready)`. */
export function setState({ states }: ElementInternals, state: Load['state']): void {
  for (const name of ['loading', 'ready', 'error']) {
    if (name === state) states.add(name);
    else states.delete(name);
  }
}
