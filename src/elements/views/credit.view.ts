import { html } from 'lit';
import type { Credit } from '../../document/types.js';
import { fill, slots } from '../../localization/sentence.js';
import { str } from '../../localization/words.js';
import type { Context } from '../context.js';
import { inline, type Inline } from './text.view.js';

const [first, second] = slots;

function maker({ name, organization, url }: Credit, context: Context): Inline {
  const { msg } = context;
  const linked = (text: string) =>
    url ? html`<a href=${context.url(url)}><bdi>${text}</bdi></a>` : html`<bdi>${text}</bdi>`;
  if (!name || !organization) return linked(name ?? organization ?? '');
  const sentence = msg(str`${first} for ${second}`, { id: 'credit.for' });
  return fill<Inline>(sentence, linked(name), html`<bdi>${organization}</bdi>`);
}

function sentence(role: Credit['role'], { msg }: Context): string {
  switch (role) {
    case 'photo':
      return msg(str`Photo: ${first}`, { id: 'credit.photo' });
    case 'text':
      return msg(str`Text: ${first}`, { id: 'credit.text' });
    case 'interview':
      return msg(str`Interview: ${first}`, { id: 'credit.interview' });
    case 'translation':
      return msg(str`Translation: ${first}`, { id: 'credit.translation' });
  }
}

/** "Photo: Name for Organisation", or the words that the document has for it. */
export function credit(value: Credit, context: Context): Inline {
  if (value.text) return inline(value.text, context);
  return value.name || value.organization ? fill<Inline>(sentence(value.role, context), maker(value, context)) : '';
}
