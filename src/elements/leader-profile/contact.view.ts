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

/** `kind` is heard before an address whose label is not shown. */
function linked({ type }: Contact, value: string, kind: string, context: Context): Inline {
  const shown = contactText(value);
  // Chromium makes a space of each place to break, in the name of a link.
  return anchor(contactHref(type, value), html`<bdi translate="no">${breakable(shown)}</bdi>`, context, {
    label: kind + shown,
  });
}

function contactRow(item: Contact, isBrief: boolean, context: Context): Inline {
  const { type, value: text, label } = item;
  const { value } = context.part(text, true);
  if (!value) return nothing;
  const own = inline(label, context);
  const name = typeLabel(type, context);
  // In a card the value says what it is. Its kind is heard in the name of the link, since Orca skips a term that is not seen.
  const isBare = isBrief && own === nothing;
  // Screen readers skip an address element inside a list of terms.
  const shown = type === 'address' ? named(text, context) : linked(item, value, isBare ? `${name} ` : '', context);
  return row(isBare ? nothing : own === nothing ? name : own, shown);
}

/** The ways to reach a person. */
export const contacts = (items: Contact[], isBrief: boolean, context: Context): Inline =>
  html`<dl class="facts" part="contact">${each(items, (item) => contactRow(item, isBrief, context), context)}</dl>`;
