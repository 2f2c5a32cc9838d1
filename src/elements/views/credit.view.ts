import { nothing } from 'lit';
import type { Credit, Lang, Text } from '../../document/types.js';
import { fill, slots } from '../../localization/sentence.js';
import { str, type Wording } from '../../localization/words.js';
import type { Context } from '../context.js';
import { anchor, inline, named, tagged, type Inline } from './text.view.js';

const [first, second] = slots;

function maker({ name, organization, url }: Credit, { msg }: Wording, context: Context): Inline {
  const linked = (text: Text) => anchor(url, named(text, context), context);
  if (!name || !organization) return linked(name ?? organization ?? '');
  const sentence = msg(str`${first} for ${second}`, { id: 'credit.for' });
  return fill<Inline>(sentence, linked(name), named(organization, context));
}

function sentence(role: Credit['role'], { msg }: Wording): string {
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

/**
 * "Photo: Name for Organisation", or the words that the document has for it. `lang` is the language of the text that the
 * credit belongs to: it speaks to those who read that.
 */
export function credit(value: Credit, context: Context, lang: Lang): Inline {
  const { text, role, name, organization } = value;
  if (text) return inline(text, context);
  if (!name && !organization) return nothing;
  const words = context.wordsOf(lang);
  return tagged(fill<Inline>(sentence(role, words), maker(value, words, context)), context.language(words.locale));
}
