import { html, nothing, type TemplateResult } from 'lit';
import type { Msg } from '../../localization/words.js';
import type { Load } from '../../source/load.js';

function message(load: Load, isSlow: boolean, msg: Msg): string {
  if (load.state === 'loading' && isSlow) return msg('Loading …', { id: 'status.loading' });
  if (load.state !== 'error') return '';
  return load.code === 'network'
    ? msg('This could not be loaded.', { id: 'status.network' })
    : msg('This cannot be shown: there is an error in its data.', { id: 'status.data' });
}

/**
 * What a reader is told while there is nothing to show. The live region is there from the start, since one that comes
 * together with its text is not read out everywhere.
 */
export function status(load: Load, isSlow: boolean, msg: Msg, retry: (() => void) | undefined): TemplateResult {
  return html`<div class="status">
    <p role="status">${message(load, isSlow, msg)}</p>
    ${
      load.state === 'error' && retry
        ? html`<button type="button" @click=${retry}>${msg('Try again', { id: 'status.retry' })}</button>`
        : nothing
    }
  </div>`;
}
