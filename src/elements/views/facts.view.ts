import { html, nothing, type TemplateResult } from 'lit';
import type { Fact, Text } from '../../document/types.js';
import type { Context } from '../context.js';
import { each } from './attempt.js';
import { heading } from './heading.view.js';
import { inline, runs, tagged, type Inline } from './text.view.js';

type Key = NonNullable<Fact['key']>;

function keyLabel(key: Key, { msg }: Context): string {
  const labels: Record<Key, () => string> = {
    name: () => msg('Name', { id: 'fact.name' }),
    current: () => msg('Currently', { id: 'fact.current' }),
    age: () => msg('Age', { id: 'fact.age' }),
    born: () => msg('Born', { id: 'fact.born' }),
    raised: () => msg('Grew up', { id: 'fact.raised' }),
    lives: () => msg('Lives', { id: 'fact.lives' }),
    education: () => msg('Education', { id: 'fact.education' }),
    family: () => msg('Family', { id: 'fact.family' }),
    interests: () => msg('Interests', { id: 'fact.interests' }),
    languages: () => msg('Languages', { id: 'fact.languages' }),
  };
  return labels[key]();
}

/** A label and its value, one above the other. A value without a label stands alone. */
export const row = (
  label: Inline,
  value: Inline,
  part = 'fact',
  language: Partial<Record<'lang' | 'dir', unknown>> = {},
): TemplateResult =>
  html`<div class="fact" part=${part}>
    <dt part="label" ?hidden=${label === nothing}>${label}</dt>
    <dd part="value" lang=${language.lang ?? nothing} dir=${language.dir ?? nothing}>${value}</dd>
  </div>`;

function factRow({ key, label, value }: Fact, context: Context): Inline {
  const part = context.part(value);
  const own = inline(label, context);
  const words = own === nothing && key ? tagged(keyLabel(key, context), context.language(context.locale)) : own;
  return part.value ? row(words, runs(part.value, part.inner), 'fact', part) : nothing;
}

/** Facts as pairs of label and value; `more` are rows that the caller has made. */
export const facts = (items: Fact[], context: Context, more: Inline = nothing): TemplateResult =>
  html`<dl class="facts" part="facts">${each(items, (fact) => factRow(fact, context), context)}${more}</dl>`;

/** A box of facts with its heading: the document's own, else "Facts". */
export function factBox(
  items: Fact[],
  title: Text | undefined,
  context: Context,
  more: Inline = nothing,
): TemplateResult {
  const own = inline(title, context);
  const words = own === nothing ? context.msg('Facts', { id: 'facts.heading' }) : own;
  return html`<section class="box">${heading(words, context, { name: 'title' })}${facts(items, context, more)}</section>`;
}
