import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Id } from '../document/types.js';

/** The link in a shadow tree that a click is on. */
export const linkOf = (event: Event): HTMLAnchorElement | undefined =>
  event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);

/** Copies the address of a part whose own link is followed, and knows which was copied last. */
export class PermalinkController implements ReactiveController {
  copied: Id | undefined;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.copied = undefined;
  }

  /** Where a page may not use the clipboard, the address bar has the link all the same. */
  readonly follow = async (event: Event): Promise<void> => {
    const link = linkOf(event);
    if (!link?.classList.contains('permalink')) return;
    const { href } = new URL(link.hash, location.href);
    const isCopied = await navigator.clipboard?.writeText(href).then(
      () => true,
      () => false,
    );
    this.copied = isCopied ? decodeURIComponent(link.hash.slice(1)) : undefined;
    this.#host.requestUpdate();
  };
}
