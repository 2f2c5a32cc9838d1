import { css, type CSSResultGroup } from 'lit';
import { host } from './host.styles.js';
import { prose } from './prose.styles.js';

/** What HTML has by itself. */
const base = css`
  *,
  ::before,
  ::after {
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
    line-height: 1.25;
    text-wrap: balance;
  }
  .title,
  .box > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.0625em;
    line-height: 1.4;
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
    padding-inline-start: 1.3em;
  }
  ul {
    list-style-type: disc;
  }
  [role='list'] {
    list-style: none;
    padding: 0;
  }
  li + li {
    margin-block-start: 0.3em;
  }
  a {
    color: var(--_link);
    text-decoration-color: color-mix(in srgb, currentcolor 45%, transparent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-color: currentcolor;
    text-decoration-thickness: 2px;
  }
  /* Targets are 24 px tall, whatever the page's root size is. */
  :is(.fact, .name, .place, .links, .sources) a {
    display: inline-block;
    vertical-align: top;
    min-block-size: 24px;
  }
  .permalink {
    display: inline-grid;
    place-content: center;
    min-inline-size: max(1.75em, 24px);
    min-block-size: max(1.55em, 24px);
    color: var(--_muted);
    font-weight: 400;
    text-decoration: none;
  }
  .permalink:hover {
    color: var(--_link);
  }
  address {
    font-style: normal;
  }
  q {
    quotes: none;
  }
  [dir]:not(.root, .prose) {
    text-align: -webkit-match-parent;
    text-align: match-parent;
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
    min-block-size: max(2.75em, 24px);
    padding: 0.4em 1.1em;
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
    margin-block-start: 0.6em;
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 1.45;
  }
  .facts {
    border-block: 1px solid var(--_border);
  }
  .title + .facts,
  .box > * + .facts {
    margin-block-start: 0.55em;
  }
  .fact {
    padding-block: 0.5em 0.6em;
    line-height: 1.45;
  }
  .fact + .fact {
    border-block-start: 1px solid var(--_border);
  }
  dt {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    -webkit-user-select: none;
    user-select: none;
    white-space: nowrap;
  }
  /* Brackets after a date go to the next line as a whole. */
  .keep {
    display: inline-block;
  }
  .note {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.25em;
    margin-block-end: 1em;
    color: var(--_muted);
    font-size: var(--_small);
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
  /* Space between letters breaks joined scripts. */
  :lang(ar, ckb, fa, ps, ur) {
    letter-spacing: 0 !important;
  }
  @media (prefers-contrast: more) {
    a {
      text-decoration-color: currentcolor;
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
    .figure,
    blockquote,
    li {
      break-inside: avoid;
    }
    :is(.prose, .summary, .highlights, .links, .sources, .evidence) a[href^='http']:not(.bare)::after {
      content: ' (' attr(href) ')';
      font-size: 0.875em;
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
export const shared: CSSResultGroup = [host, base, prose];
