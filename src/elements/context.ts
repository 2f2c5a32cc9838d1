import { nothing } from 'lit';
import type { DateParts } from '../document/partial-date.js';
import type { AnswerBlock, Block, Id, Lang, Localized, PartialDate, RichText, Url } from '../document/types.js';
import { directionOf, tagOf } from '../localization/language-tag.js';
import { isPartOf } from '../localization/language.js';
import { isMap, resolveLocalized } from '../localization/localized.js';
import type { DateReader } from '../localization/tenure.js';
import type { Msg, Wording } from '../localization/words.js';

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

export interface Permalinks {
  copied: Id | undefined;
}

interface ContextInit {
  /** The language that the reader asks for: texts of the document come in it, if they can. */
  tag: Lang;
  /** The language that words and dates come in. */
  locale: Lang;
  msg: Msg;
  /** The words of another language, where they can be had now. */
  wordsOf: (lang: Lang) => Wording | undefined;
  /** The day of reading. */
  today: DateParts;
  /** When the person died. */
  died?: PartialDate | undefined;
  /** The language of plain values. */
  plain: Lang;
  /** The language of the node around, and the direction of its text. */
  around: Lang;
  dir: 'ltr' | 'rtl';
  /** The level of the next heading, 1 to 6. */
  level: number;
  /** The document's language, and those of its languages that a machine has translated into. */
  original: Lang;
  machine: readonly Lang[];
  /** Parts that have an id have a link to themselves; `copied` is the id whose link was copied last. */
  permalinks?: Permalinks | undefined;
  /** Where relative addresses start; without it, at the page. */
  base?: string | undefined;
  /** Addresses of pictures that could not be had. */
  missing?: ReadonlySet<Url> | undefined;
  /** What stands before a fragment so that it stays in the page; nothing but where relative addresses lead elsewhere. */
  page: string;
  /** Called with a part of the document whose view has thrown. */
  failed: (part: unknown, error: unknown) => void;
}

/** What drawing has shown of a document's languages; shared by a context and all that are derived from it. */
interface Drawn {
  foreign: Set<Lang>;
  isMachine: boolean;
}

/** The schemes of what may be followed, and of what may be drawn: raster images alone, since a drawing can hold a script. */
const linkable = /^(https?|mailto|tel):/;
export const drawable = /^(https?:|data:image\/(png|jpeg|gif|webp|avif)[;,])/;

/** An address as the browser reads it; empty for one that it cannot. */
function read(address: Url, base: Url): Url {
  try {
    return new URL(address, base).href;
  } catch {
    return '';
  }
}

const textOf = (block: Block | AnswerBlock): RichText | undefined => {
  if (typeof block === 'string') return block;
  if ('text' in block) return block.text;
  return 'question' in block ? block.question.text : undefined;
};

/** What a view knows besides its data: who reads it, and where in the page it stands. Never changed, only derived. */
export class Context implements DateReader {
  readonly #init: ContextInit;
  readonly #drawn: Drawn;

  constructor(init: ContextInit, drawn: Drawn = { foreign: new Set(), isMachine: false }) {
    this.#init = init;
    this.#drawn = drawn;
  }

  /** The languages of what was drawn that are not the reader's. */
  get foreign(): ReadonlySet<Lang> {
    return this.#drawn.foreign;
  }
  /** Whether a machine has translated some of what was drawn. */
  get isMachine(): boolean {
    return this.#drawn.isMachine;
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
  get died(): PartialDate | undefined {
    return this.#init.died;
  }
  /** The language of the node around. */
  get around(): Lang {
    return this.#init.around;
  }
  /** The language of plain values. */
  get plain(): Lang {
    return this.#init.plain;
  }
  /** What stands between the things of a list, for readers of the language that is asked for. */
  get comma(): string {
    const { tag } = this.#init;
    if (/^(ja|zh)\b/.test(tag)) return '、';
    return /^(ar|ckb|fa|ps|ur)\b/.test(tag) ? '، ' : ', ';
  }
  get permalinks(): Permalinks | undefined {
    return this.#init.permalinks;
  }
  get level(): number {
    return this.#init.level;
  }
  /** To be called, by `attempt()`, with a part of the document whose view has thrown. */
  get failed(): (part: unknown, error: unknown) => void {
    return this.#init.failed;
  }

  /** The best language of a text for this reader. A name is in no language, so the note above does not tell of it. */
  part<T>(localized: Localized<T>, isName = false): Part<T> {
    const { value, lang } = resolveLocalized(localized, this.#init.tag, this.#init.plain);
    if (!isName && value !== '') this.#note(localized, lang);
    return { value, ...this.language(lang) };
  }

  /**
   * Blocks in the best language for this reader. The node around them takes the language of their first text, which in
   * a list of blocks with texts in several languages is not the document's.
   */
  blocks<T extends Block | AnswerBlock>(localized: Localized<T[]>): Part<T[]> {
    const { tag, plain: outer } = this.#init;
    const { value, lang } = resolveLocalized(localized, tag, outer);
    const plain = lang || outer;
    const text = value.map(textOf).find(Boolean) ?? '';
    const language = this.language(resolveLocalized(text, tag, plain).lang);
    return { value, ...language, inner: language.inner.#with({ plain }) };
  }

  /** Keeps the language of a text for the note above it; a text that the author has tagged as foreign needs none. */
  #note(localized: Localized<unknown>, lang: Lang): void {
    const { tag, original, machine } = this.#init;
    const isTagged = isMap(localized) && Object.keys(localized).length === 1 && lang !== original;
    if (!lang || isTagged) return;
    if (!isPartOf(lang, tag) && !isPartOf(tag, lang)) this.#drawn.foreign.add(lang);
    if (machine.includes(lang)) this.#drawn.isMachine = true;
  }

  /** The words for what stands in a text, such as a credit: in the language of the text, or else the reader's. */
  wordsOf(lang: Lang): Wording {
    return this.#init.wordsOf(lang) ?? this;
  }

  /** What a node in a language must say about it; empty for one that nobody knows. */
  language(text: Lang): Omit<Part<never>, 'value'> {
    const { around, plain, dir: outer } = this.#init;
    const lang = tagOf(text);
    const dir = directionOf(lang, outer);
    // "en" inside "en-GB" is nothing new, "en-GB" inside "en" is, and so is English on a page that is read from the right.
    const isSame = !lang || (isPartOf(around, lang) && dir === outer);
    const inner = lang && lang !== plain ? this.#with({ plain: lang }) : this;
    if (isSame) return { lang: nothing, dir: nothing, inner };
    return {
      lang,
      dir: dir === outer ? nothing : dir,
      inner: this.#with({ around: lang, dir, plain: lang }),
    };
  }

  /** The context of a part one heading further in. */
  get deeper(): Context {
    return this.#with({ level: Math.min(this.level + 1, 6) });
  }

  #with(change: Partial<ContextInit>): Context {
    return new Context({ ...this.#init, ...change }, this.#drawn);
  }

  /** The address of a picture; empty for one that cannot be had. */
  picture(address: Url): Url {
    const url = this.url(address, drawable);
    return this.#init.missing?.has(url) ? '' : url;
  }

  /**
   * An address as the page needs it: relative ones start where the document came from, fragments stay in the page. Empty
   * for one that leads nowhere, or to another scheme than `schemes`.
   */
  url(address: Url, schemes = linkable): Url {
    const { base, page } = this.#init;
    // The browser's own reading decides: no white space, case or sign can hide a scheme from it.
    if (!address || !schemes.test(read(address, 'https://page'))) return '';
    if (address.startsWith('#')) return page + address;
    return (base && read(address, base)) || address;
  }
}
