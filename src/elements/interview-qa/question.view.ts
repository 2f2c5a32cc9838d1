import { html, nothing, type TemplateResult } from 'lit';
import type { AnswerBlock, Block, Id, QA, RichText } from '../../document/types.js';
import type { Context, Part } from '../context.js';
import { each } from '../views/attempt.js';
import { blocks, speaker, speakerLine, type Prose } from '../views/blocks.view.js';
import { heading } from '../views/heading.view.js';
import { permalink } from '../views/permalink.view.js';
import { runs, type Inline } from '../views/text.view.js';

type Runs = Exclude<RichText, Record<string, unknown>>;

export interface QuestionOptions {
  /** Answers start closed, each behind a button in its heading. */
  collapsible: boolean;
  isOpen: (id: Id) => boolean;
  toggle: (id: Id) => void;
}

/** What a question needs besides itself and the context. */
interface Surroundings extends QuestionOptions {
  prose: Prose;
  areAskersNamed: boolean;
  areSpeakersNamed: boolean;
}

const answerId = (id: Id) => `:answer-${id}`;
const contentsId = ':contents';

export const isQuestion = (block: Block): block is QA => typeof block !== 'string' && block.type === 'qa';

const questionPart = ({ question }: QA, context: Context): Part<Runs> => context.part<Runs>(question.text);

function words({ id, answers }: QA, part: Part<Runs>, { collapsible, isOpen, toggle }: QuestionOptions): Inline {
  const text = runs(part.value, part.inner);
  return collapsible && answers.length
    ? html`<button
        type="button"
        aria-expanded=${isOpen(id) ? 'true' : 'false'}
        aria-controls=${answerId(id)}
        @click=${() => toggle(id)}
      >${text}</button>`
    : text;
}

function answer(
  { by, body }: { by?: Id | undefined; body: AnswerBlock[] },
  { prose, areSpeakersNamed }: Surroundings,
  context: Context,
): TemplateResult {
  const name = areSpeakersNamed ? speakerLine(speaker(by, prose, context)) : nothing;
  return html`<div class="prose" part="answer">${name}${blocks(body, context, prose)}</div>`;
}

/** A question, who asks it where a reader could not tell, and its answers. */
export function question(qa: QA, around: Surroundings, context: Context): TemplateResult {
  const { id, answers } = qa;
  const part = questionPart(qa, context);
  const { lang, dir } = part;
  const asker = around.areAskersNamed ? speaker(qa.question.by, around.prose, context) : nothing;
  const isClosed = around.collapsible && !around.isOpen(id);
  return html`<div class="qa">
    <div class="ask">
      ${asker === nothing ? nothing : html`<p class="asker" part="speaker">${asker}</p>`}
      ${heading(words(qa, part, around), context, { id, name: 'question', lang, dir })}
      ${permalink(id, qa.question.text, context)}
    </div>
    <div
      class="answers"
      id=${answerId(id)}
      hidden=${isClosed ? 'until-found' : nothing}
      @beforematch=${() => around.toggle(id)}
    >
      ${each(answers, (item) => answer(item, around, context.deeper), context)}
    </div>
  </div>`;
}

/** Links cannot stand inside links. */
const unlinked = (value: Runs): Runs =>
  typeof value === 'string' ? value : value.map((run) => (typeof run === 'string' ? run : { ...run, href: undefined }));

export function contents(questions: readonly QA[], context: Context): TemplateResult {
  const row = (qa: QA) => {
    const { value, lang, dir, inner } = questionPart(qa, context);
    return html`<li><a href=${context.url(`#${qa.id}`)} lang=${lang} dir=${dir}>${runs(unlinked(value), inner)}</a></li>`;
  };
  const title = context.msg('Questions', { id: 'interview.questions' });
  return html`<nav class="toc" part="toc" aria-labelledby=${contentsId}>
    ${heading(title, context.deeper, { id: contentsId, name: 'title' })}
    <ol>${each(questions, row, context)}</ol>
  </nav>`;
}

/**
 * A button for all answers. Its words say what it does, so it has no state; they stand in an element that is replaced, since
 * a page translator may have taken the place of a text.
 */
export function controls(
  questions: readonly QA[],
  { isOpen, toggleAll }: QuestionOptions & { toggleAll: (open: boolean) => void },
  { msg }: Context,
): TemplateResult {
  const areOpen = questions.every(({ id }) => isOpen(id));
  return html`<p class="controls">
    <button type="button" @click=${() => toggleAll(!areOpen)}>
      ${
        areOpen
          ? html`<span>${msg('Close all answers', { id: 'interview.collapse-all' })}</span>`
          : html`<span>${msg('Open all answers', { id: 'interview.expand-all' })}</span>`
      }
    </button>
  </p>`;
}
