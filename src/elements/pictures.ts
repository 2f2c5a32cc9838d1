import type { ReactiveController, ReactiveElement } from 'lit';
import { focusImages } from './views/figure.view.js';

/**
 * What happens to the pictures of an element: they keep their point of interest in view, and one that cannot be had is
 * drawn anew as if the document had none.
 */
export class PictureController implements ReactiveController {
  /** The addresses of pictures that could not be had. */
  readonly missing = new Set<string>();
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // The event does not bubble.
    this.#host.renderRoot.addEventListener('error', this.#lose, true);
  }

  hostUpdated(): void {
    focusImages(this.#host.renderRoot);
  }

  readonly #lose = ({ target }: Event): void => {
    const address = target instanceof HTMLImageElement && target.getAttribute('src');
    if (!address) return;
    this.missing.add(address);
    this.#host.requestUpdate();
  };
}
