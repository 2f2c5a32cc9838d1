import { empty, type Load, type Ready } from '../source/load.js';
import { withFailures } from './load-reports.js';

/** What became of a load when it was rendered: all of it is shown, or there are parts whose views have thrown. */
export class Outcome {
  /** What is shown. It changes only when there is something new to report. */
  shown: Load = empty();
  #load: Load | undefined;
  #failures = new Map<unknown, unknown>();

  readonly failed = (part: unknown, error: unknown): void => void this.#failures.set(part, error);

  /** Renders a load, if it is a document. Nothing where that throws. */
  of<T>(load: Load, draw: (load: Ready) => T): T | undefined {
    const isNew = load !== this.#load;
    if (isNew) this.#failures = new Map();
    this.#load = load;
    const { size } = this.#failures;
    const content = load.state === 'ready' ? this.#attempt(load, draw) : undefined;
    if (isNew || this.#failures.size !== size) this.shown = withFailures(load, this.#failures);
    return content;
  }

  #attempt<T>(load: Ready, draw: (load: Ready) => T): T | undefined {
    this.#failures.delete(load.document);
    try {
      return draw(load);
    } catch (error) {
      this.failed(load.document, error);
      return undefined;
    }
  }

  /** Nothing is shown, since what was rendered could not be put into the page. */
  fail(load: Load, error: unknown): void {
    if (load.state === 'ready') this.failed(load.document, error);
    this.shown = withFailures(load, this.#failures);
  }
}
