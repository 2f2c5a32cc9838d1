import { nothing } from 'lit';
import type { DateParts } from '../document/partial-date.js';
import type { Lang, Localized, Url } from '../document/types.js';
import { directionOf } from '../localization/language.js';
import { resolveLocalized } from '../localization/localized.js';
import type { DateReader } from '../localization/tenure.js';
import type { Msg } from '../localization/words.js';

/** A value in one language, and what the node that holds it must say about that language. */
export interface Part<T> {
  value: T;
  /** `lang` of the node: set when the language is another than that of the node around it (WCAG 2.2, 3.1.2). */
  lang: string | typeof nothing;
  /** `dir` of the node: set when the language is written the other way. */
  dir: 'ltr' | 'rtl' | typeof nothing;
  /** The context for what is inside the node. */
  inner: Context;
}

interface ContextInit {
  /** The language that the reader asks for: texts of the document come in it, if they can. */
  tag: Lang;
  /** The language that words and dates come in. */
  locale: Lang;
  msg: Msg;
  /** The day of reading. */
  today: DateParts;
  /** The language of plain values. */
  plain: Lang;
  /** The language of the node around, and the direction of its text. */
  around: Lang;
  dir: 'ltr' | 'rtl';
  /** The level of the next heading, 1 to 6. */
  level: number;
  /** Where relative addresses start; without it, at the page. */
  base?: string | undefined;
}

/** What a view knows besides its data: who reads it, and where in the page it stands. Never changed, only derived. */
export class Context implements DateReader {
  readonly #init: ContextInit;

  constructor(init: ContextInit) {
    this.#init = init;
  }

  get locale(): Lang {
    return this.#init.locale;
  }
  get msg(): Msg {
    return this.#init.msg;
  }
  get today(): DateParts {
    return this.#init.today;
  }
  /** The language of the node around. */
  get around(): Lang {
    return this.#init.around;
  }
  get level(): number {
    return this.#init.level;
  }

  /** The best language of a text for this reader. */
  part<T>(localized: Localized<T>): Part<T> {
    const { value, lang } = resolveLocalized(localized, this.#init.tag, this.#init.plain);
    return { value, ...this.language(lang) };
  }

  /** What a node in a language must say about it; empty for one that nobody knows. */
  language(lang: Lang): Omit<Part<never>, 'value'> {
    const { around, plain, dir: outer } = this.#init;
    // "en" inside "en-GB" is nothing new, "en-GB" inside "en" is.
    const isSame = !lang || `${around}-`.toLowerCase().startsWith(`${lang}-`.toLowerCase());
    const inner = lang && lang !== plain ? new Context({ ...this.#init, plain: lang }) : this;
    if (isSame) return { lang: nothing, dir: nothing, inner };
    const dir = directionOf(lang);
    return {
      lang,
      dir: dir === outer ? nothing : dir,
      inner: new Context({ ...this.#init, around: lang, dir, plain: lang }),
    };
  }

  /** The context of a part one heading further in. */
  get deeper(): Context {
    return new Context({ ...this.#init, level: Math.min(this.level + 1, 6) });
  }

  /** An address as the page needs it: relative ones start where the document came from, fragments stay in the page. */
  url(address: Url): Url {
    const { base } = this.#init;
    if (!base || address.startsWith('#')) return address;
    try {
      return new URL(address, base).href;
    } catch {
      return address;
    }
  }
}
