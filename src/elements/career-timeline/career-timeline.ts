import type { CSSResultGroup, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Entry, LeaderDocument } from '../../document/types.js';
import { keyword, keywords } from '../../source/keywords.js';
import type { Context } from '../context.js';
import { LeaderElement } from '../leader-element.js';
import { shared } from '../shared.styles.js';
import { styles } from './career-timeline.styles.js';
import { print } from './print.styles.js';
import { ofKinds, timeline } from './career-timeline.view.js';

const known = [
  'position',
  'elected',
  'board',
  'assignment',
  'education',
  'award',
  'publication',
  'volunteer',
  'life',
] as const satisfies NonNullable<Entry['kind']>[];

/**
 * Shows the roles that a leader has held, holds and will hold, each with as much of its date as is known.
 *
 * @slot heading - A heading of the page's own, in place of the career's.
 *
 * @csspart list - A list of entries.
 * @csspart entry - An entry.
 * @csspart marker - The mark on the line: a disc for now, a ring for the past, a diamond for what is to come, a dot where the document does not say.
 * @csspart dates - When it was.
 * @csspart title - The role, degree or prize.
 * @csspart organization - Where it was.
 * @csspart summary - What it was about.
 * @csspart highlights - What came of it.
 * @csspart now - The word that says that a role is held now or is to come.
 * @csspart heading - The heading.
 * @csspart image - A picture.
 * @csspart caption - The words under a picture.
 * @csspart credit - Who took a picture.
 *
 * @tagname career-timeline
 */
export class CareerTimeline extends LeaderElement {
  static override styles: CSSResultGroup = [shared, styles, print];

  /**
   * `authored` keeps the order of the document; `newest` and `oldest` sort by date, and keep an entry without one behind
   * the entry that stands before it in the document.
   */
  @property({ useDefault: true }) order: 'authored' | 'newest' | 'oldest' = 'authored';

  /** Which kinds of entry, and of the roles inside, to show, separated by spaces, such as `position elected`; empty for all. */
  @property({ useDefault: true }) kinds = '';

  /**
   * How many entries to show before a button that shows all; 0 for no limit. A fragment and find-in-page show them too, and
   * all are printed.
   */
  @property({ type: Number, useDefault: true }) max = 0;

  /** Makes each title a heading, one level below the career's own: for careers that readers jump about in. */
  @property({ type: Boolean }) headings = false;

  @state() private isWhole = false;
  @state() private isFound = false;

  protected override readonly subject = 'career';

  protected override shows({ career = [] }: LeaderDocument): boolean {
    return ofKinds(career, this.#kinds).length > 0;
  }

  protected override view(document: LeaderDocument, context: Context): TemplateResult {
    const max = this.isWhole || !(this.max > 0) ? Infinity : this.max;
    const options = {
      order: keyword(this, 'order', ['authored', 'newest', 'oldest']),
      kinds: this.#kinds,
      max,
      headings: this.headings,
      showAll: () => this.#showAll(),
      isFound: this.isFound,
      find: () => (this.isFound = true),
    };
    return timeline(document, options, context);
  }

  get #kinds(): string[] {
    return keywords(this, 'kinds', known);
  }

  /** Focus goes to the first of the new entries, where reading goes on. */
  #showAll(): void {
    this.isWhole = true;
    void this.updateComplete.then(() => {
      const entry = this.renderRoot.querySelectorAll<HTMLElement>('.timeline > .list > .entry')[Math.trunc(this.max)];
      entry?.setAttribute('tabindex', '-1');
      entry?.focus();
    });
  }
}

// Brings the types of the events to those who only import this module.
export type * from '../events.js';

declare global {
  interface HTMLElementTagNameMap {
    'career-timeline': CareerTimeline;
  }
}
