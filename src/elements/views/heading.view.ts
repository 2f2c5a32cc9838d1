import { html, nothing, type TemplateResult } from 'lit';
import type { Context, Part } from '../context.js';
import type { Inline } from './text.view.js';

interface HeadingOptions extends Partial<Pick<Part<never>, 'lang' | 'dir'>> {
  id?: string | undefined;
  /** Class and CSS part. */
  name?: string;
}

/** A heading of the level that the page wants here. */
export function heading(content: Inline, { level }: Context, options: HeadingOptions = {}): TemplateResult {
  const { id = nothing, name = nothing, lang = nothing, dir = nothing } = options;
  switch (level) {
    case 1:
      return html`<h1 id=${id} class=${name} part=${name} lang=${lang} dir=${dir}>${content}</h1>`;
    case 2:
      return html`<h2 id=${id} class=${name} part=${name} lang=${lang} dir=${dir}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id} class=${name} part=${name} lang=${lang} dir=${dir}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id} class=${name} part=${name} lang=${lang} dir=${dir}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id} class=${name} part=${name} lang=${lang} dir=${dir}>${content}</h5>`;
    default:
      return html`<h6 id=${id} class=${name} part=${name} lang=${lang} dir=${dir}>${content}</h6>`;
  }
}
