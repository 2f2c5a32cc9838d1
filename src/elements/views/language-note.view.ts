import { html, nothing } from 'lit';
import { intlLocale } from '../../localization/intl-locale.js';
import { str } from '../../localization/words.js';
import type { Context } from '../context.js';
import { joined, type Inline } from './text.view.js';

/** What a language is called, in the reader's language or else in itself. */
function languageName(lang: string, { locale }: Context): string {
  return new Intl.DisplayNames([intlLocale(locale) ?? lang], { type: 'language' }).of(lang) ?? lang;
}

/**
 * Tells a reader, once for all that stands below, which languages other than theirs it is in, and that a machine has
 * translated it. To be called when the content is drawn, since drawing it is what shows its languages.
 */
export function languageNote(context: Context): Inline {
  const { foreign, isMachine, msg, comma } = context;
  const names = [...foreign].map((lang) => languageName(lang, context)).join(comma);
  const notes = joined(
    [
      names ? msg(str`Language: ${names}`, { id: 'text.language' }) : nothing,
      isMachine ? msg('Machine translation', { id: 'text.machine' }) : nothing,
    ],
    ' · ',
  );
  return notes.length ? html`<p class="note">${notes}</p>` : nothing;
}
