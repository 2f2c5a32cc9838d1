import { html, nothing, type TemplateResult } from 'lit';
import type { AnswerBlock, Block, Id, Interview, QA, RichText } from '../../document/types.js';
import { fill, slots } from '../../localization/sentence.js';
import { str } from '../../localization/words.js';
import type { Context, Part } from '../context.js';
import { blocks, speaker, type Prose } from '../views/blocks.view.js';
import { credit } from '../views/credit.view.js';
import { date } from '../views/date.view.js';
import { facts } from '../views/facts.view.js';
import { figure } from '../views/figure.view.js';
import { heading } from '../views/heading.view.js';
import { permalink } from '../views/permalink.view.js';
import { cited, isCitable } from '../views/source.view.js';
import { inline, joined, organization, paragraph, runs, type Inline } from '../views/text.view.js';

type Runs = Exclude<RichText, Record<string, unknown>>;

export interface InterviewOptions {
  /** Answers start closed, each behind a button in its heading. */
  collapsible: boolean;
  /** A list of links to the questions. */
  toc: boolean;
  /** The ids of the only blocks to show; empty for all. */
  only: readonly string[];
  isOpen: (id: Id) => boolean;
  toggle: (id: Id) => void;
  toggleAll: (open: boolean) => void;
}

const [first] = slots;
const headlineId = ':headline';
const answerId = (id: Id) => `:answer-${id}`;

type QuestionPart = Part<Runs>;
const questionPart = ({ question }: QA, context: Context): QuestionPart => context.part<Runs>(question.text);

const isQuestion = (block: Block): block is QA => typeof block !== 'string' && block.type === 'qa';

/** A name stands before an answer where a reader could not tell whose it is. */
function answer(
  { by, body }: { by?: Id | undefined; body: AnswerBlock[] },
  isNamed: boolean,
  context: Context,
  prose: Prose,
): TemplateResult {
  const name = isNamed ? speaker(by, prose, context) : undefined;
  return html`<div class="prose" part="answer">
    ${name ? html`<p class="speaker" part="speaker"><bdi>${name}</bdi></p>` : nothing} ${blocks(body, context, prose)}
  </div>`;
}

function question(
  qa: QA,
  part: QuestionPart,
  asker: Inline,
  { collapsible, isOpen, toggle }: InterviewOptions,
): Inline {
  const words = html`${asker}${runs(part.value, part.inner)}`;
  if (!collapsible) return words;
  return html`<button
    type="button"
    aria-expanded=${isOpen(qa.id) ? 'true' : 'false'}
    aria-controls=${answerId(qa.id)}
    @click=${() => toggle(qa.id)}
  ><span>${words}</span></button>`;
}

/** Whether a reader could take one speaker's answer for another's. */
const needNames = (body: readonly Block[]) =>
  new Set(body.filter(isQuestion).flatMap(({ answers }) => answers.map(({ by }) => by))).size > 1;

/** What a question needs besides itself and the context. */
interface Surroundings {
  options: InterviewOptions;
  prose: Prose;
  /** Whether speakers are named. */
  isNamed: boolean;
}

function qaView(qa: QA, { options, prose, isNamed }: Surroundings, context: Context): TemplateResult {
  const part = questionPart(qa, context);
  const { id, answers } = qa;
  const asker = isNamed ? speaker(qa.question.by, prose, context) : undefined;
  const prefix = asker ? html`<span class="hidden"><bdi>${asker}</bdi>: </span>` : nothing;
  const isHidden = options.collapsible && !options.isOpen(id);
  return html`<div class="qa ${context.permalinks ? 'linked' : ''}">
    ${heading(question(qa, part, prefix, options), context, { id, name: 'question', lang: part.lang, dir: part.dir })}
    ${permalink(id, qa.question.text, context)}
    <div
      class="answers"
      id=${answerId(id)}
      hidden=${isHidden ? 'until-found' : nothing}
      @beforematch=${() => options.toggle(id)}
    >
      ${answers.map((item) => answer(item, isNamed, context.deeper, prose))}
    </div>
  </div>`;
}

function contents(body: readonly Block[], context: Context): Inline {
  const questions = body.filter(isQuestion);
  const row = (qa: QA) => {
    const { value, lang, dir, inner } = questionPart(qa, context);
    // Links cannot stand inside links.
    const words =
      typeof value === 'string'
        ? value
        : runs(
            value.map((run) => (typeof run === 'string' ? run : { ...run, href: undefined })),
            inner,
          );
    return html`<li><a href=${context.url(`#${qa.id}`)} lang=${lang} dir=${dir}>${words}</a></li>`;
  };
  return html`<nav class="toc" part="toc" aria-label=${context.msg('Questions', { id: 'interview.questions' })}>
    <ol>${questions.map(row)}</ol>
  </nav>`;
}

function expandAll(body: readonly Block[], { isOpen, toggleAll }: InterviewOptions, { msg }: Context): Inline {
  const areOpen = body.filter(isQuestion).every(({ id }) => isOpen(id));
  const words = areOpen
    ? msg('Close all answers', { id: 'interview.collapse-all' })
    : msg('Open all answers', { id: 'interview.expand-all' });
  return html`<p class="controls"><button type="button" aria-expanded=${areOpen ? 'true' : 'false'} @click=${() => toggleAll(!areOpen)}>${words}</button></p>`;
}

const isAmong = (only: readonly string[]) => (block: Block) =>
  !only.length || (typeof block !== 'string' && 'id' in block && only.includes(block.id!));

function bodyView({ body, participants }: Interview, options: InterviewOptions, context: Context): TemplateResult {
  const part = context.blocks(body);
  const values = part.value.filter(isAmong(options.only));
  const isNamed = needNames(part.value);
  const { inner } = part;
  const prose: Prose = { participants, qa: (qa, deeper) => qaView(qa, { options, prose, isNamed }, deeper) };
  return html`${options.toc ? contents(values, context) : nothing}
    ${options.collapsible ? expandAll(values, options, context) : nothing}
    <div class="body prose" part="body" lang=${part.lang} dir=${part.dir}>${blocks(values, inner.deeper, prose)}</div>`;
}

/** Who took part, unless it is one person whom the interview names anyway. */
function people({ participants = [], headline, lead, image, facts: box, body }: Interview, context: Context): Inline {
  const { msg, comma } = context;
  const others = participants.filter(({ role, name }) => name && role !== 'interviewer');
  const told = JSON.stringify([headline, lead, image, box, body]);
  // Without the quotation marks around it, but with what JSON makes of those in it.
  const isTold = ({ name }: (typeof others)[number]) =>
    told.includes(JSON.stringify(context.part(name!).value).slice(1, -1));
  if (!others.length || (others.length === 1 && isTold(others[0]!))) return nothing;
  const names = others.map(
    ({ name, organization: place }) =>
      html`<bdi>${inline(name, context)}</bdi>${place ? html` (<bdi>${inline(place, context)}</bdi>)` : nothing}`,
  );
  return html`<p class="people"><bdi>${fill<Inline>(msg(str`In the interview: ${first}`, { id: 'interview.people' }), joined(names, comma))}</bdi></p>`;
}

function bylineView({ byline = [], body, published, publisher, source }: Interview, context: Context): Inline {
  const { msg } = context;
  const { around } = context.blocks(body).inner;
  const when = () =>
    fill<Inline>(msg(str`Published ${first}`, { id: 'interview.published' }), date(published!, context));
  const where = () => fill<Inline>(msg(str`Source: ${first}`, { id: 'timeline.source' }), cited(source!, context));
  const parts = [
    ...byline.map((item) => html`<bdi>${credit(item, context, around)}</bdi>`),
    publisher ? html`<bdi>${organization(publisher, context)}</bdi>` : nothing,
    published ? html`<bdi>${when()}</bdi>` : nothing,
    source && isCitable(source) ? html`<bdi id=${source.id}>${where()}</bdi>` : nothing,
  ];
  const line = joined(parts, ' · ');
  return line.length ? html`<p class="byline" part="byline">${line}</p>` : nothing;
}

function opening(value: Interview, context: Context): Inline {
  return html`${paragraph(value.lead, context, 'lead')} ${people(value, context)}
  ${
    value.image || value.facts?.length
      ? html`<div class="front">
        ${value.image ? figure(value.image, context, 'figure') : nothing}
        ${value.facts?.length ? html`<div class="box">${facts(value.facts, context)}</div>` : nothing}
      </div>`
      : nothing
  }`;
}

/** An interview, or the parts of it that are asked for. */
export function interview(value: Interview, options: InterviewOptions, context: Context): TemplateResult {
  const headline = context.part(value.headline ?? '');
  return html`<article class="interview" id=${value.id ?? nothing} aria-labelledby=${headlineId}>
    <header>
      ${paragraph(value.kicker, context, 'kicker')}
      ${heading(headline.value, context, { id: headlineId, name: 'headline', lang: headline.lang, dir: headline.dir })}
      ${options.only.length ? nothing : opening(value, context)}
    </header>
    ${bodyView(value, options, context)} ${bylineView(value, context)}
  </article>`;
}
