import { css, type CSSResultGroup } from 'lit';
import { prose } from './prose.styles.js';

/** Tokens, and what HTML has by itself. */
const base = css`
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
  dd,
  li {
    text-wrap: pretty;
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
  .permalink {
    display: inline-grid;
    place-content: center;
    min-inline-size: 1.5rem;
    min-block-size: 1.5rem;
    color: var(--_muted);
    text-decoration: none;
  }
  .permalink:hover {
    color: var(--_link);
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
  dd[dir] {
    text-align: -webkit-match-parent;
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
    margin-block: 0.8em;
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
  @supports not (color: light-dark(#000, #fff)) {
    :host {
      --_accent: var(--leader-color-accent, CanvasText);
      --_on-accent: var(--leader-color-on-accent, Canvas);
    }
  }
  @media print {
    button,
    .controls,
    .permalink,
    .toc {
      display: none;
    }
    .fact,
    figure,
    blockquote,
    li {
      break-inside: avoid;
    }
    :is(.prose, .summary, .highlights, .links, .sources, .evidence) a[href^='http']:not(.bare)::after {
      content: ' (' attr(href) ')';
      font-size: 0.85em;
    }
    h1,
    h2,
    h3,
    h4,
    h5,
    h6,
    .speaker {
      break-after: avoid;
    }
  }
`;

/** What more than one element draws. */
export const shared: CSSResultGroup = [base, prose];
