import { html, LitElement, render } from 'lit';
import { adoptStyles } from './adopt-styles.js';

/** An element that may be moved to other documents, and that renders only where somebody can read it. */
export abstract class PortableElement extends LitElement {
  /** Whether an update waits until the element is in a page again. */
  #isLate = false;

  /** What the first rendering waits for; the fallback shows meanwhile. */
  protected abstract prepared(): Promise<void> | undefined;

  /** Called with what was thrown when an update failed; the fallback shows then. */
  protected abstract failed(error: unknown): void;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#isLate) this.requestUpdate();
    this.#isLate = false;
  }

  /** Called by the browser when the element has moved to another document, where it has lost its styles. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.createRenderRoot();
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    adoptStyles(root, (this.constructor as typeof LitElement).elementStyles);
    return root;
  }

  protected override async scheduleUpdate(): Promise<void> {
    // What is waited for may change meanwhile.
    for (let prepared; (prepared = this.prepared()); await prepared)
      if (!this.hasUpdated && this.isConnected) this.#renderFallback();
    // Out of a page nobody reads, and pictures that are loading would keep an element that nobody has any more.
    this.#isLate = !this.isConnected;
    this.isUpdatePending = this.isConnected;
    try {
      // Does nothing where no update is pending.
      await super.scheduleUpdate();
    } catch (error) {
      this.#renderFallback();
      this.failed(error);
    }
  }

  #renderFallback(): void {
    render(html`<slot></slot>`, this.renderRoot, this.renderOptions);
  }
}
