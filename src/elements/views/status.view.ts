import { html, nothing, type TemplateResult } from 'lit';
import type { Msg } from '../../localization/words.js';
import type { Load } from '../../source/load.js';

interface Status {
  load: Load;
  /** Loading has taken longer than a reader waits in silence. */
  isSlow: boolean;
  /** The reader has asked to try again: the button keeps the focus meanwhile. */
  isRetry: boolean;
  msg: Msg;
  /** Tries again; absent where that would change nothing. */
  retry: (() => void) | undefined;
}

/** Each message is an element of its own, so that one which a page translator has replaced does not stay for ever. */
function message({ load, isSlow, msg }: Status): TemplateResult | typeof nothing {
  if (load.state === 'loading' && isSlow) return html`<span>${msg('Loading …', { id: 'status.loading' })}</span>`;
  if (load.state !== 'error' || load.isElsewhere) return nothing;
  // What failed in rendering is no error of the data.
  return load.code === 'network' || load.code === 'render'
    ? html`<span>${msg('This could not be loaded.', { id: 'status.network' })}</span>`
    : html`<span>${msg('This cannot be shown: there is an error in its data.', { id: 'status.data' })}</span>`;
}

/**
 * What a reader is told while there is nothing to show. The live region is there from the start, since one that comes
 * together with its text is not read out everywhere. It has no role: an empty `status` is heard as "status bar".
 */
export function status(state: Status): TemplateResult {
  const { load, isRetry, msg, retry } = state;
  const hasFailed = load.state === 'error' && !load.isElsewhere;
  return html`<div class="status">
    <p aria-live="polite" dir="auto">${message(state)}</p>
    ${
      retry && (hasFailed || isRetry)
        ? html`<button type="button" @click=${retry}>${msg('Try again', { id: 'status.retry' })}</button>`
        : nothing
    }
  </div>`;
}
