import { html, nothing } from 'lit';
import type { Lang, Link, Organization, RichText, Span, Text, Url } from '../../document/types.js';
import { quotationMarks } from '../../localization/quotation.js';
import type { Context, Part } from '../context.js';
import { unquoted } from './speech.js';

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

/** Each line of a text. A line break element is also heard, copied and kept without styles. */
export function lines(text: string): Inline {
  const [line, ...more] = text.split(/\r\n?|\n/);
  return more.length ? [line, more.map((next) => html`<br />${`\n${next}`}`)] : text;
}

function marked(span: Span, context: Context): Inline {
  const { text, emphasis, strong, quote, href } = span;
  const bare = quote ? unquoted(text) : undefined;
  let content = lines(bare?.text ?? text);
  if (bare) {
    const [open, close] = bare.isQuoted ? ['', ''] : quotationMarks(context.around);
    content = html`<q>${open}${content}${close}</q>`;
  }
  if (emphasis) content = html`<em>${content}</em>`;
  if (strong) content = html`<strong>${content}</strong>`;
  return anchor(href, content, context);
}

/**
 * Content inside a line, with its language where that is another than that of the node around it. It is isolated: no
 * direction or control character in it changes the order of what stands beside it.
 */
export const tagged = (content: Inline, { lang, dir }: Pick<Part<never>, 'lang' | 'dir'>): Inline =>
  html`<bdi lang=${lang} dir=${dir}>${content}</bdi>`;

function run(span: string | Span, context: Context): Inline {
  if (typeof span === 'string') return lines(span);
  const language = context.language(span.lang ?? '');
  const content = marked(span, language.inner);
  return language.lang === nothing ? content : tagged(content, language);
}

/** The runs of a text whose language the node around it has already said. */
export const runs = (value: Runs, context: Context): Inline =>
  typeof value === 'string' ? lines(value) : value.map((span) => run(span, context));

/** A text inside a line, with its language where that is another; nothing where there is no text. */
export function inline(text: Text | RichText | undefined, context: Context): Inline {
  const part = context.part<Runs>(text ?? '');
  return part.value.length ? tagged(runs(part.value, part.inner), part) : nothing;
}

/** A name inside a line; page translators leave it as it is. */
export function named(name: Text | undefined, context: Context): Inline {
  const { value, lang, dir } = context.part(name ?? '', true);
  return value ? html`<bdi lang=${lang} dir=${dir} translate="no">${lines(value)}</bdi>` : nothing;
}

/** The words of a text alone, for names. */
export const plainText = (text: Text | RichText, context: Context): string =>
  [context.part<Runs>(text).value]
    .flat()
    .map((run) => (typeof run === 'string' ? run : run.text))
    .join('');

/** A paragraph of its own; nothing where there is no text. */
export function paragraph(text: Text | RichText | undefined, context: Context, name = '', id?: string): Inline {
  const { value, lang, dir, inner } = context.part<Runs>(text ?? '');
  if (!value.length) return nothing;
  return html`<p id=${id ?? nothing} class=${name || nothing} part=${name || nothing} lang=${lang} dir=${dir}>${runs(value, inner)}</p>`;
}

/** A link with its own words, in a list of links. */
export const link = ({ href, label, lang }: Link, context: Context): Inline =>
  anchor(href, inline(label, context), context, { lang });

/** An organisation's name, linked to its home page if there is one. */
export const organization = ({ name, url }: Organization, context: Context): Inline =>
  anchor(url, named(name, context), context);

/** What there is, with something between. */
export const joined = (parts: Inline[], separator: Inline): Inline[] =>
  parts
    .filter((part) => part !== nothing && part !== undefined)
    .flatMap((part, index) => (index ? [separator, part] : [part]));
