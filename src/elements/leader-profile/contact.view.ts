import { html, nothing } from 'lit';
import { contactHref, contactText } from '../../document/contact-address.js';
import type { Contact } from '../../document/types.js';
import type { Context } from '../context.js';
import { each } from '../views/attempt.js';
import { row } from '../views/facts.view.js';
import { anchor, inline, named, type Inline } from '../views/text.view.js';

function typeLabel(type: Contact['type'], { msg }: Context): string {
  switch (type) {
    case 'email':
      return msg('E-mail', { id: 'contact.email' });
    case 'phone':
      return msg('Phone', { id: 'contact.phone' });
    case 'web':
      return msg('Website', { id: 'contact.web' });
    case 'address':
      return msg('Address', { id: 'contact.address' });
  }
}

/** Long addresses break behind a sign in them rather than inside a word; one that is no address breaks anywhere. */
const breakable = (address: string) =>
  (address.length > 254 ? [address] : address.split(/(?<=[@./])(?=\w)/)).map((part, index) => [
    index ? html`<wbr />` : nothing,
    part,
  ]);

function linked(type: Contact['type'], value: string, context: Context): Inline {
  const shown = contactText(value);
  // Chromium makes a space of each place to break, in the name of a link.
  return anchor(contactHref(type, value), html`<bdi translate="no">${breakable(shown)}</bdi>`, context, {
    label: shown,
  });
}

function contactRow({ type, value: text, label }: Contact, isBrief: boolean, context: Context): Inline {
  const { value } = context.part(text, true);
  if (!value) return nothing;
  const own = inline(label, context);
  const name = typeLabel(type, context);
  // In a card the value says what it is; its kind is only heard.
  const words = own === nothing ? (isBrief ? html`<span class="hidden">${name}</span>` : name) : own;
  // Screen readers skip an address element inside a list of terms.
  return row(words, type === 'address' ? named(text, context) : linked(type, value, context));
}

/** The ways to reach a person. */
export const contacts = (items: Contact[], isBrief: boolean, context: Context): Inline =>
  html`<dl class="facts" part="contact">${each(items, (item) => contactRow(item, isBrief, context), context)}</dl>`;
