import { html, nothing } from 'lit';
import type { Id, RichText } from '../../document/types.js';
import { fill, slots } from '../../localization/sentence.js';
import { str } from '../../localization/words.js';
import type { Context } from '../context.js';
import { plainText, type Inline } from './text.view.js';

const [first] = slots;

/**
 * A link to a part of the page, where the page asks for such links. It has a name of its own, since one that is made of
 * a heading next to it is read twice. The element copies its address when it is followed.
 */
export function permalink(id: Id | undefined, title: RichText, context: Context): Inline {
  const { permalinks, msg } = context;
  if (!permalinks || !id) return nothing;
  const name = fill(msg(str`Link to: ${first}`, { id: 'permalink.label' }), plainText(title, context)).join('');
  return html`<a class="permalink" part="permalink" href=${context.url(`#${id}`)} aria-label=${name}><span aria-hidden="true">${permalinks.copied === id ? '✓' : '#'}</span></a>`;
}

/** Says that a link was copied, for those who do not see its mark change. An empty `status` is heard as "status bar". */
export const announcement = ({ permalinks, msg }: Context): Inline =>
  permalinks
    ? html`<p class="hidden" aria-live="polite">${permalinks.copied ? msg('Link copied', { id: 'permalink.copied' }) : ''}</p>`
    : nothing;
