import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { dayOf } from '../document/partial-date.js';
import type { LeaderDocument } from '../document/types.js';
import { tagOf } from '../localization/language-tag.js';
import { isPartOf } from '../localization/language.js';
import { machineTranslations } from '../localization/localized.js';
import { LocaleController } from '../localization/locale-controller.js';
import { DocumentSource } from '../source/document-source.js';
import type { Load, Ready } from '../source/load.js';
import { Context } from './context.js';
import { goToPart, revealIfWanted } from './fragments.js';
import { LinkController } from './link-controller.js';
import { nothingFor, report, setState } from './load-reports.js';
import { Outcome } from './outcome.js';
import { PictureController } from './pictures.js';
import { PortableElement } from './portable-element.js';
import { StatusController } from './status-controller.js';
import { languageNote } from './views/language-note.view.js';
import { announcement } from './views/permalink.view.js';

/**
 * What the three elements share: where the document comes from, in which language it is read, what stands there
 * until it is there, and how the address reaches into it.
 *
 * @slot - What is shown until there is a document, and when there cannot be one: a link to a page with the same content.
 * @slot header - Content before everything else.
 * @slot footer - Content after everything else.
 *
 * @fires {LeaderLoadEvent} leader-load - A document is there and shown; `detail` is the document.
 * @fires {LeaderErrorEvent} leader-error - The document, or a part of it, could not be shown; `detail` has `code` (`network`, `parse`, `schema`, `version`, `render`) and `issues`.
 *
 * @cssproperty [--leader-font-family=inherit] - Typeface of text.
 * @cssproperty [--leader-heading-font-family=inherit] - Typeface of headings, taglines and pull quotes.
 * @cssproperty [--leader-font-size=inherit] - Size of text; every other size follows.
 * @cssproperty [--leader-line-height=1.55] - Line height of text.
 * @cssproperty [--leader-measure=65ch] - Longest line of text.
 * @cssproperty [--leader-color-text=inherit] - Text.
 * @cssproperty [--leader-color-muted] - Secondary text. Default: 74 % of the text colour.
 * @cssproperty [--leader-color-surface=transparent] - Background of fact boxes.
 * @cssproperty [--leader-color-border] - Hairlines. Default: 24 % of the text colour.
 * @cssproperty [--leader-color-accent] - The one accent: tagline, questions, marker of the current entry.
 * @cssproperty [--leader-color-on-accent] - Text on the accent.
 * @cssproperty [--leader-color-link] - Links. Default: the accent.
 * @cssproperty [--leader-focus-ring] - Colour of the focus ring. Default: the accent.
 * @cssproperty [--leader-space=1em] - The unit of white space.
 * @cssproperty [--leader-radius=0.25em] - Radius of corners.
 * @cssproperty [--leader-portrait-size=18em] - Greatest width of the portrait.
 * @cssproperty [--leader-portrait-radius] - Radius of the portrait's corners.
 * @cssproperty [--leader-timeline-line-width=2px] - Width of the timeline's line.
 * @cssproperty [--leader-timeline-marker-size=0.8em] - Size of the timeline's markers.
 * @cssproperty [--leader-min-block-size=auto] - Space that is kept until the document is shown.
 *
 * @cssstate loading - The document is on its way.
 * @cssstate ready - The document is shown.
 * @cssstate error - Nothing can be shown but the fallback and a message.
 */
export abstract class LeaderElement extends PortableElement {
  /**
   * The document itself: an object, or JSON text. Takes precedence over `src`. Another object with the same content
   * changes nothing; to change a document, set a new one.
   */
  @property() data: LeaderDocument | object | string | null | undefined;

  /** Where the document is: a URL, or `#id` of a `<script type="application/json">` in the page. */
  @property() src: string | null = null;

  /** The level of the first heading, 1 to 6; those inside follow. */
  @property({ attribute: 'heading-level', type: Number, useDefault: true }) headingLevel = 2;

  /** Puts a link beside each question and entry that has an id. Following it also copies its address. */
  @property({ type: Boolean }) permalinks = false;

  /** `lazy` waits with the request until the element is near the part of the page that is seen. */
  @property({ useDefault: true }) loading: 'eager' | 'lazy' = 'eager';

  /**
   * How many seconds to wait for the document, and for the messages of the reader's language. Then the fallback stays,
   * with a button to try again, or English messages are used. Elements that share a request share the limit of the first.
   */
  @property({ type: Number, useDefault: true }) timeout = 30;

  /** Which part of a document this element shows, for messages. */
  protected abstract readonly subject: keyof LeaderDocument;

  protected readonly locale = new LocaleController(this);

  readonly #source = new DocumentSource(this);
  readonly #links = new LinkController(this);
  readonly #pictures = new PictureController(this);
  readonly #internals = this.attachInternals();
  #reported: Load | undefined;
  /** What the content was drawn with. */
  #drawn: Context | undefined;
  readonly #status = new StatusController(this);
  readonly #outcome = new Outcome();

  constructor() {
    super();
    // From the first moment, so that a style rule can reserve room.
    setState(this.#internals, 'loading');
  }

  /** The document that is shown. */
  protected get document(): LeaderDocument | undefined {
    const load = this.#load;
    return load.state === 'ready' ? load.document : undefined;
  }

  /** Whether a document has something for this element. */
  protected abstract shows(document: LeaderDocument): boolean;

  /** The content. */
  protected abstract view(document: LeaderDocument, context: Context): TemplateResult;

  /** Whether the content is one of many in a list: it bends by wrapping, without a size container. */
  protected isBrief?(): boolean;

  /** Opens what hides the part with an id; the document's own. */
  protected open?(id: string): void;

  /** Asks for the document again, past every cache, and for messages that could not be loaded. */
  reload(): void {
    this.locale.retry();
    this.#source.reload();
  }

  /** Opens, scrolls to and focuses the part with an id; false when there is none. */
  reveal(id: string): boolean {
    if (!this.shadowRoot?.getElementById(id)) return false;
    this.open?.(id);
    void this.updateComplete.then(() => goToPart(this.shadowRoot!, id));
    return true;
  }

  /** Waits for the messages of the reader's language, so that no other language flashes up. */
  protected override prepared(): Promise<void> | undefined {
    this.#prepare();
    return this.locale.ready;
  }

  protected override failed(error: unknown): void {
    this.#outcome.fail(this.#load, error);
    this.#report();
  }

  /** Once more, since Lit hands over properties that were set before the upgrade only now. */
  protected override willUpdate(): void {
    this.#prepare();
  }

  #prepare(): void {
    this.#source.refresh();
    const { load } = this.#source;
    if (load.state === 'ready') this.locale.fallback = tagOf(load.document.lang);
  }

  protected override render(): TemplateResult {
    const load = this.#load;
    const { tag, locale, msg } = this.locale;
    const around = isPartOf(tag, locale) ? tag : locale;
    const content = this.#outcome.of(load, (ready) => this.#content(ready, around));
    return html`<div
      class="root ${this.isBrief?.() ? '' : 'sized'}"
      lang=${around}
      dir=${this.locale.dir}
      aria-busy=${load.state === 'loading' ? 'true' : nothing}
    >
      ${content ?? html`<slot></slot>${this.#status.view(this.#outcome.shown, msg)}`}
    </div>`;
  }

  protected override updated(): void {
    this.#report();
  }

  #report(): void {
    const load = this.#outcome.shown;
    const before = this.#reported;
    if (load === before) return;
    this.#reported = load;
    setState(this.#internals, load.state);
    this.#status.changed(load);
    if (load.state === 'ready') revealIfWanted(this);
    report(this, load, before);
  }

  /** What the source knows, or why it holds nothing for this element. */
  get #load(): Load {
    const { load } = this.#source;
    if (load.state !== 'ready' || this.shows(load.document)) return load;
    return nothingFor(this.localName, this.subject, load);
  }

  #context({ document, base }: Ready, around: string): Context {
    const { tag, dir, msg } = this.locale;
    const lang = tagOf(document.lang);
    const level = Math.min(Math.max(Math.trunc(this.headingLevel) || 2, 1), 6);
    return new Context({
      tag,
      // A page in English, and a document in that of Britain: its dates are British.
      locale: isPartOf(lang, around) ? lang : around,
      msg,
      wordsOf: (lang) => this.locale.wordsOf(lang),
      today: dayOf(new Date()),
      died: document.person?.died,
      plain: lang,
      around,
      dir,
      level,
      original: lang,
      machine: machineTranslations(document),
      permalinks: this.permalinks ? this.#links : undefined,
      base,
      missing: this.#pictures.missing,
      page: this.#links.pageNow(),
      failed: this.#outcome.failed,
    });
  }

  #content(load: Ready, around: string): TemplateResult {
    const context = this.#context(load, around);
    const view = this.view(load.document, context);
    const { host } = this.getRootNode() as ShadowRoot;
    const note = languageNote(context, host instanceof LeaderElement ? host.#drawn : undefined);
    this.#drawn = context;
    return html`<slot name="header"></slot>${note}${view}<slot name="footer"></slot>${announcement(context)}`;
  }
}
