import { formatIssue, type Issue } from '../document/issues.js';
import { failure, type Load } from '../source/load.js';
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

const nothing = new WeakMap<Load, Map<string, Load>>();

/** A document that has nothing for an element, as that element sees it: one answer for one document. */
export function nothingFor(tag: string, subject: string, load: Extract<Load, { state: 'ready' }>): Load {
  const answers = nothing.get(load) ?? new Map<string, Load>();
  nothing.set(load, answers);
  const issue: Issue = {
    path: [subject],
    code: 'required',
    expected: `something for <${tag}> to show`,
    found: 'nothing',
  };
  const other = failure('schema', 'nothing in it is for this element', [...load.issues, issue]);
  const answer = answers.get(tag) ?? { ...other, isElsewhere: true };
  answers.set(tag, answer);
  return answer;
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
  try {
    for (const name of ['loading', 'ready', 'error']) {
      if (name === state) states.add(name);
      else states.delete(name);
    }
  } catch {
    // Firefox before 126 and Safari before 17.4 have no states, Chromium before 125 none without dashes: none, then.
  }
}
