import { html, nothing } from 'lit';
import { intlLocale } from '../../localization/intl-locale.js';
import { fill, slots } from '../../localization/sentence.js';
import { str } from '../../localization/words.js';
import type { Context } from '../context.js';
import { joined, tagged, type Inline } from './text.view.js';

const [first] = slots;

/** These write languages small; WebKit does not, as if each name stood alone. */
const small = /^(cs|es|hr|it|pt|sk|sv|uk)\b/;

/** What a language is called, in the reader's language or else in itself, or in English. */
function languageName(lang: string, context: Context): Inline {
  const tag = intlLocale(context.locale) ?? intlLocale(lang) ?? 'en';
  let name = lang;
  try {
    name = new Intl.DisplayNames([tag], { type: 'language' }).of(lang) ?? lang;
  } catch {
    // A tag such as "en-a" has the form of one, and no browser takes it: it is its own name, then.
  }
  return tagged(small.test(tag) ? name[0]!.toLowerCase() + name.slice(1) : name, context.language(tag));
}

/**
 * Tells a reader, once for all that stands below, which languages other than theirs it is in, and that a machine has
 * translated it. To be called when the content is drawn, since drawing it is what shows its languages. `outer` is the
 * context of the profile around, whose own note need not be repeated.
 */
export function languageNote(context: Context, outer?: Context): Inline {
  const { foreign, msg, comma } = context;
  const names = [...foreign].filter((lang) => !outer?.foreign.has(lang)).map((lang) => languageName(lang, context));
  const notes: Inline[] = [];
  if (names.length)
    notes.push(fill(msg(str`Language of the text: ${first}`, { id: 'text.language' }), joined(names, comma)));
  if (context.isMachine && !outer?.isMachine) notes.push(msg('Machine translation', { id: 'text.machine' }));
  return notes.length ? html`<div class="note">${notes.map((note) => html`<p dir="auto">${note}</p>`)}</div>` : nothing;
}
