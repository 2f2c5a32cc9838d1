// Opens the pages one after the other in one browser, and listens to each.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { after, before } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { serve, type Answer, type Pages } from '../pages/browser.js';
import { asPage, begin, end, listened, waitingPage } from './pages.js';
import { Session, type Engine } from './session.js';
import { patience } from './speech.js';
import type { Shown } from './shown.js';

/** A page as it was heard. */
export interface Heard {
  said: string[];
  shown: Shown;
}

const late = async (): Promise<never> => {
  await setTimeout(patience, undefined, { ref: false });
  throw new Error('The page did not ask.');
};

type Exchange = Parameters<Answer>;

/** A request that is answered when the test wants it. */
class Held {
  #take: (exchange: Exchange) => void = () => {};
  #came = this.#next();

  readonly answer: Answer = (...exchange) => this.#take(exchange);

  #next(): Promise<Exchange> {
    return new Promise((resolve) => (this.#take = resolve));
  }

  /** Waits for the request, answers it and gives what it brought. */
  async release(body = '', type = 'text/plain'): Promise<string> {
    const [request, response] = await Promise.race([this.#came, late()]);
    this.#came = this.#next();
    const brought = await text(request);
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    return brought;
  }
}

const emptyPicture = '<svg xmlns="http://www.w3.org/2000/svg"/>';

/** A browser with a screen reader; both live as long as the tests around the call. */
export function listening(engine: Engine) {
  const [next, shown, picture, opened] = [new Held(), new Held(), new Held(), new Held()];
  const pages: Pages = {
    '/': waitingPage,
    '/next': next.answer,
    '/shown': shown.answer,
    '/opened': opened.answer,
    ...Object.fromEntries(
      Object.entries(listened).flatMap(([name, page]): [string, string | Answer][] => [
        [`/${name}.html`, asPage(name, page)],
        [`/held/${name}.svg`, picture.answer],
      ]),
    ),
  };
  const origin = serve(pages);
  let session: Session;

  before(async () => {
    assert.ok(existsSync('dist/embed/leader-profile.js'), 'npm run build comes first.');
    session = await Session.open(engine, `${origin()}/`);
    await session.speech.hear(end, 0);
  });
  after(() => session.close());

  /** Opens a page and listens until Orca has read it to its end. */
  async function hear(name: string): Promise<Heard> {
    const { speech } = session;
    const from = speech.said.length;
    await next.release(`/${name}.html`);
    const report = JSON.parse(await shown.release()) as Shown;
    await picture.release(emptyPicture, 'image/svg+xml');
    const to = await speech.hear(end, from);
    return { said: speech.said.slice(speech.said.lastIndexOf(begin, to), to + 1), shown: report };
  }

  /** Presses a key and waits for what is said then; gives that and what was said before it. */
  async function press(key: string, text: string | RegExp): Promise<string> {
    const from = session.speech.said.length;
    session.press(key);
    const to = await session.speech.hear(text, from);
    return session.speech.said.slice(from, to + 1).join(' ');
  }

  /** Presses a key that opens an answer, and gives its question. */
  async function open(key: string): Promise<string> {
    session.press(key);
    return JSON.parse(await opened.release()) as string;
  }

  return { hear, press, open, accessibles: () => session.accessibles() };
}
