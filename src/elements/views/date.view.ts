import { html, type TemplateResult } from 'lit';
import type { PartialDate } from '../../document/types.js';
import type { DateRun } from '../../localization/date-format.js';
import { partialDateRuns } from '../../localization/tenure.js';
import type { Context } from '../context.js';

const run = ({ text, datetime }: DateRun) => (datetime ? html`<time datetime=${datetime}>${text}</time>` : text);

/** The dash that a run starts with, if it is one that stands between two dates. */
const dashOf = (next: DateRun | undefined): string =>
  (next && !next.datetime && /^\s*[–—-]/.exec(next.text)?.[0]) || '';

/**
 * Dates in a sentence, each readable by machines as far as HTML has a form for it. A dash stays with the date before it
 * where a line breaks.
 */
export const dates = (runs: DateRun[]): (string | TemplateResult)[] =>
  runs.map((current, index) => {
    const own = index ? dashOf(current).length : 0;
    const rest = { ...current, text: current.text.slice(own) };
    const dash = dashOf(runs[index + 1]);
    return dash ? html`<span class="from">${run(rest)}${dash}</span>` : run(rest);
  });

/** One date of the document. */
export const date = (value: PartialDate, context: Context) => dates(partialDateRuns(value, context));
