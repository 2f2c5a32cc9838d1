import type { Issue } from '../document/issues.js';
import type { LeaderDocument } from '../document/types.js';
import type { LoadErrorCode } from '../source/load.js';

/** A document is there and shown. `detail` is the document, without the parts that had to be left out. */
export class LeaderLoadEvent extends CustomEvent<LeaderDocument> {
  constructor(detail: LeaderDocument) {
    super('leader-load', { detail });
  }
}

/** What went wrong with a document. */
export interface LeaderErrorDetail {
  /**
   * `network`: the document could not be had. `parse`: it is not JSON. `schema`: it, or a part of it, is not a leader
   * document, or not for this element. `version`: it is one of a later version. `render`: it, or a part of it, is valid, but
   * could not be rendered, which is a bug in the library.
   */
  code: LoadErrorCode;
  /** The parts that were left out: where, why, what was found there and what was expected. */
  issues: Issue[];
}

/** A document, or a part of one, could not be shown. */
export class LeaderErrorEvent extends CustomEvent<LeaderErrorDetail> {
  constructor(detail: LeaderErrorDetail) {
    super('leader-error', { detail });
  }
}

/** Which answer was opened or closed. */
export interface InterviewToggleDetail {
  /** The id of the question. */
  id: string;
  open: boolean;
}

/** A reader, a fragment, find-in-page or a method opened or closed an answer. */
export class InterviewToggleEvent extends CustomEvent<InterviewToggleDetail> {
  constructor(detail: InterviewToggleDetail) {
    super('interview-toggle', { detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'leader-load': LeaderLoadEvent;
    'leader-error': LeaderErrorEvent;
    'interview-toggle': InterviewToggleEvent;
  }
}
