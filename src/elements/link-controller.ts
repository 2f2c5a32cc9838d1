import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Id } from '../document/types.js';
import { ignoreFragments, listenForFragments, type Revealing } from './fragments.js';

/**
 * The address of the page, where a fragment alone would lead away from it: a `<base>` says that relative addresses start
 * elsewhere.
 */
function pageBefore(): string {
  const [page] = location.href.split('#');
  return document.baseURI.split('#')[0] === page ? '' : page!;
}

/** The link in a shadow tree that a click is on. */
const linkOf = (event: Event): HTMLAnchorElement | undefined =>
  event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);

/**
 * What happens to the links of an element: those into the page stay in it, those that the address names already go there
 * again, and those to a part itself copy its address.
 */
export class LinkController implements ReactiveController {
  /** The part whose address was copied last. */
  copied: Id | undefined;
  readonly #host: Revealing & ReactiveControllerHost;
  #page = '';

  constructor(host: Revealing & ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    listenForFragments(this.#host);
  }

  hostDisconnected(): void {
    ignoreFragments(this.#host);
    this.copied = undefined;
  }

  /** What stands before the fragments of links that are drawn now. */
  pageNow(): string {
    return (this.#page = pageBefore());
  }

  readonly follow = (event: Event): void => {
    const link = linkOf(event);
    if (!link) return;
    // A router may have changed the page's address: links are drawn anew before the browser follows one.
    if (this.#page !== pageBefore()) this.#host.requestUpdate();
    // Where the address names the part already, nothing changes in it, so nobody else would hear of the click.
    if (link.hash && link.href === location.href) this.#host.reveal(link.hash.slice(1));
    if (link.classList.contains('permalink')) void this.#copy(link.hash);
  };

  /** Where a page may not use the clipboard, the address bar has the link all the same. */
  async #copy(fragment: string): Promise<void> {
    const { href } = new URL(fragment, location.href);
    const isCopied = await navigator.clipboard?.writeText(href).then(
      () => true,
      () => false,
    );
    this.copied = isCopied ? fragment.slice(1) : undefined;
    this.#host.requestUpdate();
  }
}
