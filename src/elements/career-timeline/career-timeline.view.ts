import { html, nothing, type TemplateResult } from 'lit';
import { sortEntries, type Order } from '../../document/entry-order.js';
import { entryState } from '../../document/entry-state.js';
import type { Entry, LeaderDocument, Source } from '../../document/types.js';
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
  /** Called when the browser's search finds an entry that is not shown yet. */
  find: () => void;
}

const [first] = slots;

/** What an entry needs besides itself and the context. */
interface Surroundings {
  sources: Source[];
  headings: boolean;
}

const isOf = (kinds: readonly string[]) => (entry: Entry) => !kinds.length || kinds.includes(entry.kind ?? 'position');

function when(entry: Entry, context: Context): Inline {
  const own = entry.dateText ? context.part(entry.dateText) : undefined;
  const runs = tenureRuns(entry, own?.value ?? '', context);
  if (!runs.length && !own) return nothing;
  const words = own ? html`<span class="own" lang=${own.lang} dir=${own.dir}>${own.value}</span>` : nothing;
  return html`<p class="dates" part="dates">${runs.length ? html`<bdi dir=${directionOf(context.locale)}>${dates(runs, context)}</bdi>` : nothing} ${words}</p>`;
}

function stateWord(entry: Entry, context: Context): string {
  const { msg } = context;
  const state = entryState(entry, context);
  if (state === 'current') return msg('Now', { id: 'timeline.now' });
  return state === 'coming' ? msg('Coming', { id: 'timeline.coming' }) : '';
}

function title(entry: Entry, headings: boolean, context: Context): TemplateResult {
  const { msg } = context;
  const name = entry.title ?? entry.organization!.name;
  const words = inline(name, context);
  const link = permalink(entry.id, name, context);
  const state = stateWord(entry, context);
  // No-break spaces: others that stand beside Lit's markers are left out of Chromium's accessibility tree.
  const acting = entry.acting
    ? html`&nbsp;<span class="acting">${msg('acting', { id: 'timeline.acting' })}</span>`
    : nothing;
  const now = state ? html`&nbsp;<span class="now" part="now">${state}</span>` : nothing;
  const line = html`<strong part="title">${words}</strong>${acting}${now}`;
  return headings
    ? html`<div class="title">${heading(line, context.deeper)}${link}</div>`
    : html`<p class="title">${line}${link}</p>`;
}

function place(entry: Entry, context: Context): Inline {
  const { organization: where, unit, location } = entry;
  const parts = joined(
    [
      where ? organization(where, context) : nothing,
      unit ? inline(unit, context) : nothing,
      location ? inline(location, context) : nothing,
    ],
    context.comma,
  );
  return parts.length ? html`<p class="organization" part="organization">${parts}</p>` : nothing;
}

function evidence({ evidence: ids = [] }: Entry, sources: Source[], context: Context): Inline {
  const found = sources.filter((source) => ids.includes(source.id) && isCitable(source));
  if (!found.length) return nothing;
  const words = found.map((source) => cited(source, context));
  const sentence = context.msg(str`Source: ${first}`, { id: 'timeline.source' });
  return html`<p class="evidence"><bdi>${fill<Inline>(sentence, joined(words, context.comma))}</bdi></p>`;
}

function details(entry: Entry, around: Surroundings, context: Context): Inline {
  const { highlights = [], links = [], image, roles = [] } = entry;
  return html`${paragraph(entry.summary, context, 'summary')}
  ${
    highlights.length
      ? html`<ul class="highlights" part="highlights">${highlights.map((item) => html`<li>${inline(item, context)}</li>`)}</ul>`
      : nothing
  }
  ${image ? figure(image, context, 'figure') : nothing}
  ${links.length ? html`<ul class="links">${links.map((item) => html`<li>${link(item, context)}</li>`)}</ul>` : nothing}
  ${evidence(entry, around.sources, context)} ${roles.length ? list(roles, around, around.headings ? context.deeper : context) : nothing}`;
}

function item(entry: Entry, isHidden: boolean, around: Surroundings, context: Context): TemplateResult {
  const state = entryState(entry, context) ?? 'unknown';
  // `hidden` alone would leave an empty item in the list that is heard, where the browser can find what is in it.
  return html`<li
    id=${entry.id ?? nothing}
    class="entry ${state}"
    part="entry"
    tabindex="-1"
    hidden=${isHidden ? 'until-found' : nothing}
    aria-hidden=${isHidden ? 'true' : nothing}
  >
    <span class="marker" part="marker"></span>
    ${when(entry, context)}
    <div class="what">${title(entry, around.headings, context)} ${place(entry, context)} ${details(entry, around, context)}</div>
  </li>`;
}

/** Safari takes the list out of a list without markers, unless the role says that it is one. */
const list = (entries: Entry[], around: Surroundings, context: Context, max = Infinity): TemplateResult =>
  html`<ol class="list" part="list" role="list">${each(entries, (entry, index) => item(entry, index >= max, around, context), context)}</ol>`;

/** A career, in the order that is asked for. */
export function timeline(document: LeaderDocument, options: TimelineOptions, context: Context): TemplateResult {
  const { msg } = context;
  const { order, kinds, max, headings, showAll, find } = options;
  const entries = sortEntries((document.career ?? []).filter(isOf(kinds)), order, context.today);
  return html`<div class="timeline" @beforematch=${find}>
    <slot name="heading">${heading(msg('Career', { id: 'timeline.heading' }), context, { name: 'heading' })}</slot>
    ${list(entries, { sources: document.sources ?? [], headings }, context, max)}
    ${
      entries.length > max
        ? html`<button type="button" @click=${showAll}>${msg(str`Show all ${formatNumber(entries.length, context.locale)}`, { id: 'timeline.all' })}</button>`
        : nothing
    }
  </div>`;
}
