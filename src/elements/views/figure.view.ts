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
  // Whoever keeps the pictures need not know who reads what. Any other policy could tell more than the page's own does.
  // Decoding waits for nobody, and nobody for it: the words are there first.
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
      decoding="async"
      referrerpolicy="no-referrer"
  /></picture>`;
}

/** A picture with its caption and credit. `name` is the class and the CSS part of the figure. */
export function figure(image: Image, context: Context, name: string): TemplateResult {
  const { caption } = image;
  const words = caption && context.part(caption);
  const isCaptioned = caption ?? image.credit;
  const { plain } = context.part<unknown>(caption ?? image.alt).inner;
  // No-break space: others that stand beside Lit's markers are left out of Chromium's accessibility tree.
  return html`<figure class=${name} part=${name} role=${isCaptioned || context.part(image.alt).value ? nothing : 'presentation'}>
    ${picture(image, context)}
    ${
      isCaptioned
        ? html`<figcaption>
          ${words ? html`<span part="caption" lang=${words.lang} dir=${words.dir}>${runs(words.value, words.inner)}</span>&nbsp;` : nothing}
          ${image.credit ? html`<span class="credit" part="credit">${credit(image.credit, context, plain)}</span>` : nothing}
        </figcaption>`
        : nothing
    }
  </figure>`;
}

/** Keeps what pictures are about in view. Under a strict policy a style attribute is refused; the object model is not. */
export function focusImages(root: ParentNode): void {
  for (const image of root.querySelectorAll<HTMLElement>('[data-focus]'))
    image.style.objectPosition = image.dataset['focus']!;
}
