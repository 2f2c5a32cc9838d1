import { brief, type Issue, type IssueCode, type Path } from './issues.js';
import { maxIssues, maxValues } from './limits.js';

/** What stands in place of a value that cannot stay. */
export const dropped = Symbol('dropped');

/** An object that can have an `id`. */
export interface Part {
  place: Place;
  isQuestion: boolean;
  /** What was kept of it. */
  kept?: Record<string, unknown>;
}

/** What is found out while a document is read. */
export class Reading {
  readonly issues: Issue[] = [];
  /** In the order of the document. */
  readonly parts: Part[] = [];
  /** How many values may still come. */
  left = maxValues;
}

/** Where a value stands in a document. */
export class Place {
  readonly reading: Reading;
  readonly path: Path;
  /** The values that the place is in, outermost first. */
  readonly around: readonly unknown[];

  constructor(reading: Reading, path: Path = [], around: readonly unknown[] = []) {
    this.reading = reading;
    this.path = path;
    this.around = around;
  }

  at(key: string | number, owner: unknown): Place {
    return new Place(this.reading, [...this.path, key], [...this.around, owner]);
  }

  /** Reports what is wrong here. */
  drop(code: IssueCode, expected: string, value?: unknown): typeof dropped {
    const { issues } = this.reading;
    const { path } = this;
    if (issues.length < maxIssues) issues.push({ path, code, expected, found: brief(value) });
    else if (issues.length === maxIssues)
      issues.push({ path, code: 'limit', expected: `at most ${maxIssues} issues`, found: 'more' });
    return dropped;
  }
}
