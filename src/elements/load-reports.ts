import { formatIssue, type Issue, type Path } from '../document/issues.js';
import { failure, type Failure, type Load, type LoadErrorCode, type Ready } from '../source/load.js';
import { warnOnce } from '../source/keywords.js';
import { LeaderErrorEvent, LeaderLoadEvent } from './events.js';

type Reporting = Element & { data: unknown; src: string | null };

/** What was said of each origin: elements that show one document print its issues once. */
const told = new WeakMap<object, Set<string>>();

/** What a developer can do about it. */
const hints: Record<LoadErrorCode, string> = {
  network: 'Open it in a browser: is it there, and allowed for this page (CORS)?',
  parse: 'Is it JSON?',
  schema: 'Check it against schema.json.',
  version: 'Update leader-elements.',
  render: 'This is a bug in leader-elements.',
};

/** So many issues are listed: a document of another kind has thousands. */
const most = 20;

/** Where an element looks for its document. */
const sourceOf = ({ data, src }: Reporting) => (data != null ? ' data' : src ? ` src="${src.slice(0, 200)}"` : '');

const codeOf = (load: Ready | Failure): LoadErrorCode =>
  load.state === 'error' ? load.code : load.issues.some(({ code }) => code === 'render') ? 'render' : 'schema';

/** Writes to the console, in one line, a list and a hint, what could not be shown, what was found and what was expected. */
function warn(element: Reporting, load: Ready | Failure): void {
  const said = told.get(load.origin) ?? new Set();
  told.set(load.origin, said);
  const isNews = (line: string) => !said.has(line) && said.add(line);
  const isFailed = load.state === 'error';
  const reason = isFailed ? `shows no document (${load.code}): ${load.reason}` : '';
  const issues = load.issues.map(formatIssue).filter(isNews);
  if (!issues.length && !(reason && isNews(reason))) return;
  const what = reason || `found ${issues.length} issue(s) in its document`;
  const lines = [...issues.slice(0, most), ...(issues[most] ? ['…'] : []), hints[codeOf(load)]];
  console.warn([`<${element.localName}${sourceOf(element)}> ${what}`, ...lines].join('\n  '));
}

const nothing = new WeakMap<Load, Map<string, Load>>();

/** A document that has nothing for an element, as that element sees it: one answer for one document. */
export function nothingFor(tag: string, subject: string, load: Ready): Load {
  const answers = nothing.get(load) ?? new Map<string, Load>();
  nothing.set(load, answers);
  const issue: Issue = {
    path: [subject],
    code: 'required',
    expected: `something for <${tag}> to show`,
    found: 'nothing',
  };
  const other = failure('schema', 'nothing in it is for this element', [issue, ...load.issues], load.origin);
  const answer = answers.get(tag) ?? { ...other, isElsewhere: true };
  answers.set(tag, answer);
  return answer;
}

/** The parts of a document whose views have thrown, with the errors. */
export type Failures = ReadonlyMap<unknown, unknown>;

/** Where in a value a part of it is. */
function pathOf(part: unknown, value: unknown, path: Path = []): Path | undefined {
  if (value === part) return path;
  for (const [key, child] of value && typeof value === 'object' ? Object.entries(value) : []) {
    const found = pathOf(part, child, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found) return found;
  }
  return undefined;
}

/** What is shown of a document where views have thrown: the rest of it, or nothing where all of it has failed. */
export function withFailures(load: Load, failures: Failures): Load {
  if (load.state !== 'ready' || !failures.size) return load;
  const { document, origin } = load;
  const issues = [...failures].map(([part, error]): Issue => {
    reportError(error);
    return { path: pathOf(part, document) ?? [], code: 'render', expected: 'no error', found: String(error) };
  });
  const all = [...issues, ...load.issues];
  return failures.has(document) ? failure('render', 'it could not be rendered', all, origin) : { ...load, issues: all };
}

/** Tells page and developer what became of a document, and of what was shown before. */
export function report(element: Reporting, load: Load, before: Load | undefined): void {
  const isShown = before?.state === 'ready' && load.state === 'ready' && before.document === load.document;
  if (load.state === 'ready' && !isShown) element.dispatchEvent(new LeaderLoadEvent(load.document));
  if (load.state === 'empty' && load.reason)
    warnOnce(`<${element.localName}> looked for <script type="application/json"> inside, found ${load.reason}`);
  if (load.state !== 'error' && !(load.state === 'ready' && load.issues.length)) return;
  warn(element, load);
  element.dispatchEvent(new LeaderErrorEvent({ code: codeOf(load), issues: load.issues }));
}

/** Sets the state of an element for style sheets: `:state(ready)`. */
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
