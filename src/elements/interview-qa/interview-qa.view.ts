import { html, nothing, type TemplateResult } from 'lit';
import type { Block, Id, Interview, Participant } from '../../document/types.js';
import { directionOf } from '../../localization/language.js';
import { fill, slots } from '../../localization/sentence.js';
import { str } from '../../localization/words.js';
import type { Context } from '../context.js';
import { areSeveral, blocks, type Prose } from '../views/blocks.view.js';
import { credit } from '../views/credit.view.js';
import { date } from '../views/date.view.js';
import { factBox } from '../views/facts.view.js';
import { figure } from '../views/figure.view.js';
import { heading } from '../views/heading.view.js';
import { cited, isCitable } from '../views/source.view.js';
import { inline, joined, lines, named, organization, paragraph, type Inline } from '../views/text.view.js';
import { contents, controls, isQuestion, question, type QuestionOptions } from './question.view.js';

export interface InterviewOptions extends QuestionOptions {
  /** A list of links to the questions. */
  toc: boolean;
  /** The ids of the only blocks to show; empty for all. */
  only: readonly string[];
  toggleAll: (open: boolean) => void;
}

const [first] = slots;
const headlineId = ':headline';

function excerpt(blocks: Block[], only: readonly string[]): Block[] {
  const ids = new Set(only);
  const isAsked = (block: Block) => typeof block !== 'string' && 'id' in block && ids.has(block.id!);
  return ids.size ? blocks.filter(isAsked) : blocks;
}

const isDashed = (block: Block) => typeof block !== 'string' && block.type === 'quote' && block.style === 'dash';

/** Who is named: those whom a reader could take for somebody else. */
function proseOf(body: readonly Block[], participants: Participant[], options: InterviewOptions): Prose {
  const questions = body.filter(isQuestion);
  const dashed = body.filter(isDashed) as { by?: Id }[];
  const prose: Prose = {
    participants: new Map(participants.map((one) => [one.id, one])),
    isDialogue: areSeveral(dashed.map(({ by }) => by)),
    qa: (qa, context) => question(qa, { ...options, prose, areAskersNamed, areSpeakersNamed }, context),
  };
  const areAskersNamed = areSeveral(questions.map((qa) => qa.question.by));
  const areSpeakersNamed = areSeveral(questions.flatMap(({ answers }) => answers.map(({ by }) => by)));
  return prose;
}

function bodyView({ body, participants = [] }: Interview, options: InterviewOptions, context: Context): TemplateResult {
  const { value, lang, dir, inner } = context.blocks(body);
  const shown = excerpt(value, options.only);
  const questions = shown.filter(isQuestion);
  const prose = proseOf(value, participants, options);
  const content = html`<div class="body prose" part="body" lang=${lang} dir=${dir}>${blocks(shown, inner.deeper, prose)}</div>`;
  return html`${options.toc && questions.length ? contents(questions, context) : nothing}
  ${
    options.collapsible && questions.some(({ answers }) => answers.length)
      ? html`<div class="rail-grid">${controls(questions, options, context)}${content}</div>`
      : content
  }`;
}

const isInterviewer = ({ role }: Participant) => role === 'interviewer';

/** A name as it stands in JSON, without the quotation marks around it. */
const json = ({ name = '' }: Participant, context: Context): string =>
  JSON.stringify(context.part(name, true).value).slice(1, -1);

/** A name, what the person is and whom they speak for. */
function who({ name, title, organization: place }: Participant, context: Context): Inline {
  const person = joined([named(name, context), inline(title, context)], context.comma);
  return place ? html`${person} (${inline(place, context)})` : person;
}

/** Who took part, unless it is one person whom the interview names anyway. */
function people({ participants = [], headline, lead, image, facts, body }: Interview, context: Context): Inline {
  const others = participants.filter((one) => one.name && !isInterviewer(one));
  const told = JSON.stringify([headline, lead, image, facts, body]);
  const isTold = (one: Participant) => !headline || told.includes(json(one, context));
  if (!others.length || (others.length === 1 && isTold(others[0]!))) return nothing;
  const names = others.map((one) => who(one, context));
  const sentence = context.msg(str`In the interview: ${first}`, { id: 'interview.people' });
  return html`<p class="people"><bdi dir=${directionOf(context.locale)}>${fill<Inline>(sentence, joined(names, context.comma))}</bdi></p>`;
}

/** Who asked, where the byline does not name them. */
function interviewers({ participants = [], byline = [] }: Interview, context: Context): Inline {
  const credited = JSON.stringify(byline);
  const others = participants.filter((one) => isInterviewer(one) && one.name && !credited.includes(json(one, context)));
  const names = joined(
    others.map((one) => who(one, context)),
    context.comma,
  );
  return names.length
    ? html`<bdi dir=${directionOf(context.locale)}>${fill<Inline>(context.msg(str`Interview: ${first}`, { id: 'credit.interview' }), names)}</bdi>`
    : nothing;
}

/** One line for each: who asked, wrote it and took the pictures, who published it, when, and where it was first. */
function bylineView(value: Interview, context: Context): Inline {
  const { msg } = context;
  const { byline = [], body, published, modified, publisher, source } = value;
  const { around } = context.blocks(body).inner;
  const lines = [
    interviewers(value, context),
    ...byline.map((item) => credit(item, context, around)),
    publisher && organization(publisher, context),
    published && fill<Inline>(msg(str`Published ${first}`, { id: 'interview.published' }), date(published, context)),
    modified && fill<Inline>(msg(str`Updated ${first}`, { id: 'profile.modified' }), date(modified, context)),
    source &&
      isCitable(source) &&
      html`<span id=${source.id}>${fill<Inline>(msg(str`Source: ${first}`, { id: 'timeline.source' }), cited(source, context))}</span>`,
  ].filter((line) => line && line !== nothing);
  return lines.length
    ? html`<footer class="byline" part="byline">${lines.map((line) => html`<p><bdi>${line}</bdi></p>`)}</footer>`
    : nothing;
}

/** The headline; without one, who is interviewed. */
function headlineView({ headline, participants = [] }: Interview, context: Context): TemplateResult {
  const own = context.part(headline ?? '');
  const people = participants.filter(({ role, name }) => role === 'interviewee' && name);
  const names = joined(
    people.map(({ name }) => named(name, context)),
    context.comma,
  );
  const other = names.length ? names : context.msg('Interview', { id: 'interview.heading' });
  const { lang, dir } = own;
  return own.value
    ? heading(lines(own.value), context, { id: headlineId, name: 'headline', lang, dir })
    : heading(other, context, { id: headlineId, name: 'headline' });
}

function front(value: Interview, isExcerpt: boolean, context: Context): TemplateResult {
  const image = !isExcerpt && value.image ? figure(value.image, context, 'figure') : nothing;
  const facts = !isExcerpt && value.facts?.length ? factBox(value.facts, value.factsHeading, context.deeper) : nothing;
  const layout = image === nothing ? (facts === nothing ? 'lone' : 'no-image') : facts === nothing ? 'no-facts' : '';
  return html`<header class="front ${layout}">
    <div class="heads">
      ${paragraph(value.kicker, context, 'kicker')} ${headlineView(value, context)}
      ${isExcerpt ? nothing : [paragraph(value.lead, context, 'lead'), people(value, context)]}
    </div>
    ${image}${facts}
  </header>`;
}

/** An interview, or the parts of it that are asked for. */
export const interview = (value: Interview, options: InterviewOptions, context: Context): TemplateResult =>
  html`<article
    class="interview ${options.collapsible ? 'accordion' : ''}"
    id=${value.id ?? nothing}
    aria-labelledby=${headlineId}
  >
    ${front(value, options.only.length > 0, context)} ${bodyView(value, options, context)} ${bylineView(value, context)}
  </article>`;
