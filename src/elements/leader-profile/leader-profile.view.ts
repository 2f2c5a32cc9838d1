import { html, nothing, type TemplateResult } from 'lit';
import { contactHref, contactText } from '../../document/contact-address.js';
import type { Contact, LeaderDocument, Person, Url } from '../../document/types.js';
import { bornRuns } from '../../localization/tenure.js';
import { fill, slots } from '../../localization/sentence.js';
import { str } from '../../localization/words.js';
import type { Context } from '../context.js';
import { attempt } from '../views/attempt.js';
import { blocks } from '../views/blocks.view.js';
import { date, dates } from '../views/date.view.js';
import { facts, row } from '../views/facts.view.js';
import { figure } from '../views/figure.view.js';
import { heading } from '../views/heading.view.js';
import { cited, isCitable } from '../views/source.view.js';
import { initialsOf } from '../../localization/initials.js';
import { anchor, inline, joined, link, organization, paragraph, type Inline } from '../views/text.view.js';

export type Variant = 'article' | 'card' | 'line';

/** Internal ids start with a character that ids of the document cannot have. */
const nameId = ':name';

function titled(title: string, name: string, content: Inline, context: Context): TemplateResult {
  return html`<section class=${name}>${heading(title, context.deeper, { name: 'title' })}${content}</section>`;
}

function born({ born: value, died, facts: items = [] }: Person, context: Context): Inline {
  if (!value || items.some(({ key }) => key === 'born')) return nothing;
  return row(context.msg('Born', { id: 'fact.born' }), html`<bdi>${dates(bornRuns(value, died, context))}</bdi>`);
}

function contactLabel(type: Contact['type'], { msg }: Context): string {
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

function contactRow({ type, value: text, label }: Contact, context: Context): TemplateResult {
  const { value } = context.part(text);
  const words = label ? inline(label, context) : contactLabel(type, context);
  const shown = contactText(value);
  // Chromium makes a space of each place to break, in the name of a link.
  const linked = () =>
    anchor(contactHref(type, value), html`<bdi>${breakable(shown)}</bdi>`, context, { label: shown });
  return row(words, type === 'address' ? html`<address>${value}</address>` : linked());
}

function biography({ biography: value }: Person, context: Context): Inline {
  if (!value) return html`<slot name="biography"></slot>`;
  const part = context.blocks(value);
  return html`<div class="biography prose" part="biography" lang=${part.lang} dir=${part.dir}>
    ${blocks(part.value, part.inner.deeper)}<slot name="biography"></slot>
  </div>`;
}

function factBox(person: Person, context: Context): Inline {
  const more = born(person, context);
  return person.facts?.length || more !== nothing
    ? html`<div class="box">${facts(person.facts ?? [], context, more)}</div>`
    : nothing;
}

function section(name: string, { person, career, interviews }: LeaderDocument, context: Context): Inline {
  const { msg, level, permalinks } = context;
  const { expertise = [], contact = [], links = [] } = person!;
  const list = (items: TemplateResult[]) => html`<ul>${items}</ul>`;
  switch (name) {
    case 'facts':
      return factBox(person!, context);
    case 'biography':
      return biography(person!, context);
    case 'expertise': {
      const items = expertise.map((text) => html`<li>${inline(text, context)}</li>`);
      return items.length ? titled(msg('Expertise', { id: 'profile.expertise' }), name, list(items), context) : nothing;
    }
    case 'contact': {
      const rows = html`<dl class="facts" part="contact">${contact.map((item) => contactRow(item, context))}</dl>`;
      return contact.length ? titled(msg('Contact', { id: 'profile.contact' }), name, rows, context) : nothing;
    }
    case 'links': {
      const items = html`<ul part="links">${links.map((item) => html`<li>${link(item, context)}</li>`)}</ul>`;
      return links.length ? titled(msg('Links', { id: 'profile.links' }), name, items, context) : nothing;
    }
    // These find the document in the profile around them.
    case 'career':
      return career?.length
        ? html`<career-timeline heading-level=${level + 1} ?permalinks=${permalinks}></career-timeline>`
        : nothing;
    case 'interviews':
      return (interviews ?? []).map(
        ({ id }, index) =>
          html`<interview-qa heading-level=${level + 1} interview=${id ?? index} ?permalinks=${permalinks}></interview-qa>`,
      );
    default:
      return nothing;
  }
}

function role({ role: title, organization: place }: Person, context: Context): Inline {
  if (!title && !place) return nothing;
  const parts = [
    title ? html`<span class="post">${inline(title, context)}</span>` : nothing,
    place ? html`<span class="place">${organization(place, context)}</span>` : nothing,
  ];
  return html`<p class="role" part="role">${joined(parts, ' ')}</p>`;
}

/** `page` is where a name leads that stands in a list of others. */
function name({ name: value, pronouns, pronunciation }: Person, page: Url | undefined, context: Context): Inline {
  const linked = anchor(page, html`<bdi>${inline(value, context)}</bdi>`, context);
  const aside = joined(
    [pronouns, pronunciation].map((text) => (text ? inline(text, context) : nothing)),
    context.comma,
  );
  return html`${heading(linked, context, { id: nameId, name: 'name' })}
  ${aside.length ? html`<p class="aside">${aside}</p>` : nothing}`;
}

/** The names that initials are made of, in the reader's script. */
const named = ({ name: full, givenName = '', familyName = '' }: Person, context: Context) => ({
  name: context.part(full).value,
  givenName: context.part(givenName).value,
  familyName: context.part(familyName).value,
});

/** The place of a portrait: the document's, the page's own, or the initials for those who see that something is missing. */
function portrait(person: Person, picture: Inline, context: Context): TemplateResult {
  const initials = html`<span class="initials" part="initials" aria-hidden="true">${initialsOf(named(person, context))}</span>`;
  return html`${picture}<slot name="portrait">${picture === nothing ? initials : nothing}</slot>`;
}

/** How fresh the document is and what it rests on. */
function colophon({ modified, reviewed, sources: all = [] }: LeaderDocument, context: Context): Inline {
  const { msg } = context;
  const sources = all.filter(isCitable);
  const [first] = slots;
  const dated = [
    modified
      ? html`<bdi>${fill<Inline>(msg(str`Updated ${first}`, { id: 'profile.modified' }), date(modified, context))}</bdi>`
      : nothing,
    reviewed
      ? html`<bdi>${fill<Inline>(msg(str`Reviewed ${first}`, { id: 'profile.reviewed' }), date(reviewed, context))}</bdi>`
      : nothing,
  ];
  const times = joined(dated, ' · ');
  const list = html`<ul>${sources.map((item) => html`<li id=${item.id}>${cited(item, context)}</li>`)}</ul>`;
  return html`${sources.length ? titled(msg('Sources', { id: 'profile.sources' }), 'sources', list, context) : nothing}
  ${times.length ? html`<p class="colophon">${times}</p>` : nothing}`;
}

/** A person as an article, a card or a line of a list. */
export function profile(
  document: LeaderDocument,
  variant: Variant,
  sections: readonly string[],
  context: Context,
): TemplateResult {
  const person = document.person!;
  const isWhole = variant === 'article';
  const shown = isWhole ? sections : variant === 'card' ? ['contact'] : [];
  const hasPortrait = variant !== 'line' && sections.includes('portrait');
  const picture = hasPortrait && person.image ? figure(person.image, context, 'portrait') : nothing;
  return html`<article class="profile ${variant}" id=${person.id ?? nothing} aria-labelledby=${nameId}>
    <header class=${hasPortrait ? 'with-portrait' : ''}>
      ${hasPortrait ? portrait(person, picture, context) : html`<slot name="portrait"></slot>`}
      <div class="identity">
        ${name(person, isWhole ? undefined : document.canonical, context)} ${role(person, context)}
        ${variant === 'line' ? nothing : paragraph(person.tagline, context, 'tagline')}
        ${isWhole ? paragraph(person.summary, context, 'summary') : nothing}
      </div>
    </header>
    ${shown.map((item) => attempt(person[item as keyof Person], () => section(item, document, context), context))}
    <div class="actions"><slot name="actions"></slot></div>
    ${isWhole ? colophon(document, context) : nothing}
  </article>`;
}
