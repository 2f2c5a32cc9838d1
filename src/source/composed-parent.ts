/** The node around a node as the page is composed: of a shadow root, its host. */
export const composedParent = (node: Node): Node | null => (node instanceof ShadowRoot ? node.host : node.parentNode);
