import { html, nothing } from 'lit';
import type { Source } from '../../document/types.js';
import type { Context } from '../context.js';
import { date } from './date.view.js';
import { inline, type Inline } from './text.view.js';

/** Whether a reader can make anything of a source: a bare id is for machines. */
export const isCitable = ({ title, url }: Source): boolean => Boolean(title ?? url);

/** A source: what it is called, linked to where it is, and when it was published. */
export function cited({ title, url, date: published }: Source, context: Context): Inline {
  const words = title ? inline(title, context) : url;
  // Where the words are the address already, paper does not need it again.
  const linked = url ? html`<a class=${title ? nothing : 'bare'} href=${context.url(url)}>${words}</a>` : words;
  return published ? html`${linked} (${date(published, context)})` : linked;
}
