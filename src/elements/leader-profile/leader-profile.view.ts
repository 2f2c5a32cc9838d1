import { html, nothing, type TemplateResult } from 'lit';
import type { LeaderDocument, Person } from '../../document/types.js';
import { initialsOf } from '../../localization/initials.js';
import { fill, slots } from '../../localization/sentence.js';
import { bornRuns, diedRuns } from '../../localization/tenure.js';
import { str } from '../../localization/words.js';
import type { Context } from '../context.js';
import { attempt, each } from '../views/attempt.js';
import { blocks } from '../views/blocks.view.js';
import { credit } from '../views/credit.view.js';
import { date, dates } from '../views/date.view.js';
import { factBox, row } from '../views/facts.view.js';
import { figure, picture } from '../views/figure.view.js';
import { heading } from '../views/heading.view.js';
import { cited, isCitable } from '../views/source.view.js';
import { inline, link, type Inline } from '../views/text.view.js';
import { contacts } from './contact.view.js';
import { identity, nameId } from './identity.view.js';

export type Variant = 'article' | 'card' | 'line';

const [first] = slots;

function titled(title: Inline, name: string, content: Inline, context: Context): TemplateResult {
  return html`<section class=${name}>${heading(title, context.deeper, { name: 'title' })}${content}</section>`;
}

function life({ born, died, facts: items = [] }: Person, context: Context): Inline[] {
  const { msg } = context;
  const isTold = items.some(({ key }) => key === 'born');
  return [
    born && !isTold
      ? row(msg('Born', { id: 'fact.born' }), html`<bdi>${dates(bornRuns(born, died, context), context)}</bdi>`)
      : nothing,
    died
      ? row(msg('Died', { id: 'fact.died' }), html`<bdi>${dates(diedRuns(died, born, context), context)}</bdi>`)
      : nothing,
  ];
}

function factsOf(person: Person, context: Context): Inline {
  const { facts: items = [], factsHeading } = person;
  const more = life(person, context);
  if (!items.length && more.every((part) => part === nothing)) return nothing;
  return factBox(items, factsHeading, context.deeper, more);
}

function biography({ biography: value = [] }: Person, context: Context): Inline {
  const part = context.blocks(value);
  const slot = html`<slot name="biography"></slot>`;
  if (!part.value.length) return slot;
  // A group and no region, since regions of one name are landmarks that nobody can tell apart. Its name is in the
  // reader's language, what is inside may be in another.
  return html`<div role="group" part="biography" aria-label=${context.msg('Biography', { id: 'profile.biography' })}>
    <div class="biography prose" lang=${part.lang} dir=${part.dir}>${blocks(part.value, part.inner.deeper)}${slot}</div>
  </div>`;
}

function section(name: string, { person, career, interviews }: LeaderDocument, context: Context): Inline {
  const { msg, level, permalinks } = context;
  const { expertise = [], contact = [], links = [] } = person!;
  switch (name) {
    case 'facts':
      return factsOf(person!, context);
    case 'biography':
      return biography(person!, context);
    case 'expertise': {
      const items = each(expertise, (text) => html`<li>${inline(text, context)}</li>`, context);
      const list = html`<ul>${items}</ul>`;
      return items.length ? titled(msg('Expertise', { id: 'profile.expertise' }), name, list, context) : nothing;
    }
    case 'contact': {
      const rows = contacts(contact, false, context);
      return contact.length ? titled(msg('Contact', { id: 'profile.contact' }), name, rows, context) : nothing;
    }
    case 'links': {
      const items = each(links, (item) => html`<li>${link(item, context)}</li>`, context);
      const list = html`<ul part="links" role="list">${items}</ul>`;
      return items.length ? titled(msg('Links', { id: 'profile.links' }), name, list, context) : nothing;
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

/** The names that initials are made of, in the reader's script. */
const namesOf = ({ name: full, givenName = '', familyName = '' }: Person, context: Context) => ({
  name: context.part(full, true).value,
  givenName: context.part(givenName, true).value,
  familyName: context.part(familyName, true).value,
});

/** The document's portrait, the page's own, or the initials where there is none or it cannot be had. */
function portrait(person: Person, variant: Variant, context: Context): Inline {
  const { image } = person;
  const slot = (content: Inline) => html`<slot name="portrait">${content}</slot>`;
  if (variant === 'line') return slot(nothing);
  if (image && context.picture(image.src)) {
    const shown =
      variant === 'card'
        ? html`<div class="portrait" part="portrait">${picture(image, context)}</div>`
        : figure(image, context, 'portrait');
    return [shown, slot(nothing)];
  }
  const initials = initialsOf(namesOf(person, context));
  return slot(initials ? html`<span class="initials" part="initials" aria-hidden="true">${initials}</span>` : nothing);
}

/** How fresh the document is and what it rests on. */
function imprint({ modified, reviewed, sources: all = [] }: LeaderDocument, context: Context): Inline {
  const { msg } = context;
  const sources = all.filter(isCitable);
  const items = each(sources, (item) => html`<li id=${item.id ?? nothing}>${cited(item, context)}</li>`, context);
  const list = html`<ul>${items}</ul>`;
  const times = [
    modified ? fill<Inline>(msg(str`Updated ${first}`, { id: 'profile.modified' }), date(modified, context)) : nothing,
    reviewed ? fill<Inline>(msg(str`Reviewed ${first}`, { id: 'profile.reviewed' }), date(reviewed, context)) : nothing,
  ].filter((time) => time !== nothing);
  if (!items.length && !times.length) return nothing;
  return html`<footer class="imprint">
    ${items.length ? titled(msg('Sources', { id: 'profile.sources' }), 'sources', list, context) : nothing}
    ${times.length ? html`<div class="times">${times.map((time) => html`<p>${time}</p>`)}</div>` : nothing}
  </footer>`;
}

/** Where a section of an article stands: beside the text, in it or below, or across the whole width. */
function placeOf(name: string, sections: readonly string[]): 'beside' | 'text' | 'after' | 'wide' {
  if (name === 'biography') return 'text';
  if (name === 'career' || name === 'interviews') return 'wide';
  const text = sections.indexOf('biography');
  const isBeside = text < 0 ? name === 'facts' : sections.indexOf(name) < text;
  return isBeside ? 'beside' : 'after';
}

function article(document: LeaderDocument, sections: readonly string[], context: Context): TemplateResult {
  const person = document.person!;
  const at = (place: string) =>
    sections
      .filter((name) => placeOf(name, sections) === place)
      .map((name) => attempt(person[name as keyof Person], () => section(name, document, context), context))
      .filter((part) => part !== nothing);
  const hasPortrait = sections.includes('portrait');
  const [beside, after] = [at('beside'), at('after')];
  const isLone = !hasPortrait && !beside.length;
  return html`<article
    class="profile article ${isLone ? 'lone' : ''}"
    id=${person.id ?? nothing}
    aria-labelledby=${nameId}
  >
    <header>${identity(document, 'article', context)}</header>
    ${isLone ? portrait(person, 'line', context) : html`<div class="side">${portrait(person, hasPortrait ? 'article' : 'line', context)}${beside}</div>`}
    <div class="text">
      ${at('text')} ${after.length ? html`<div class="after">${after}</div>` : nothing}
      <div class="actions"><slot name="actions"></slot></div>
      ${imprint(document, context)}
    </div>
    ${at('wide')}
  </article>`;
}

function brief(document: LeaderDocument, variant: Variant, hasPortrait: boolean, context: Context): TemplateResult {
  const person = document.person!;
  const { contact = [], image } = person;
  const isCard = variant === 'card';
  const hasCredit = isCard && hasPortrait && image?.credit && context.picture(image.src);
  return html`<article class="profile ${variant}" id=${person.id ?? nothing} aria-labelledby=${nameId}>
    <header>${identity(document, variant, context)} ${portrait(person, hasPortrait ? variant : 'line', context)}</header>
    ${isCard && contact.length ? contacts(contact, true, context) : nothing}
    <div class="actions"><slot name="actions"></slot></div>
    ${hasCredit ? html`<p class="credit" part="credit">${credit(image.credit!, context, context.part(image.caption ?? image.alt).inner.plain)}</p>` : nothing}
  </article>`;
}

/** A person as an article, a card or a line of a list. */
export function profile(
  document: LeaderDocument,
  variant: Variant,
  sections: readonly string[],
  context: Context,
): TemplateResult {
  return variant === 'article'
    ? article(document, sections, context)
    : brief(document, variant, sections.includes('portrait'), context);
}
