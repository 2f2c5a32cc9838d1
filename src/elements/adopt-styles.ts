import type { CSSResultOrNative } from 'lit';

/** A style sheet belongs to a document. For every other one, what it has been copied to. */
const copies = new WeakMap<Document, Map<CSSStyleSheet, CSSStyleSheet>>();

function copyIn(page: Document, sheet: CSSStyleSheet): CSSStyleSheet {
  const known = copies.get(page) ?? new Map<CSSStyleSheet, CSSStyleSheet>();
  copies.set(page, known);
  const copy = known.get(sheet) ?? new (page.defaultView as unknown as typeof globalThis).CSSStyleSheet();
  if (!known.has(sheet)) copy.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText).join(''));
  known.set(sheet, copy);
  return copy;
}

/**
 * Gives a shadow root its styles. In the document of a frame or another window it refuses those of this one, and it loses
 * them when it moves between documents.
 */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const page = root.ownerDocument;
  // A document without a window shows nothing.
  if (!page.defaultView) return;
  const sheets = styles.map((style) => ('styleSheet' in style ? style.styleSheet! : style));
  root.adoptedStyleSheets = page === document ? sheets : sheets.map((sheet) => copyIn(page, sheet));
}
