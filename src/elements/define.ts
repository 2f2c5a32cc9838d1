import { version } from '../version.js';

/** How a copy of this library says which version it is, to other copies on the page. */
const mark = Symbol.for('leader-elements.version');

interface Versioned extends CustomElementConstructor {
  [mark]?: string;
}

let hasWarned = false;

/** Registers an element. Where another copy of this library was first, it stays, and the console says so once. */
export function define(tag: string, element: CustomElementConstructor): void {
  const first: Versioned | undefined = customElements.get(tag);
  if (!first) {
    (element as Versioned)[mark] = version;
    customElements.define(tag, element);
  } else if (first !== element && !hasWarned) {
    hasWarned = true;
    console.warn(
      `leader-elements ${version} is loaded, but <${tag}> is defined already, by version ${first[mark] ?? 'unknown'}, which stays.`,
    );
  }
}
