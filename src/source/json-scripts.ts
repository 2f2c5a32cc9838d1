import { native } from './native.js';

/** The types of scripts that hold JSON, with or without a charset behind. */
const json = /^\s*(application|text)\/json\s*(;|$)/i;

/** By its name, since one from a frame has a class of its own. */
const isScript = (element: Element): element is HTMLScriptElement => element.localName === 'script';
const isJson = (element: Element): element is HTMLScriptElement => isScript(element) && json.test(element.type);

/** Whether a script in an element belongs to it, and not to a custom element inside. */
const isOf = (host: Element) => (script: Element) => {
  let node = script.parentElement;
  while (node && node !== host && !node.localName.includes('-')) node = node.parentElement;
  return node === host;
};

/** What an element has for its document: a child, or else a script further inside. */
export const ownScript = (host: Element): HTMLScriptElement | undefined =>
  [...host.children, ...host.querySelectorAll('script')].filter(isOf(host)).find(isJson);

/** What stands where an element looks for its document, and is none: for a warning. */
export function misplaced(host: Element): string | undefined {
  const script = [...host.querySelectorAll('script')].find(isOf(host));
  if (script) return `<script type="${script.type}">`;
  return /^\s*[{[]\s*"/.test(host.textContent) ? 'text' : undefined;
}

/** The JSON script with an id, in the tree of an element or in its page; other elements may have the same id. */
export function scriptById(id: string, host: Element): HTMLScriptElement | undefined {
  const selector = `#${CSS.escape(id)}`;
  const root = host.getRootNode() as Document | ShadowRoot;
  const inTree = root === host.ownerDocument ? [] : [...root.querySelectorAll(selector)];
  return [...inTree, ...native(host.ownerDocument, 'querySelectorAll')(selector)].find(isJson);
}
