import { html, nothing } from 'lit';
import type { LeaderDocument, Person, Url } from '../../document/types.js';
import { fill, slots } from '../../localization/sentence.js';
import { str } from '../../localization/words.js';
import type { Context } from '../context.js';
import { attempt } from '../views/attempt.js';
import { heading } from '../views/heading.view.js';
import { anchor, inline, joined, named, organization, paragraph, type Inline } from '../views/text.view.js';
import type { Variant } from './leader-profile.view.js';

const [first] = slots;

/** Internal ids start with a character that ids of the document cannot have. */
export const nameId = ':name';

/** `page` is where a name leads that stands in a list of others. */
function name(person: Person, page: Url | undefined, context: Context): Inline {
  const { name: value, honorificPrefix, honorificSuffix, pronouns, pronunciation } = person;
  const parts = [inline(honorificPrefix, context), named(value, context), inline(honorificSuffix, context)];
  const said = inline(pronunciation, context);
  const asides = [
    inline(pronouns, context),
    said === nothing
      ? said
      : fill<Inline>(context.msg(str`Pronounced ${first}`, { id: 'profile.pronunciation' }), said),
  ];
  return html`<div class="who">
    ${heading(anchor(page, joined(parts, ' '), context), context, { id: nameId, name: 'name' })}
    ${asides.map((aside) => (aside === nothing ? nothing : html`<p class="aside">${aside}</p>`))}
  </div>`;
}

/** Two paragraphs: lines of one are read as a single word. */
function role({ role: title, organization: place }: Person, context: Context): Inline {
  const post = inline(title, context);
  const where = place ? organization(place, context) : nothing;
  if (post === nothing && where === nothing) return nothing;
  return html`<div class="role" part="role">
    ${post === nothing ? nothing : html`<p class="post">${post}</p>`}
    ${where === nothing ? nothing : html`<p class="place">${where}</p>`}
  </div>`;
}

/** Who a person is. */
export function identity({ person, canonical }: LeaderDocument, variant: Variant, context: Context): Inline {
  const { tagline, summary, organization: place } = person!;
  const isWhole = variant === 'article';
  return html`<div class="identity">
    ${name(person!, isWhole ? undefined : canonical, context)} ${attempt(place, () => role(person!, context), context)}
    ${variant === 'line' ? nothing : attempt(tagline, (text) => paragraph(text, context, 'tagline'), context)}
    ${isWhole ? attempt(summary, (text) => paragraph(text, context, 'summary'), context) : nothing}
  </div>`;
}
