import type { CSSResultGroup, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Block, Id, Interview, LeaderDocument, QA } from '../../document/types.js';
import { keyword, warnOnce } from '../../source/keywords.js';
import type { Context } from '../context.js';
import { InterviewToggleEvent } from '../events.js';
import { LeaderElement } from '../leader-element.js';
import { shared } from '../shared.styles.js';
import { styles } from './interview-qa.styles.js';
import { questions } from './question.styles.js';
import { keep, recall } from './open-answers.js';
import { interview } from './interview-qa.view.js';

/** The blocks of a body in all its languages. */
const blocksOf = ({ body }: Interview): Block[] => (Array.isArray(body) ? [body] : Object.values(body)).flat();

/** Every question in a body, in whatever language: they share their ids. */
function questionIds(interview: Interview): Id[] {
  const questions = blocksOf(interview).filter(
    (block): block is QA => typeof block !== 'string' && block.type === 'qa',
  );
  return [...new Set(questions.map(({ id }) => id))];
}

/**
 * Shows an interview: headline, lead, picture with credit, fact box, prose, quoted speech, questions and answers, byline.
 *
 * @csspart kicker - The words above the headline.
 * @csspart headline - The headline.
 * @csspart lead - The opening paragraph.
 * @csspart figure - A picture with its caption and credit.
 * @csspart image - A picture.
 * @csspart caption - The words under a picture.
 * @csspart credit - Who took a picture.
 * @csspart facts - A list of facts.
 * @csspart fact - A fact: a label and a value.
 * @csspart label - The label of a fact.
 * @csspart value - The value of a fact.
 * @csspart toc - The list of links to the questions.
 * @csspart body - Everything between the opening and the byline.
 * @csspart subheading - A heading inside the body.
 * @csspart quote - Somebody's words.
 * @csspart question - The heading with a question.
 * @csspart answer - An answer.
 * @csspart speaker - Who speaks.
 * @csspart byline - Who wrote it, and when and where it was published.
 *
 * @fires {InterviewToggleEvent} interview-toggle - An answer was opened or closed; `detail` has its `id` and whether it is `open`.
 *
 * @tagname interview-qa
 */
export class InterviewQa extends LeaderElement {
  static override styles: CSSResultGroup = [shared, styles, questions];

  /** Which interview: its id, or its position counted from 0 for one without; the first when nothing is said. */
  @property({ useDefault: true }) interview = '';

  /**
   * Whether answers start `open` or `collapsed`. People come to read: collapse only where a test has shown that it
   * helps. A collapsed answer is opened by its button, by a fragment and by find-in-page, and is printed.
   */
  @property({ useDefault: true }) answers: 'open' | 'collapsed' = 'open';

  /** Shows links to the questions before them. */
  @property({ type: Boolean }) toc = false;

  /** An excerpt: the ids of the only questions and paragraphs to show, separated by spaces. */
  @property({ useDefault: true }) only = '';

  /** Keeps which answers are open while the reader stays on the site (in the session storage). Otherwise nothing is stored. */
  @property({ type: Boolean }) remember = false;

  @state() private opened: ReadonlySet<Id> = new Set();

  protected override readonly subject = 'interviews';

  /** Opens every answer. */
  expandAll(): void {
    this.#setAll(true);
  }

  /** Closes every answer, where answers are `collapsed`. */
  collapseAll(): void {
    this.#setAll(false);
  }

  /** What the reader opened before, as soon as it is known of what. */
  protected override willUpdate(): void {
    super.willUpdate();
    if (!this.remember || !this.document || this.#isRestored) return;
    this.#isRestored = true;
    const ids = new Set(this.#ids);
    this.opened = new Set([...this.opened, ...recall(this.#memory).filter((id) => ids.has(id))]);
  }
  #isRestored = false;

  /** What is remembered is remembered of one interview on one page. */
  get #memory(): string {
    return `${location.pathname} ${this.src ?? ''} ${this.interview}`;
  }

  protected override shows(document: LeaderDocument): boolean {
    const found = this.#find(document);
    return Boolean(found && this.#hasOnly(found));
  }

  /** Whether there is something of what alone is to be shown; what there is not is reported. */
  #hasOnly(interview: Interview): boolean {
    const only = this.#only;
    if (!only.length) return true;
    const ids = new Set(
      blocksOf(interview).map((block) => (typeof block !== 'string' && 'id' in block ? block.id : '')),
    );
    for (const id of only)
      if (!ids.has(id)) warnOnce(`<interview-qa only="${this.only}">: no block has the id "${id}"`);
    return only.some((id) => ids.has(id));
  }

  get #only(): Id[] {
    return this.only.split(/\s+/).filter(Boolean);
  }

  protected override view(document: LeaderDocument, context: Context): TemplateResult {
    const options = {
      collapsible: this.#isCollapsible,
      toc: this.toc,
      only: this.#only,
      isOpen: (id: Id) => this.opened.has(id),
      toggle: (id: Id) => this.#set([id], !this.opened.has(id)),
      toggleAll: (open: boolean) => this.#setAll(open),
    };
    return interview(this.#find(document)!, options, context);
  }

  protected override open(id: Id): void {
    if (this.#isCollapsible && this.#ids.includes(id)) this.#set([id], true);
  }

  get #isCollapsible(): boolean {
    return keyword(this, 'answers', ['open', 'collapsed']) === 'collapsed';
  }

  get #ids(): Id[] {
    return this.document ? questionIds(this.#find(this.document)!) : [];
  }

  #find({ interviews = [] }: LeaderDocument): Interview | undefined {
    const wanted = this.interview;
    if (!wanted) return interviews[0];
    return (
      interviews.find(({ id }) => id === wanted) ?? interviews.find(({ id }, index) => !id && String(index) === wanted)
    );
  }

  #setAll(open: boolean): void {
    if (this.#isCollapsible) this.#set(this.#ids, open);
  }

  #set(ids: readonly Id[], open: boolean): void {
    const changed = ids.filter((id) => this.opened.has(id) !== open);
    if (!changed.length) return;
    const opened = new Set(this.opened);
    for (const id of changed) opened[open ? 'add' : 'delete'](id);
    this.opened = opened;
    if (this.remember) keep(this.#memory, [...opened]);
    for (const id of changed) this.dispatchEvent(new InterviewToggleEvent({ id, open }));
  }
}

// Brings the types of the events to those who only import this module.
export type * from '../events.js';

declare global {
  interface HTMLElementTagNameMap {
    'interview-qa': InterviewQa;
  }
}
