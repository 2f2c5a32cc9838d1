import { html, nothing, type TemplateResult } from 'lit';
import { sortEntries, type Order } from '../../document/entry-order.js';
import { entryState, isOpen } from '../../document/entry-state.js';
import type { Entry, Id, LeaderDocument, Source } from '../../document/types.js';
import { directionOf } from '../../localization/language.js';
import { formatNumber } from '../../localization/number-format.js';
import { fill, slots } from '../../localization/sentence.js';
import { tenureRuns } from '../../localization/tenure.js';
import { str } from '../../localization/words.js';
import type { Context } from '../context.js';
import { each } from '../views/attempt.js';
import { dates } from '../views/date.view.js';
import { figure } from '../views/figure.view.js';
import { heading } from '../views/heading.view.js';
import { permalink } from '../views/permalink.view.js';
import { cited, isCitable } from '../views/source.view.js';
import { inline, joined, link, organization, paragraph, type Inline } from '../views/text.view.js';

export interface TimelineOptions {
  order: Order;
  /** The kinds to show; empty for all. */
  kinds: readonly string[];
  /** How many entries to show. */
  max: number;
  /** Whether each title is a heading. */
  headings: boolean;
  /** Called when the reader wants all of them. */
  showAll: () => void;
  /** Whether the browser's search, or the address, has found one of those that are not shown yet. */
  isFound: boolean;
  /** Called when that happens. */
  find: () => void;
}

const [first] = slots;

/** Internal ids start with a character that ids of the document cannot have. */
const headingId = ':career';
const buttonId = ':all';

/** What an entry needs besides itself and the context. */
interface Surroundings {
  sources: ReadonlyMap<Id, Source>;
  headings: boolean;
  /** The class of the list. */
  name: string;
}

/**
 * The entries of some kinds, and the roles of these kinds inside each. A role is of its own kind, else of that of the
 * entry around it; an entry of another kind stays as the frame of the roles that it has.
 */
export const ofKinds = (entries: Entry[], kinds: readonly string[], outer = 'position'): Entry[] =>
  kinds.length
    ? entries.flatMap((entry) => {
        const kind = entry.kind ?? outer;
        const roles = ofKinds(entry.roles ?? [], kinds, kind);
        return kinds.includes(kind) || roles.length ? [{ ...entry, roles }] : [];
      })
    : entries;

function when(entry: Entry, context: Context): Inline {
  const own = context.part(entry.dateText ?? '');
  const runs = tenureRuns(entry, own.value, context);
  const parts = joined(
    [
      runs.length ? html`<bdi dir=${directionOf(context.locale)}>${dates(runs, context)}</bdi>` : nothing,
      inline(entry.dateText, context),
    ],
    html`<br />`,
  );
  return parts.length ? html`<p class="dates" part="dates">${parts}</p>` : nothing;
}

/** The word for an entry that is held now or is to come. It is not heard where the dates have said "present" already. */
function stateWord(entry: Entry, context: Context): Inline {
  const { msg } = context;
  const state = entryState(entry, context);
  // No-break space: others that stand beside Lit's markers are left out of Chromium's accessibility tree.
  const word = (text: string, isHeard: boolean) =>
    html`&nbsp;<span class="now" part="now" aria-hidden=${isHeard ? nothing : 'true'}>${text}</span>`;
  if (state === 'current') return word(msg('Now', { id: 'timeline.now' }), !isOpen(entry.end));
  return state === 'coming' ? word(msg('Upcoming', { id: 'timeline.coming' }), true) : nothing;
}

function title(entry: Entry, { headings }: Surroundings, context: Context): TemplateResult {
  const { msg, comma } = context;
  const text = entry.title ?? entry.organization!.name;
  const words = entry.title ? inline(text, context) : organization(entry.organization!, context);
  const acting = entry.acting
    ? html`<span class="acting">${comma}${msg('acting', { id: 'timeline.acting' })}</span>`
    : nothing;
  const line = html`<b part="title">${words}</b>${acting}${stateWord(entry, context)}`;
  return html`<div class="what">${headings ? heading(line, context.deeper) : html`<p>${line}</p>`}${permalink(entry.id, text, context)}</div>`;
}

/** One under another where there is a column for them, else in a line. */
function place({ title: own, organization: where, unit, location }: Entry, context: Context): Inline {
  const parts = joined(
    [own && where ? organization(where, context) : nothing, inline(unit, context), inline(location, context)],
    html`<span class="comma">${context.comma}</span><br />`,
  );
  return parts.length ? html`<p class="where" part="organization">${parts}</p>` : nothing;
}

function evidence({ evidence: ids = [] }: Entry, { sources }: Surroundings, context: Context): Inline {
  const found = ids.flatMap((id) => sources.get(id) ?? []);
  if (!found.length) return nothing;
  const words = found.map((source) => cited(source, context));
  const sentence = context.msg(str`Source: ${first}`, { id: 'timeline.source' });
  return html`<p class="evidence"><bdi dir=${directionOf(context.locale)}>${fill<Inline>(sentence, joined(words, context.comma))}</bdi></p>`;
}

function details(entry: Entry, around: Surroundings, context: Context): Inline {
  const { highlights = [], links = [], image } = entry;
  const items = each(highlights, (item) => html`<li>${inline(item, context)}</li>`, context);
  const parts = [
    paragraph(entry.summary, context, 'summary'),
    items.length ? html`<ul class="highlights" part="highlights">${items}</ul>` : nothing,
    image ? figure(image, context, 'figure') : nothing,
    links.length ? html`<ul class="links">${links.map((item) => html`<li>${link(item, context)}</li>`)}</ul>` : nothing,
    evidence(entry, around, context),
  ];
  return parts.some((part) => part !== nothing) ? html`<div class="details">${parts}</div>` : nothing;
}

function entry(value: Entry, around: Surroundings, context: Context): TemplateResult {
  const { id, roles = [] } = value;
  const state = entryState(value, context) ?? 'unknown';
  return html`<li id=${id ?? nothing} class="entry ${state} ${roles.length ? 'has-roles' : ''}" part="entry">
    <span class="marker" part="marker"></span>
    ${title(value, around, context)} ${when(value, context)} ${place(value, context)} ${details(value, around, context)}
    ${roles.length ? list(roles, { ...around, name: 'list roles' }, around.headings ? context.deeper : context) : nothing}
  </li>`;
}

/** Safari takes the list out of a list without markers, unless the role says that it is one. */
const list = (entries: Entry[], around: Surroundings, context: Context): TemplateResult =>
  html`<ol class=${around.name} part="list" role="list">${each(entries, (value) => entry(value, around, context), context)}</ol>`;

/** What follows the first entries: a list of its own, since a hidden entry in theirs would be heard as an empty one. */
function rest(entries: Entry[], around: Surroundings, { isFound, find }: TimelineOptions, context: Context): Inline {
  return html`<div class="rest" hidden=${isFound ? nothing : 'until-found'} @beforematch=${find}>${list(entries, around, context)}</div>`;
}

function showAllButton(count: number, showAll: () => void, { msg, locale }: Context): TemplateResult {
  // Its name says of what: "Show all 16 Career".
  return html`<button type="button" class="more" id=${buttonId} aria-labelledby="${buttonId} ${headingId}" @click=${showAll}>${msg(str`Show all ${formatNumber(count, locale)}`, { id: 'timeline.all' })}</button>`;
}

/** A career, in the order that is asked for. */
export function timeline(document: LeaderDocument, options: TimelineOptions, context: Context): TemplateResult {
  const { order, kinds, max, headings, isFound, showAll } = options;
  const entries = sortEntries(ofKinds(document.career ?? [], kinds), order, context.today);
  const sources = new Map((document.sources ?? []).filter(isCitable).map((source) => [source.id, source]));
  const words = context.msg('Career', { id: 'timeline.heading' });
  const isCut = entries.length > max;
  const around = { sources, headings, name: 'list' };
  return html`<div class="timeline">
    <slot name="heading">${heading(words, context, { id: headingId, name: 'heading' })}</slot>
    ${list(entries.slice(0, max), isCut ? { ...around, name: 'list cut' } : around, context)}
    ${isCut ? rest(entries.slice(max), around, options, context) : nothing}
    ${isCut && !isFound ? showAllButton(entries.length, showAll, context) : nothing}
  </div>`;
}
