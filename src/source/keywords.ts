const said = new Set<string>();

/** Writes a warning to the console, once. */
export function warnOnce(warning: string): void {
  if (!said.has(warning)) console.warn(warning);
  said.add(warning);
}

/**
 * The keywords in an attribute's value that are known, in whatever case they are written, as HTML compares them. An unknown
 * one counts as none, with a warning.
 */
export function keywords<T extends string>(element: Element, name: string, known: readonly T[]): T[] {
  const value = `${(element as unknown as Record<string, string | null>)[name] ?? ''}`;
  return value.split(/\s+/).flatMap((word) => {
    const found = known.filter((one) => one === word.toLowerCase());
    if (word && !found.length)
      warnOnce(
        `<${element.localName} ${name}="${value.slice(0, 200)}">: found "${word}", expected ${known.join(', ')}`,
      );
    return found;
  });
}

/** The keyword that an attribute's value is; the first of those known where it is none of them. */
export const keyword = <T extends string>(element: Element, name: string, known: readonly [T, ...T[]]): T =>
  keywords(element, name, known)[0] ?? known[0];
