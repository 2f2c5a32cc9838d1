import { html, nothing } from 'lit';
import type { PartialDate } from '../../document/types.js';
import type { DateRun } from '../../localization/date-format.js';
import { partialDateRuns } from '../../localization/tenure.js';
import type { Context } from '../context.js';
import type { Inline } from './text.view.js';

/**
 * Text between dates. A dash is heard as the word "to"; Chromium would join it to the next word but for spaces that do not
 * collapse. What stands in brackets stays in one line if it can.
 */
function between(text: string, { msg }: Context): Inline {
  const [dash] = /^\s*[–—-](?!\d)\s*/.exec(text) ?? [''];
  const [before = '', brackets = ''] = text.slice(dash.length).split(/(?=\()/);
  return [
    dash
      ? html`<span aria-hidden="true">${dash.replace(/^\s/, '\u00a0')}</span><span class="hidden to">&nbsp;${msg('to', { id: 'date.to' })}&nbsp;</span>`
      : nothing,
    brackets ? before.replace(/ $/, '\u00a0') : before,
    brackets && html`<wbr /><span class="keep">${brackets}</span>`,
  ];
}

/** Dates in a sentence, each readable by machines as far as HTML has a form for it. */
export const dates = (runs: DateRun[], context: Context): Inline[] =>
  runs.map(({ text, datetime }, index) => {
    if (datetime) return html`<time datetime=${datetime}>${text}</time>`;
    return index ? between(text, context) : text;
  });

/** One date of the document. */
export const date = (value: PartialDate, context: Context): Inline[] => dates(partialDateRuns(value, context), context);
