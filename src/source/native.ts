/**
 * A member of a node as the browser defines it. In a document and in a form, `<img name="baseURI">` or
 * `<input name="parentNode">` stands in the place of members of that name (DOM clobbering).
 */
export function native<K extends keyof Document>(node: Node, key: K): Document[K] {
  const value: unknown = Reflect.get(Document.prototype, key, node);
  return (typeof value === 'function' ? value.bind(node) : value) as Document[K];
}

/** An attribute of an element as the browser reads it; nothing of other nodes. */
export const attributeOf = (node: Node, name: string): string | null =>
  native(node, 'nodeType') === 1 ? Element.prototype.getAttribute.call(node, name) : null;
