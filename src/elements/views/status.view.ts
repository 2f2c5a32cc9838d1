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

function message({ load, isSlow, msg }: Status): string {
  if (load.state === 'loading' && isSlow) return msg('Loading …', { id: 'status.loading' });
  if (load.state !== 'error' || load.isElsewhere) return '';
  // What failed in rendering is no error of the data.
  return load.code === 'network' || load.code === 'render'
    ? msg('This could not be loaded.', { id: 'status.network' })
    : msg('This cannot be shown: there is an error in its data.', { id: 'status.data' });
}

/**
 * What a reader is told while there is nothing to show. The live region is there from the start, since one that comes
 * together with its text is not read out everywhere.
 */
export function status(state: Status): TemplateResult {
  const { load, isRetry, msg, retry } = state;
  const hasFailed = load.state === 'error' && !load.isElsewhere;
  return html`<div class="status">
    <p role="status" dir="auto">${message(state)}</p>
    ${
      retry && (hasFailed || isRetry)
        ? html`<button type="button" @click=${retry}>${msg('Try again', { id: 'status.retry' })}</button>`
        : nothing
    }
  </div>`;
}
