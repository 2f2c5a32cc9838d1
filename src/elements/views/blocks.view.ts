import { html, nothing, type TemplateResult } from 'lit';
import type { AnswerBlock, Block, Heading, Id, List, Participant, QA, Quote, RichText } from '../../document/types.js';
import type { Context } from '../context.js';
import { each } from './attempt.js';
import { facts } from './facts.view.js';
import { figure } from './figure.view.js';
import { heading } from './heading.view.js';
import { inline, paragraph, runs, type Inline } from './text.view.js';

type Runs = Exclude<RichText, Record<string, unknown>>;

/** What the blocks of a text need besides the context. */
export interface Prose {
  participants?: Participant[] | undefined;
  /** Draws a question with its answers; otherwise it is a heading with prose below. */
  qa?: (block: QA, context: Context) => Inline;
}

/** The name of the participant with an id. */
export function speaker(by: Id | undefined, { participants = [] }: Prose, context: Context): string | undefined {
  const name = participants.find(({ id }) => id === by)?.name;
  return name && context.part(name).value;
}

function quote({ style = 'block', by, text }: Quote, context: Context, prose: Prose): TemplateResult {
  const { value, lang, dir, inner } = context.part<Runs>(text);
  const name = speaker(by, prose, context);
  const words = runs(value, inner);
  if (style === 'dash') {
    const said = name ? html`<span class="hidden">${name}: </span>` : nothing;
    return html`<blockquote class="dash" part="quote">${said}<p lang=${lang} dir=${dir}>– ${words}</p></blockquote>`;
  }
  return html`<figure class="quote ${style}" part="quote">
    <blockquote><p lang=${lang} dir=${dir}>${words}</p></blockquote>
    ${name ? html`<figcaption part="speaker"><bdi>${name}</bdi></figcaption>` : nothing}
  </figure>`;
}

function list({ ordered, items }: List, context: Context): TemplateResult {
  const rows = items.map((item) => html`<li>${inline(item, context)}</li>`);
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

function factBox(title: Inline, items: TemplateResult): TemplateResult {
  return html`<div class="box">${title}${items}</div>`;
}

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
      return factBox(
        value.heading ? heading(inline(value.heading, context), context) : nothing,
        facts(value.items, context),
      );
    case 'qa':
      return (prose.qa ?? plainQA)(value as QA, context, prose);
  }
}

/** The blocks of a text, in their order. The next heading in them is of the context's level. */
export const blocks = (values: readonly (Block | AnswerBlock)[], context: Context, prose: Prose = {}): Inline[] =>
  each(values, (value) => block(value, context, prose), context);
