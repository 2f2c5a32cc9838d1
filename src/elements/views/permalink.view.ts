import { html, nothing } from 'lit';
import type { Id } from '../../document/types.js';
import type { Context } from '../context.js';
import type { Inline } from './text.view.js';

/**
 * A link to a part of the page, named by what it leads to, where the page asks for such links. The element copies its
 * address when it is followed.
 */
export const permalink = (id: Id | undefined, label: Id | undefined, context: Context): Inline =>
  context.permalinks && id && label
    ? html`<a class="permalink" part="permalink" href=${context.url(`#${id}`)} aria-labelledby=${label}><span aria-hidden="true">${context.permalinks.copied === id ? '✓' : '#'}</span></a>`
    : nothing;

/** Says that a link was copied, for those who do not see its mark change. */
export const announcement = ({ permalinks, msg }: Context): Inline =>
  permalinks
    ? html`<p class="hidden" role="status">${permalinks.copied ? msg('Link copied', { id: 'permalink.copied' }) : ''}</p>`
    : nothing;
