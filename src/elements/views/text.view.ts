import { html, nothing } from 'lit';
import type { Lang, Link, Organization, RichText, Span, Text, Url } from '../../document/types.js';
import { quotationMarks } from '../../localization/quotation.js';
import type { Context, Part } from '../context.js';

type Runs = string | (string | Span)[];
/** Anything that stands in a line of text. */
export type Inline = unknown;

interface Anchor {
  /** The language of the page that it leads to. */
  lang?: Lang | undefined;
  /** Its name, where it is read otherwise than it is written. */
  label?: string;
  /** Class. */
  name?: string | undefined;
}

/** Words that lead to an address of the document; the words alone where it may not be followed. */
export function anchor(address: Url | undefined, words: Inline, context: Context, options: Anchor = {}): Inline {
  const { lang = nothing, label = nothing, name = nothing } = options;
  const href = address && context.url(address);
  // A page may open all its links in a window that keeps its opener (<base target>), and only the page knows its own.
  return href
    ? html`<a href=${href} rel="noopener" class=${name} hreflang=${lang} aria-label=${label}>${words}</a>`
    : words;
}

function marked(span: Span, context: Context): Inline {
  const { text, emphasis, strong, quote, href } = span;
  let content: Inline = text;
  if (quote) {
    const [open, close] = quotationMarks(context.around);
    content = html`<q>${open}${text}${close}</q>`;
  }
  if (emphasis) content = html`<em>${content}</em>`;
  if (strong) content = html`<strong>${content}</strong>`;
  return anchor(href, content, context);
}

/** Content with its language, where that is another than that of the node around it. */
export const tagged = (content: Inline, { lang, dir }: Pick<Part<never>, 'lang' | 'dir'>): Inline =>
  lang === nothing ? content : html`<span lang=${lang} dir=${dir}>${content}</span>`;

function run(span: string | Span, context: Context): Inline {
  if (typeof span === 'string') return span;
  const language = context.language(span.lang ?? '');
  return tagged(marked(span, language.inner), language);
}

/** The runs of a text whose language the node around it has already said. */
export const runs = (value: Runs, context: Context): Inline =>
  typeof value === 'string' ? value : value.map((span) => run(span, context));

/** A text inside a line, with its language where that is another. */
export function inline(text: Text | RichText, context: Context): Inline {
  const part = context.part<Runs>(text);
  return tagged(runs(part.value, part.inner), part);
}

/** A paragraph of its own; nothing where there is no text. */
export function paragraph(text: Text | RichText | undefined, context: Context, name = '', id?: string): Inline {
  if (!text) return nothing;
  const { value, lang, dir, inner } = context.part<Runs>(text);
  return html`<p id=${id ?? nothing} class=${name || nothing} part=${name || nothing} lang=${lang} dir=${dir}>${runs(value, inner)}</p>`;
}

/** A link with its own words, in a list of links. */
export const link = ({ href, label, lang }: Link, context: Context): Inline =>
  anchor(href, inline(label, context), context, { lang });

/** An organisation's name, linked to its home page if there is one. */
export const organization = ({ name, url }: Organization, context: Context): Inline =>
  anchor(url, inline(name, context), context);

/** What there is, with something between. */
export const joined = (parts: Inline[], separator: string): Inline[] =>
  parts
    .filter((part) => part !== nothing && part !== undefined)
    .flatMap((part, index) => (index ? [separator, part] : [part]));
