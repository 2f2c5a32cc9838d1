import { inside, isShown, outward } from './composed.js';

/** Only for ears: clipped to nothing, as is the custom. */
export const isForEars = (node: Node) =>
  [...outward(node)].some((element) => getComputedStyle(element).clipPath === 'inset(50%)');

/** The text that is drawn or spoken, a space where one block ends and another begins. */
export function text(of: HTMLElement = document.body): string {
  const read = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof HTMLElement) || (node !== document.body && !isShown(node))) return '';
    if (node.ariaHidden === 'true' || node instanceof HTMLScriptElement) return '';
    const inner = node instanceof HTMLImageElement ? ` ${node.alt} ` : inside(node).map(read).join('');
    return /^(inline|contents)/.test(getComputedStyle(node).display) ? inner : ` ${inner} `;
  };
  return read(of).replace(/\s+/g, ' ').trim();
}
