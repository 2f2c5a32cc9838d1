import { html, nothing, type TemplateResult } from 'lit';
import type { Image } from '../../document/types.js';
import { drawable, type Context } from '../context.js';
import { credit } from './credit.view.js';
import { runs } from './text.view.js';

type Sources = NonNullable<Image['sources']>;

/** White space and a comma at the end would begin another address there. */
const srcset = (sources: Sources, context: Context) =>
  sources
    .flatMap(({ src, width }) => {
      const url = context.url(src, drawable).replace(/\s|,$/g, encodeURIComponent);
      return url ? `${url} ${width}w` : [];
    })
    .join(', ') || nothing;

/** The picture alone. Its size, when the document knows it, reserves the place before the file is there. */
export function picture(image: Image, context: Context): TemplateResult {
  const { src, sources = [], sizes = nothing, width = nothing, height = nothing, focus } = image;
  const alt = context.part(image.alt);
  const types = [...new Set(sources.flatMap(({ type }) => type ?? []))];
  const typed = types.map((type) => sources.filter((source) => source.type === type));
  const untyped = sources.filter(({ type }) => !type);
  // Who keeps the pictures need not know who reads what. Any other policy could tell more than the page's own does.
  // Text paints without waiting for pictures: each loads when it is near, and decodes by itself.
  // A style attribute would need 'unsafe-inline'; the element applies the focus through the object model.
  return html`<picture
    >${typed.map((group) => html`<source type=${group[0]!.type!} srcset=${srcset(group, context)} sizes=${sizes} />`)}<img
      part="image"
      src=${context.url(src, drawable) || nothing}
      srcset=${srcset(untyped, context)}
      sizes=${untyped.length ? sizes : nothing}
      alt=${alt.value}
      lang=${alt.lang}
      width=${width}
      height=${height}
      data-focus=${focus ? `${focus.x * 100}% ${focus.y * 100}%` : nothing}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
  /></picture>`;
}

/** A picture with its caption and credit. `name` is the class and the CSS part of the figure. */
export function figure(image: Image, context: Context, name: string): TemplateResult {
  const { caption } = image;
  const words = caption ? context.part(caption) : undefined;
  const { plain } = context.part<unknown>(caption ?? image.alt).inner;
  const said = words?.value
    ? html`<span part="caption" lang=${words.lang} dir=${words.dir}>${runs(words.value, words.inner)}</span>&nbsp;`
    : nothing;
  const credited = image.credit ? credit(image.credit, context, plain) : nothing;
  // A figure without a caption tells a screen reader nothing that the picture does not.
  if (said === nothing && credited === nothing)
    return html`<div class=${name} part=${name}>${picture(image, context)}</div>`;
  // No-break space: others that stand beside Lit's markers are left out of Chromium's accessibility tree.
  return html`<figure class=${name} part=${name}>
    ${picture(image, context)}
    <figcaption>${said}${credited === nothing ? nothing : html`<span class="credit" part="credit">${credited}</span>`}</figcaption>
  </figure>`;
}

/** Keeps what pictures are about in view. Under a strict policy a style attribute is refused; the object model is not. */
export function focusImages(root: ParentNode): void {
  for (const image of root.querySelectorAll<HTMLElement>('[data-focus]'))
    image.style.objectPosition = image.dataset['focus']!;
}
