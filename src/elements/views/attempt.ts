import { nothing } from 'lit';
import type { Context } from '../context.js';
import type { Inline } from './text.view.js';

/** Renders a part of the document. One whose view throws is left out and reported; everything else is shown. */
export function attempt<T>(part: T, draw: (part: T) => Inline, { failed }: Context): Inline {
  try {
    return draw(part);
  } catch (error) {
    failed(part, error);
    return nothing;
  }
}

/** Renders the parts of a list, each in an attempt of its own. */
export const each = <T>(parts: readonly T[], draw: (part: T, index: number) => Inline, context: Context): Inline[] =>
  parts.map((part, index) => attempt(part, () => draw(part, index), context));
