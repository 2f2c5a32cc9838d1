// What tests of elements share: putting markup in the page, waiting for an element, and reading it as a reader does.
import { sendMouse } from '@web/test-runner-commands';
import '../../src/define.js';
import { LeaderElement } from '../../src/elements/leader-element.js';

export { expect } from '@open-wc/testing';

export const documents = '/demo/documents';

/** Puts markup into the page, in a language. */
export function show(markup: string, lang = 'en'): HTMLElement {
  document.documentElement.lang = lang;
  const place = document.createElement('main');
  // The tests' own markup, not a document's.
  place.innerHTML = markup;
  document.body.append(place);
  return place;
}

/** What the console said that no test asked for. Lit's own word about its development build is not meant. */
const noise: string[] = [];
for (const level of ['warn', 'error'] as const) {
  console[level] = (...args: unknown[]) => {
    const text = args.map(String).join(' ');
    if (!text.includes('Lit is in dev mode')) noise.push(text);
  };
}

afterEach(() => {
  document.body.replaceChildren();
  for (const name of ['dir', 'style']) document.documentElement.removeAttribute(name);
  // Safari allows a hundred such changes in ten seconds.
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
  const said = noise.splice(0);
  if (said.length) throw new Error(`the console said: ${said.join('\n')}`);
});

type Settled = 'ready' | 'error';

/** Waits until an element, or the first one inside, shows a document or says that it cannot. */
export async function settled<E extends LeaderElement>(
  place: Element,
  tag?: string,
  state: Settled = 'ready',
): Promise<E> {
  const element = [place, ...place.querySelectorAll(tag ?? '*')].find((node) => node instanceof LeaderElement) as E;
  await until(() => element.matches(`:state(${state})`), `<${element.localName}> in state ${state}`);
  await element.updateComplete;
  return element;
}

/** Waits for a condition; fails after a while, saying what it waited for. */
export async function until(isSo: () => unknown, what: string, patience = 5000): Promise<void> {
  const end = performance.now() + patience;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`waited for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** The next event of a type. */
export const next = <T extends Event = Event>(target: EventTarget, type: string): Promise<T> =>
  new Promise((resolve) => target.addEventListener(type, (event) => resolve(event as T), { once: true }));

/** Everything inside a node, through shadow roots and slots, as the browser composes it. */
export function* composed(node: Node): Generator<Node> {
  yield node;
  for (const child of inside(node)) yield* composed(child);
}

/** What a node holds: its shadow tree, what a slot was given, or its children. */
function inside(node: Node): Node[] {
  if (node instanceof HTMLSlotElement && node.assignedNodes().length) return node.assignedNodes();
  return [...((node instanceof Element && node.shadowRoot) || node).childNodes];
}

const isInline = (node: Node) =>
  !(node instanceof Element) || /^(inline|contents)/.test(getComputedStyle(node).display);

/** What a reader reads: text through shadow roots and slots, blocks apart, white space folded. */
export function textOf(node: Node): string {
  const read = (part: Node): string => {
    if (part instanceof Text) return part.data;
    // The word that is heard in place of a dash between dates.
    if (part instanceof HTMLScriptElement || (part instanceof Element && part.matches('.hidden.to'))) return '';
    const inner = inside(part).map(read).join('');
    return isInline(part) ? inner : ` ${inner} `;
  };
  return read(node).replace(/\s+/g, ' ').trim();
}

/** Where the text of an element is, rather than its box. */
export function textBox(element: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

/** All elements in the composed tree that match. */
export const all = <E extends HTMLElement = HTMLElement>(place: Node, selector: string): E[] =>
  [...composed(place)].filter((node): node is E => node instanceof HTMLElement && node.matches(selector));

/** The first element in the composed tree that matches. */
export function one<E extends HTMLElement = HTMLElement>(place: Node, selector: string): E {
  const [found] = all<E>(place, selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** The element that has the focus, through shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Collects what the console warns of while something happens. */
export async function warningsOf(happen: () => Promise<unknown>): Promise<string[]> {
  await happen();
  return noise.splice(0);
}

/** Clicks with the pointer in the middle of an element. */
export async function click(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
}

/** The address of a picture that can be had. */
export const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** A small document about nobody. */
export const ada = {
  lang: 'en',
  person: { name: 'Ada Holm', role: 'Chief executive', organization: { name: 'Kornby Council' } },
  career: [
    { id: 'now', title: 'Chief executive', organization: { name: 'Kornby Council' }, start: '2020-05', end: '..' },
    { id: 'then', title: 'Director', start: '2011', end: '2019' },
    { id: 'undated', title: 'Clerk' },
  ],
  interviews: [
    {
      id: 'talk',
      headline: 'A door that is open',
      participants: [{ id: 'ada', role: 'interviewee', name: 'Ada Holm' }],
      body: [
        'Before the questions.',
        {
          type: 'qa',
          id: 'q1',
          question: { text: 'Why here?' },
          answers: [{ by: 'ada', body: ['Because of the harbour.'] }],
        },
        { type: 'qa', id: 'q2', question: { text: 'What next?' }, answers: [{ by: 'ada', body: ['The school.'] }] },
      ],
    },
  ],
};

/** Markup of an element with the small document in the page. */
export const withAda = (
  tag: string,
  attributes = '',
  change: (value: typeof ada) => unknown = (value) => value,
): string =>
  `<${tag} ${attributes}><a href="/ada">Ada Holm</a><script type="application/json">${JSON.stringify(change(structuredClone(ada)))}</script></${tag}>`;
