import { html } from 'lit';
import type { Source } from '../../document/types.js';
import type { Context } from '../context.js';
import { date } from './date.view.js';
import { anchor, inline, type Inline } from './text.view.js';

/** Whether a reader can make anything of a source: a bare id is for machines. */
export const isCitable = ({ title, url }: Source): boolean => Boolean(title ?? url);

/** A source: what it is called, linked to where it is, and when it was published. */
export function cited({ title, url, date: published }: Source, context: Context): Inline {
  const words = title ? inline(title, context) : url;
  // Where the words are the address already, paper does not need it again.
  const linked = anchor(url, words, context, { name: title ? undefined : 'bare' });
  return published ? html`${linked} (${date(published, context)})` : linked;
}
