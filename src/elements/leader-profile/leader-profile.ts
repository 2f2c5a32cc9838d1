import type { CSSResultGroup, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { LeaderDocument } from '../../document/types.js';
import { keyword, keywords } from '../../source/keywords.js';
import type { Context } from '../context.js';
import { LeaderElement } from '../leader-element.js';
import { shared } from '../shared.styles.js';
import { brief } from './brief.styles.js';
import { styles } from './leader-profile.styles.js';
import { profile, type Variant } from './leader-profile.view.js';

/** All sections; those behind the sixth only where the page asks for them. */
const known = ['portrait', 'facts', 'biography', 'expertise', 'contact', 'links', 'career', 'interviews'] as const;

/**
 * Shows who a leader is: portrait, name, role, tagline, fact box, biography and ways to reach the person.
 *
 * @slot portrait - A portrait of the page's own, beside or in place of the document's.
 * @slot biography - More text behind the biography.
 * @slot actions - Links and buttons behind everything else, such as "Book a meeting".
 *
 * @csspart portrait - The figure with the portrait.
 * @csspart image - A picture.
 * @csspart caption - The words under a picture.
 * @csspart initials - The letters in place of a portrait that the document does not have, or that cannot be loaded.
 * @csspart credit - Who took a picture.
 * @csspart name - The heading with the person's name.
 * @csspart role - The post and the organisation.
 * @csspart tagline - The line that says who the person is.
 * @csspart facts - A list of facts.
 * @csspart fact - A fact: a label and a value.
 * @csspart label - The label of a fact or an address.
 * @csspart value - The value of a fact or an address.
 * @csspart biography - The biography.
 * @csspart contact - The ways to reach the person.
 * @csspart links - The list of links.
 *
 * @tagname leader-profile
 */
export class LeaderProfile extends LeaderElement {
  static override styles: CSSResultGroup = [shared, styles, brief];

  /** How much is shown: all of it as an `article`, who it is and how to reach them as a `card`, or one `line`. */
  @property({ reflect: true, useDefault: true }) variant: 'article' | 'card' | 'line' = 'article';

  /**
   * Which sections an article has, in which order, separated by spaces: `portrait`, `facts`, `biography`, `expertise`,
   * `contact`, `links`, `career`, `interviews`. Where there is room, the portrait and those before `biography` stand
   * beside the text, those after it below.
   */
  @property({ useDefault: true }) sections = 'portrait facts biography expertise contact links';

  protected override readonly subject = 'person';

  protected override shows({ person }: LeaderDocument): boolean {
    return Boolean(person);
  }

  protected override isBrief(): boolean {
    return this.#variant !== 'article';
  }

  get #variant(): Variant {
    return keyword(this, 'variant', ['article', 'card', 'line']);
  }

  protected override view(document: LeaderDocument, context: Context): TemplateResult {
    const sections = keywords(this, 'sections', known);
    return profile(document, this.#variant, sections.length ? sections : known.slice(0, 6), context);
  }
}

// Brings the types of the events to those who only import this module.
export type * from '../events.js';

declare global {
  interface HTMLElementTagNameMap {
    'leader-profile': LeaderProfile;
  }
}
