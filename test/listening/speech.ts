// What is heard: every utterance, in order.
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** How long to wait for an utterance. Orca reads the longest page in 15 seconds; a busy machine takes longer. */
export const patience = 60_000;

/** An utterance as a listener takes it in: without the sign for "something else stands here", white space folded. */
const plain = (text: string) => text.replaceAll('\ufffc', ' ').replace(/\s+/g, ' ').trim();

export class Speech {
  readonly said: string[] = [];
  #listeners = new Set<() => void>();

  constructor(stream: Readable) {
    createInterface(stream).on('line', (line) => {
      const text = plain(JSON.parse(line) as string);
      if (!text) return;
      this.said.push(text);
      for (const listener of this.#listeners) listener();
    });
  }

  /** Waits for an utterance, said after the first `from` ones, and gives its index. */
  hear(text: string | RegExp, from = this.said.length): Promise<number> {
    const find = () =>
      this.said.findIndex(
        (said, index) => index >= from && (typeof text === 'string' ? said === text : text.test(said)),
      );
    return new Promise((resolve, reject) => {
      const look = () => {
        if (find() < 0) return;
        end();
        resolve(find());
      };
      const timer = setTimeout(() => {
        end();
        reject(new Error(`waited for ${text}, heard last:\n${this.said.slice(from).slice(-15).join('\n')}`));
      }, patience);
      const end = () => {
        clearTimeout(timer);
        this.#listeners.delete(look);
      };
      this.#listeners.add(look);
      look();
    });
  }
}
