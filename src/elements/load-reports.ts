import { formatIssue, type Issue } from '../document/issues.js';
import { failure, type Load, type LoadErrorCode } from '../source/load.js';
import { LeaderErrorEvent, LeaderLoadEvent } from './events.js';

type Faulty = Extract<Load, { state: 'ready' | 'error' }>;

type Reporting = Element & { data: unknown; src: string | null };

/** What each kind of element has been told of: forty cards over one document warn once. */
const told = new Map<string, WeakSet<Faulty>>();

/** What a developer can do about it. */
const hints: Record<LoadErrorCode, string> = {
  network: 'Open it in a browser: is it there, and allowed for this page (CORS)?',
  parse: 'Is it JSON?',
  schema: 'Check it against schema.json.',
  version: 'Update leader-elements.',
};

/** So many faults are listed: a document of another kind has thousands. */
const most = 20;

/** Where an element looks for its document. */
const sourceOf = ({ data, src }: Reporting) => (data != null ? ' data' : src ? ` src="${src.slice(0, 200)}"` : '');

const codeOf = (load: Faulty) => (load.state === 'error' ? load.code : 'schema');

/** Tells the developer, in one line, a list and a hint, what could not be shown, what was found and what was expected. */
function warn(element: Reporting, load: Faulty): void {
  const { localName } = element;
  const loads = told.get(localName) ?? new WeakSet();
  told.set(localName, loads);
  if (loads.has(load)) return;
  loads.add(load);
  const { issues } = load;
  const what =
    load.state === 'error'
      ? `shows no document (${load.code}): ${load.reason}`
      : `left out ${issues.length} part(s) of its document`;
  const lines = [...issues.slice(0, most).map(formatIssue), ...(issues[most] ? ['…'] : []), hints[codeOf(load)]];
  console.warn([`<${localName}${sourceOf(element)}> ${what}`, ...lines].join('\n  '));
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
export function report(element: Reporting, load: Load): void {
  if (load.state === 'ready') element.dispatchEvent(new LeaderLoadEvent(load.document));
  if (load.state !== 'error' && !(load.state === 'ready' && load.issues.length)) return;
  warn(element, load);
  element.dispatchEvent(new LeaderErrorEvent({ code: codeOf(load), issues: load.issues }));
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
