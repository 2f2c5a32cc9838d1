import { html, nothing, type TemplateResult } from 'lit';
import type { AnswerBlock, Block, Heading, Id, List, Participant, QA, Quote, RichText } from '../../document/types.js';
import type { Context } from '../context.js';
import { each } from './attempt.js';
import { factBox } from './facts.view.js';
import { figure } from './figure.view.js';
import { heading } from './heading.view.js';
import { withoutDash } from './speech.js';
import { inline, named, paragraph, runs, type Inline } from './text.view.js';

type Runs = Exclude<RichText, Record<string, unknown>>;

/** What the blocks of a text need besides the context. */
export interface Prose {
  participants?: ReadonlyMap<Id | undefined, Participant>;
  /** Whether several people are quoted with a dash: then each is named. */
  isDialogue?: boolean;
  /** Draws a question with its answers; otherwise it is a heading with prose below. */
  qa?: (block: QA, context: Context) => Inline;
}

/** The name of the participant with an id, else whom they speak for or what they are; nothing where there is none. */
export function speaker(by: Id | undefined, { participants }: Prose, context: Context): Inline {
  const { name, organization, title } = participants?.get(by) ?? {};
  return name ? named(name, context) : inline(organization ?? title, context);
}

/** Whether more than one person speaks: then each is named. */
export const areSeveral = (voices: readonly (Id | undefined)[]): boolean => new Set(voices).size > 1;

/** A name above what is said. */
export const speakerLine = (name: Inline): Inline =>
  name === nothing ? nothing : html`<p class="speaker" part="speaker">${name}</p>`;

function dashed({ by, text }: Quote, context: Context, prose: Prose): Inline {
  const { value, lang, dir, inner } = context.part<Runs>(text);
  const said = runs(withoutDash(value), inner);
  return html`${prose.isDialogue ? speakerLine(speaker(by, prose, context)) : nothing}
    <p class="dash" part="quote" lang=${lang} dir=${dir}><span class="mark">–&nbsp;</span>${said}</p>`;
}

function quote(value: Quote, context: Context, prose: Prose): Inline {
  const { style = 'block', by, text } = value;
  if (style === 'dash') return dashed(value, context, prose);
  const { value: words, lang, dir, inner } = context.part<Runs>(text);
  const quoted = html`<blockquote><p lang=${lang} dir=${dir}>${runs(words, inner)}</p></blockquote>`;
  const name = speaker(by, prose, context);
  return name === nothing
    ? html`<div class="quote ${style}" part="quote">${quoted}</div>`
    : html`<figure class="quote ${style}" part="quote">${quoted}<figcaption part="speaker">${name}</figcaption></figure>`;
}

function list({ ordered, items }: List, context: Context): TemplateResult {
  const rows = each(items, (item) => html`<li>${inline(item, context)}</li>`, context);
  return ordered ? html`<ol>${rows}</ol>` : html`<ul>${rows}</ul>`;
}

function subheading({ id, text }: Heading, context: Context): TemplateResult {
  const { value, lang, dir, inner } = context.part<Runs>(text);
  return heading(runs(value, inner), context, { id, name: 'subheading', lang, dir });
}

/** A question where no interview is around it: a heading like others, and what was said. */
const plainQA = ({ id, question, answers }: QA, context: Context, prose: Prose): Inline => [
  subheading({ type: 'heading', id, text: question.text }, context),
  answers.map(({ body }) => blocks(body, context.deeper, prose)),
];

function block(value: Block | AnswerBlock, context: Context, prose: Prose): Inline {
  if (typeof value === 'string') return paragraph(value, context);
  switch (value.type) {
    case 'paragraph':
      return paragraph(value.text, context, '', value.id);
    case 'heading':
      return subheading(value, context);
    case 'quote':
      return quote(value, context, prose);
    case 'list':
      return list(value, context);
    case 'image':
      return figure(value.image, context, 'figure');
    case 'facts':
      return value.items.length ? factBox(value.items, value.heading, context) : nothing;
    case 'qa':
      return (prose.qa ?? plainQA)(value as QA, context, prose);
  }
}

/** The blocks of a text, in their order. The next heading in them is of the context's level. */
export const blocks = (values: readonly (Block | AnswerBlock)[], context: Context, prose: Prose = {}): Inline[] =>
  each(values, (value) => block(value, context, prose), context);
