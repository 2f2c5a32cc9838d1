import { native } from './native.js';

/** Nodes that come from a frame have classes of their own, so what they are is not asked of ours. */
export const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === 11 && 'host' in node;

/** The node around a node as the page is composed: of a shadow root, its host. */
export const composedParent = (node: Node): Node | null =>
  isShadowRoot(node) ? node.host : native(node, 'parentNode');
