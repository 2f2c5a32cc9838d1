import { css } from 'lit';

/** Tokens, and everything that more than one element draws. */
export const shared = css`
  :host {
    display: block;
    container-type: inline-size;
    --_accent: var(--leader-color-accent, light-dark(#0b5a82, #8accf0));
    --_on-accent: var(--leader-color-on-accent, light-dark(#fff, #10202b));
    --_link: var(--leader-color-link, var(--_accent));
    --_muted: var(--leader-color-muted, color-mix(in srgb, currentcolor 74%, transparent));
    --_border: var(--leader-color-border, color-mix(in srgb, currentcolor 24%, transparent));
    --_surface: var(--leader-color-surface, transparent);
    --_focus: var(--leader-focus-ring, var(--_accent));
    --_space: var(--leader-space, 1rem);
    --_radius: var(--leader-radius, 0.25rem);
    --_measure: var(--leader-measure, 65ch);
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    color: var(--leader-color-text, inherit);
    font-family: var(--leader-font-family, inherit);
    font-size: var(--leader-font-size, inherit);
    line-height: var(--leader-line-height, 1.55);
    overflow-wrap: anywhere;
  }
  *,
  ::before {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-family: var(--leader-heading-font-family, inherit);
    font-size: 1.2em;
    font-weight: 650;
    line-height: 1.2;
    text-wrap: balance;
  }
  p,
  dl,
  dd,
  ol,
  ul,
  figure,
  blockquote {
    margin: 0;
  }
  ul,
  ol {
    padding-inline-start: 1.4em;
  }
  ul {
    list-style-type: disc;
  }
  [role='list'] {
    list-style: none;
    padding: 0;
  }
  a {
    color: var(--_link);
    text-underline-offset: 0.15em;
  }
  address {
    font-style: normal;
    white-space: pre-line;
  }
  q {
    quotes: none;
  }
  :focus {
    outline: none;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 2px;
  }
  [id] {
    scroll-margin-block: var(--_space);
  }
  button {
    min-block-size: 2.75rem;
    padding: 0.4em 1em;
    border: 1px solid currentcolor;
    border-radius: var(--_radius);
    background: none;
    color: var(--_link);
    font: inherit;
    cursor: pointer;
  }
  button:hover {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
  }
  figcaption {
    margin-block-start: 0.5em;
    color: var(--_muted);
    font-size: 0.85em;
    line-height: 1.4;
  }
  .prose > * + * {
    margin-block-start: 1em;
  }
  .prose > :is(h1, h2, h3, h4, h5, h6) {
    margin-block-start: 1.8em;
  }
  .prose > * {
    max-inline-size: var(--_measure);
  }
  li + li {
    margin-block-start: 0.3em;
  }
  .box {
    padding: 0;
    border-block: 1px solid var(--_border);
    background: var(--_surface);
  }
  .box > :not(dl) {
    padding-block: 0.7em 0.3em;
  }
  .fact {
    padding-block: 0.55em;
  }
  .fact + .fact {
    border-block-start: 1px solid var(--_border);
  }
  dt {
    hyphens: auto;
    color: var(--_muted);
    font-size: 0.85em;
  }
  @container (min-width: 24em) {
    .fact {
      display: grid;
      grid-template-columns: minmax(7.5em, 11em) 1fr;
      column-gap: 1em;
      align-items: baseline;
    }
  }
  .quote.block {
    padding-inline-start: 1.2em;
    border-inline-start: 3px solid var(--_border);
  }
  .prose > .pull {
    max-inline-size: calc(var(--_measure) / 1.45);
  }
  .quote.pull {
    margin-block: 2em;
    padding-block: 1.2em;
    border-block: 1px solid var(--_accent);
    font-family: var(--leader-heading-font-family, inherit);
    font-size: 1.45em;
    line-height: 1.35;
    text-wrap: balance;
  }
  .quote.pull figcaption {
    font-size: 0.6em;
  }
  [dir] {
    text-align: match-parent;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .note {
    margin-block-end: var(--_space);
    color: var(--_muted);
    font-size: 0.85em;
  }
  .status p:empty {
    display: none;
  }
  .status:has(button) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    margin-block-start: 0.5em;
    padding-block: 0.5em;
    border-block: 1px solid var(--_border);
  }
  @media print {
    button,
    .controls,
    .toc {
      display: none;
    }
    .fact,
    figure,
    .entry {
      break-inside: avoid;
    }
    h1,
    h2,
    h3,
    h4,
    h5,
    h6 {
      break-after: avoid;
    }
  }
`;
