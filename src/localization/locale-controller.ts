import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { sourceLocale } from './generated/locale-codes.js';
import { isShadowRoot } from '../source/composed-parent.js';
import { directionOf } from './language-tag.js';
import { dirOf, isPartOf, langOf, negotiate } from './language.js';
import { forgiveWords, hasWords, loadWords, locales, msgIn, setOwnWords, type Msg, type Wording } from './words.js';

/** What the controller needs to know of its element. */
interface Host extends ReactiveControllerHost, Element {
  timeout: number;
}

const live = new Set<LocaleController>();
let observer: MutationObserver | undefined;

/** Watches `lang` and `dir` everywhere above an element: in its own tree and in those of the hosts around it. */
function watch(host: Element): void {
  observer ??= new MutationObserver(() => {
    for (const controller of live) controller.update();
  });
  for (let root = host.getRootNode(); ; root = root.host.getRootNode()) {
    observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang', 'dir'] });
    if (!isShadowRoot(root)) return;
  }
}

/**
 * Puts words of a site's own in place of the library's, in one language, everywhere on the page. The ids are those of the
 * files in `locales/`; `{0}` stands where a value goes: `overrideWords('en', { 'timeline.all': 'Show all {0} posts' })`. An empty text
 * gives the library's word back.
 */
export function overrideWords(locale: string, words: Record<string, string>): void {
  setOwnWords(locale, words);
  for (const controller of live) controller.renew();
}

/** The language of one element: the nearest `lang`, the words of that language, and when to render anew. */
export class LocaleController implements ReactiveController {
  /** The language that is asked for, as a whole tag such as `sv-FI`: for dates and for texts of the document. */
  tag = '';
  /** The direction of that language, or of the page where it is not known. */
  dir: 'ltr' | 'rtl' = 'ltr';
  /** The language that the words are in. */
  locale: string = sourceLocale;
  /** Looks a word up in this element's language. */
  readonly msg: Msg = msgIn(() => this.locale);
  /** Pending while the words of the element's language are on their way. */
  ready: Promise<void> | undefined;

  readonly #host: Host;
  #fallback = '';

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
    // Who comes later may have better luck.
    forgiveWords();
  }

  /** The language of the document, for a page that does not say in which language it is. */
  set fallback(lang: string) {
    if (lang === this.#fallback) return;
    this.#fallback = lang;
    this.update();
  }

  hostConnected(): void {
    live.add(this);
    watch(this.#host);
    this.update();
  }

  hostDisconnected(): void {
    live.delete(this);
    if (live.size) return;
    observer?.disconnect();
    observer = undefined;
  }

  /**
   * The words for what stands in a text, in the text's language: asking is what loads them. Nothing where there are none,
   * or not yet; the element renders anew when they are there.
   */
  wordsOf(lang: string): Wording | undefined {
    const tag = lang.replace(/^no\b/i, 'nb');
    const locale = locales.find((one) => isPartOf(tag, one));
    if (!locale || hasWords(locale)) return locale ? { locale, msg: msgIn(() => locale) } : undefined;
    void loadWords(locale, this.#host.timeout).then(() => hasWords(locale) && this.renew());
    return undefined;
  }

  /** The words have changed. */
  renew(): void {
    this.#host.requestUpdate();
  }

  /** Asks again for words that could not be had. */
  retry(): void {
    forgiveWords();
    this.update();
  }

  /** Finds the language anew. What is shown stays in the old one until the words of the new one are there. */
  update(): void {
    const asked = langOf(this.#host) || this.#fallback;
    const dir = directionOf(asked, dirOf(this.#host) === 'rtl' ? 'rtl' : 'ltr');
    const tag = asked || sourceLocale;
    const locale = negotiate(tag, locales) ?? sourceLocale;
    if (hasWords(locale)) return this.#set(tag, dir, locale);
    const ready = loadWords(locale, this.#host.timeout).then(() => {
      if (this.ready !== ready) return;
      this.ready = undefined;
      this.#set(tag, dir, hasWords(locale) ? locale : sourceLocale);
    });
    this.ready = ready;
  }

  #set(tag: string, dir: 'ltr' | 'rtl', locale: string): void {
    this.ready = undefined;
    if (tag === this.tag && dir === this.dir && locale === this.locale) return;
    this.tag = tag;
    this.dir = dir;
    this.locale = locale;
    this.#host.requestUpdate();
  }
}
