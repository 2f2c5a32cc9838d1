import type { ReactiveController } from 'lit';
import type { Id } from '../document/types.js';
import { native } from '../source/native.js';
import { followFrom, ignoreFragments, listenForFragments, type Revealing } from './fragments.js';

/**
 * The address of the page, where a fragment alone would lead away from it: a `<base>` says that relative addresses start
 * elsewhere.
 */
function pageBefore(): string {
  const [page] = location.href.split('#');
  return native(document, 'baseURI').split('#')[0] === page ? '' : page!;
}

/**
 * What happens to the links of an element: those into the page stay in it, those that the address names already go there
 * again, and those to a part itself copy its address.
 */
export class LinkController implements ReactiveController {
  /** The part whose address was copied last. */
  copied: Id | undefined;
  readonly #host: Revealing;
  #page = '';

  constructor(host: Revealing) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    listenForFragments(this.#host);
    // Not on an element: screen readers would call all of its content clickable.
    this.#host.shadowRoot!.addEventListener('click', this.#follow);
  }

  hostDisconnected(): void {
    ignoreFragments(this.#host);
    this.copied = undefined;
  }

  /** What stands before the fragments of links that are drawn now. */
  pageNow(): string {
    return (this.#page = pageBefore());
  }

  /** Follows links of the element's own. Slotted content and elements inside have links of theirs. */
  readonly #follow = (event: Event): void => {
    const { shadowRoot } = this.#host;
    const nodes = event.composedPath() as Element[];
    const link = nodes.find((node) => node.localName === 'a' && node.getRootNode() === shadowRoot) as HTMLAnchorElement;
    if (!link) return;
    // A router may have changed the page's address: links are drawn anew before the browser follows one.
    if (this.#page !== pageBefore()) this.#host.requestUpdate();
    followFrom(this.#host, link);
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
