// The page as assistive technology is given it: the browser's own accessibility tree, through shadow roots, as text.
import type { CDPSession, Page, Protocol } from 'puppeteer-core';

type AXNode = Protocol.Accessibility.AXNode;
type DOMNode = Protocol.DOM.Node;

/** Something that assistive technology knows of, a run of text, or the edge of a block. */
export interface Thing {
  /** A role of ARIA, in the browser's spelling; `text` for a run of text, `edge` where a block begins or ends. */
  role: string;
  /** What it is called, where that is not just what it says. */
  name: string;
  /** Level, state and the like, in words. */
  states: string[];
  lang: string;
  /** What it says, in a run of text. */
  text: string;
  children: Thing[];
}

/** Roles that only carry what is inside them. */
const transparent = new Set(['none', 'generic', 'sectionheader', 'sectionfooter', 'InlineTextBox']);

/** The browser's names for what ARIA has no name for. */
const names: Record<string, string> = {
  DescriptionList: 'facts',
  Figcaption: 'caption',
  ListMarker: 'marker',
  RootWebArea: 'page',
  StaticText: 'text',
};

/** What the accessibility tree does not tell of a node. */
interface Surroundings {
  langs: Map<number, string>;
  blocks: Set<number>;
}

/** The language of each node of the page, by the browser's number for it. */
function languages(root: DOMNode): Map<number, string> {
  const found = new Map<number, string>();
  const visit = ({ backendNodeId, attributes = [], shadowRoots = [], children = [] }: DOMNode, around: string) => {
    const at = attributes.findIndex((name, index) => index % 2 === 0 && name === 'lang');
    const lang = at < 0 ? around : attributes[at + 1]!;
    found.set(backendNodeId, lang);
    for (const child of [...shadowRoots, ...children]) visit(child, lang);
  };
  visit(root, '');
  return found;
}

/** The nodes that are drawn as blocks. */
async function drawnAsBlocks(client: CDPSession): Promise<Set<number>> {
  const { documents, strings } = await client.send('DOMSnapshot.captureSnapshot', { computedStyles: ['display'] });
  const { nodes, layout } = documents[0]!;
  const isBlock = (styles: number[]) => !/^(inline|contents|$)/.test(strings[styles[0] ?? -1] ?? '');
  return new Set(
    layout.nodeIndex.flatMap((node, at) => (isBlock(layout.styles[at]!) ? nodes.backendNodeId![node]! : [])),
  );
}

const telling = new Set(['busy', 'disabled', 'invalid', 'pressed', 'checked', 'modal']);

function states({ properties = [], role }: AXNode): string[] {
  return properties.flatMap(({ name, value: { value } }) => {
    if (name === 'level') return role!.value === 'heading' ? [`level ${value as number}`] : [];
    if (name === 'expanded') return value ? ['expanded'] : ['collapsed'];
    return telling.has(name) && value && value !== 'false' ? [name] : [];
  });
}

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Everything that a thing says, in order. */
export const textOf = ({ text, children }: Thing): string => text + children.map(textOf).join('');

const edge: Thing = { role: 'edge', name: '', states: [], lang: '', text: '\n', children: [] };

/** Turns the browser's list of nodes into a tree of what is worth telling. */
function prune(nodes: AXNode[], { langs, blocks }: Surroundings): Thing[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const told = (node: AXNode): Thing[] => {
    const role = String(node.role?.value ?? 'none');
    const id = node.backendDOMNodeId ?? -1;
    const words = String(node.name?.value ?? '');
    const isText = role === 'StaticText';
    const children = isText ? [] : (node.childIds ?? []).flatMap((childId) => told(byId.get(childId)!));
    if (node.ignored || transparent.has(role)) return blocks.has(id) ? [edge, ...children, edge] : children;
    const lang = langs.get(id) ?? '';
    const thing = {
      role: names[role] ?? role,
      name: '',
      states: states(node),
      lang,
      text: isText ? words : '',
      children,
    };
    const name = fold(words) === fold(textOf(thing)) ? '' : fold(words);
    return [{ ...thing, name }];
  };
  return told(nodes[0]!);
}

/** The accessibility tree of a page, without what only carries something else. */
export async function accessibilityTree(page: Page): Promise<Thing[]> {
  const client = await page.createCDPSession();
  const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
  const blocks = await drawnAsBlocks(client);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  return prune(nodes, { langs: languages(root), blocks });
}

const inlineRoles = new Set(['text', 'edge', 'link', 'emphasis', 'strong', 'time', 'mark', 'code', 'marker']);
const isInline = ({ role, children }: Thing): boolean => inlineRoles.has(role) && children.every(isInline);

/** A part of a line: its text, in brackets with what there is to tell of it. */
function part({ role, states, lang, text, children, name }: Thing, around: string): string {
  if (role === 'edge') return text;
  const words = text + children.map((child) => part(child, lang)).join('');
  // A screen reader counts the items of a list by itself.
  if (role === 'marker') return /\d/.test(words) ? words : '';
  const about = [role === 'text' ? '' : role, ...states, lang === around ? '' : lang, name && `"${name}"`].filter(
    Boolean,
  );
  return about.length ? `[${about.join(', ')}: ${words}]` : words;
}

/** A line of parts; a stroke where one block ends and another begins. */
const line = (things: Thing[], lang: string): string =>
  things
    .map((thing) => part(thing, lang))
    .join('')
    .split('\n')
    .map(fold)
    .filter(Boolean)
    .join(' | ');

/** What a thing is, before what it says. */
const head = ({ role, name, states, lang }: Thing, around: string): string =>
  [role, ...states, lang === around ? '' : `in ${lang}`].filter(Boolean).join(', ') + (name && ` "${name}"`);

/** Lines of text, indented by what is inside what. */
function lines(things: Thing[], around: string, indent: string): string[] {
  const first = things.findIndex((thing) => !isInline(thing));
  const before = line(first < 0 ? things : things.slice(0, first), around);
  const written = before ? [indent + before] : [];
  if (first < 0) return written;
  const thing = things[first]!;
  const title = indent + head(thing, around);
  const inside = thing.children.every(isInline) ? line(thing.children, thing.lang) : '';
  if (inside) written.push(`${title}: ${inside}`);
  else written.push(title, ...lines(thing.children, thing.lang, `${indent}  `));
  return [...written, ...lines(things.slice(first + 1), around, indent)];
}

/** The tree for people to read. */
export const asText = (tree: Thing[]): string => `${lines(tree, '', '').join('\n')}\n`;
