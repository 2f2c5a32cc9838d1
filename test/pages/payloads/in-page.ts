// Draws documents and tells what became of them. Runs in the page, where its functions are those of the global `payloads`.
import type { LeaderErrorEvent } from '../../../src/elements/events.js';
import { composed } from '../reader.js';

/** Every way to show a document. */
const elements: [string, Record<string, string>][] = [
  ['leader-profile', { variant: 'card' }],
  ['leader-profile', { permalinks: '' }],
  ['career-timeline', { headings: '', permalinks: '' }],
  ['interview-qa', { toc: '', answers: 'collapsed' }],
];

/** What a document became in the page. */
export interface Drawn {
  /** Each element with the names of its attributes. */
  shape: string[];
  /** Each attribute with its value, in the same order. */
  values: string[][];
  texts: string[];
  /** What of it could act: handlers, foreign schemes, styles. */
  acting: string[];
  /** The addresses of links, but for those into the page itself, and of pictures, as the browser reads them. */
  links: string[];
  pictures: string[];
  /** The paths that the page was told of. */
  told: string[];
}

/** Handlers, and attributes that hold markup, styles or where things are sent. */
const forbidden = /^(on|srcdoc$|style$|action$|formaction$|data$|ping$|target$|xlink|http-equiv$|is$|nonce$|slot$)/;
const followed = /^(https?|mailto|tel):$/;
const drawn = /^(https?:|data:image\/(png|jpeg|gif|webp|avif)[;,])/;

/** A focus is the one style: numbers, through the object model. */
const isFocus = (element: Element, name: string) =>
  name === 'style' && /^object-position: [\d.]+% [\d.]+%;$/.test(element.getAttribute('style')!);

function* actingIn(element: Element): Generator<string> {
  for (const name of element.getAttributeNames())
    if (forbidden.test(name) && !isFocus(element, name) && !(name === 'slot' && element.localName === 'slot'))
      yield name;
  if (element instanceof HTMLAnchorElement && element.hasAttribute('href')) {
    // Of what it cannot read the browser makes no link, and says ":".
    if (!followed.test(element.protocol) && element.protocol !== ':') yield element.href;
    if (!element.getAttribute('href')!.startsWith('#') && element.rel !== 'noopener') yield 'no rel';
  }
  for (const address of picturesOf(element)) if (!drawn.test(address)) yield address;
}

/** The addresses of a picture, as the browser reads them. */
function picturesOf(element: Element): string[] {
  const { src = '', srcset = '' } = element as Partial<HTMLImageElement>;
  // White space ends an address there, wherever it stands.
  const candidates = srcset.split(/\s+/).filter((part) => !/^[\d.e+-]+w,?$/.test(part));
  return [src, ...candidates].map(schemeOf).filter(Boolean);
}

const isLink = (element: Element): element is HTMLAnchorElement =>
  element instanceof HTMLAnchorElement &&
  element.protocol !== ':' &&
  !(element.getAttribute('href') ?? '#').startsWith('#');

function read(place: Element, told: string[]): Drawn {
  const nodes = [...composed(place)].slice(1);
  // Where a long address may break depends on what is in it.
  const parts = nodes.filter((node): node is Element => node instanceof Element && !(node instanceof HTMLStyleElement));
  const kept = parts.filter(({ localName }) => localName !== 'wbr');
  return {
    shape: kept.map((element) => [element.localName, ...element.getAttributeNames()].join(' ')),
    values: kept.map((element) => element.getAttributeNames().map((name) => element.getAttribute(name)!)),
    texts: nodes.filter((node) => node instanceof Text).map(({ data }) => data),
    acting: parts.flatMap((element) => [...actingIn(element)]),
    links: parts.filter(isLink).map(({ href }) => href),
    pictures: parts.filter((element) => element.matches('[src], [srcset]')).flatMap(picturesOf),
    told,
  };
}

/** Draws a document, JSON as text, in every way, and takes it away again. */
export async function draw(json: string, ways = elements.length): Promise<Drawn> {
  const place = document.createElement('main');
  const told: string[] = [];
  for (const [tag, attributes] of elements.slice(0, ways)) {
    const element = document.createElement(tag) as HTMLElementTagNameMap['leader-profile'];
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.addEventListener('leader-error', ({ detail }: LeaderErrorEvent) =>
      told.push(...detail.issues.map(({ path }) => path.join('.'))),
    );
    element.data = json;
    place.append(element);
  }
  document.body.append(place);
  for (const element of place.children) await (element as HTMLElementTagNameMap['leader-profile']).updateComplete;
  const drawn = read(place, told);
  place.remove();
  return drawn;
}

/** A document with something in many places. */
export function filled(document: unknown, paths: (string | number)[][], value: string): string {
  const copy = structuredClone(document);
  for (const path of paths) {
    let owner = copy as Record<string | number, unknown>;
    for (const key of path.slice(0, -1)) owner = owner[key] as typeof owner;
    owner[path.at(-1)!] = value;
  }
  return JSON.stringify(copy);
}

/** The addresses that a value leads to, whatever the value: not what is compared. */
const isMade = (value: string) => /^(mailto|tel|https?):/.test(value);

/** How a document with a payload in its texts differs from the same with `Word` there. */
export function difference(plain: Drawn, { shape, values, texts, acting }: Drawn, payload: string): string[] {
  const count = (list: string[], text: string) => list.filter((one) => one === text).length;
  const put = (value: string) => value.replaceAll('Word', () => payload);
  const isSame = (value: string, other: string) => isMade(value) || value === put(other);
  return [
    ...acting,
    ...(shape.join() === plain.shape.join() ? [] : shape.filter((one, at) => one !== plain.shape[at]).slice(0, 3)),
    ...values.flatMap((all, at) => all.filter((value, index) => !isSame(value, plain.values[at]?.[index] ?? ''))),
    ...(count(texts, payload) < count(plain.texts, 'Word') ? ['not shown as it is'] : []),
  ];
}

/** What the browser reads an address as; empty for one that it cannot. */
export function schemeOf(address: string): string {
  try {
    return new URL(address, 'https://page').href;
  } catch {
    return '';
  }
}
export { drawn, followed };
