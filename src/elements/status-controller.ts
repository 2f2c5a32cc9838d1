import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Msg } from '../localization/words.js';
import type { Load } from '../source/load.js';
import { status } from './views/status.view.js';

/** How long a reader waits before being told that something is loading, in milliseconds. */
const patience = 1000;

interface StatusHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  src: string | null;
  reload(): void;
}

/** What a reader is told while there is nothing to show, and the button that tries again. */
export class StatusController implements ReactiveController {
  readonly #host: StatusHost;
  #timer = 0;
  /** Whether the reader has asked to try again, and waits. */
  #isRetry = false;
  /** The load that has taken longer than a reader waits in silence. */
  #slow: Load | undefined;

  constructor(host: StatusHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** To be called when an element shows another load. */
  changed(load: Load): void {
    clearTimeout(this.#timer);
    const admit = () => {
      this.#slow = load;
      this.#host.requestUpdate();
    };
    if (load.state === 'loading') this.#timer = window.setTimeout(admit, patience);
    if (load.state === 'ready' && this.#isRetry) this.#focusAfterRetry();
  }

  view(load: Load, msg: Msg): TemplateResult {
    const retry = this.#host.src ? this.#retry : undefined;
    return status({ load, isSlow: load === this.#slow, isRetry: this.#isRetry, msg, retry });
  }

  readonly #retry = (): void => {
    this.#isRetry = true;
    this.#host.reload();
  };

  /** The button that had the focus is gone with the message: reading goes on at the content. */
  #focusAfterRetry(): void {
    this.#isRetry = false;
    const root = this.#host.renderRoot.querySelector<HTMLElement>('.root');
    root?.setAttribute('tabindex', '-1');
    root?.focus();
  }
}
