import { html, type TemplateResult } from 'lit';
import type { PartialDate } from '../../document/types.js';
import type { DateRun } from '../../localization/date-format.js';
import { partialDateRuns } from '../../localization/tenure.js';
import type { Context } from '../context.js';

/** A line breaks behind a dash, not before it. */
const glued = (text: string) => text.replace(/^ (?=[–—-])/, '\u00a0');

/** Dates in a sentence, each readable by machines as far as HTML has a form for it. */
export const dates = (runs: DateRun[]): (string | TemplateResult)[] =>
  runs.map(({ text, datetime }) => (datetime ? html`<time datetime=${datetime}>${text}</time>` : glued(text)));

/** One date of the document. */
export const date = (value: PartialDate, context: Context) => dates(partialDateRuns(value, context));
