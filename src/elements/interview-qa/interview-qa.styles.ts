import { css } from 'lit';

// Two edges hold everything: a rail for what asks, shows or names, and a column for what is said.
export const styles = css`
  .interview {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: calc(var(--_space) * 2);
  }
  .front {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: calc(var(--_space) * 1.5);
  }
  .kicker {
    margin-block-end: 0.2em;
    color: var(--_accent);
    font-weight: 600;
    line-height: 1.4;
  }
  .headline {
    max-inline-size: 18em;
    font-size: clamp(1.75em, 1.15em + 2.9cqi, 3em);
    letter-spacing: -0.02em;
    line-height: 1.08;
  }
  .lead {
    max-inline-size: calc(var(--_measure) / 1.15);
    margin-block-start: 0.8em;
    font-size: 1.25em;
    line-height: 1.45;
  }
  .people {
    max-inline-size: var(--_measure);
    margin-block-start: 0.9em;
  }
  .people,
  .byline p {
    color: var(--_muted);
    font-size: max(0.9em, 14px);
  }
  .front > .figure {
    max-inline-size: 18em;
  }
  .front img {
    inline-size: 100%;
    aspect-ratio: 4 / 5;
    object-fit: cover;
  }
  .toc {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_border);
  }
  .toc ol {
    margin-block-start: 0.4em;
    padding-inline-start: 1.5em;
    font-variant-numeric: tabular-nums;
  }
  .toc li {
    margin: 0;
  }
  .toc li::marker {
    color: var(--_muted);
  }
  .toc a {
    display: block;
    inline-size: fit-content;
    min-block-size: 24px;
    padding-block: 0.12em;
  }
  /* A subheading opens a part of the article: large, with much air above. */
  .body > .subheading {
    max-inline-size: 22em;
    margin-block-start: 2.1em;
    font-size: clamp(1.4em, 1.2em + 1cqi, 1.75em);
    letter-spacing: -0.015em;
    line-height: 1.2;
  }
  /* The dash hangs, the words keep one edge. */
  .dash {
    padding-inline-start: 1.15em;
    text-indent: -1.15em;
  }
  .mark {
    display: inline-block;
    inline-size: 1.15em;
    text-indent: 0;
  }
  .quote figcaption {
    margin-block-start: 0.3em;
  }
  .body > .pull {
    max-inline-size: none;
    margin-block: 2em;
    padding: 0;
    border: 0;
    font-size: inherit;
  }
  .pull blockquote {
    max-inline-size: 24em;
    padding-block-start: 0.5em;
    border-block-start: 2px solid var(--_accent);
    font-size: clamp(1.35em, 1.1em + 1.2cqi, 1.8em);
    line-height: 1.25;
  }
  .pull figcaption {
    font-size: var(--_small);
  }
  .rail-grid {
    display: grid;
    row-gap: 1.25em;
  }
  .byline {
    padding-block-start: 0.9em;
    border-block-start: 1px solid var(--_border);
  }
  @container (min-width: 30em) {
    .front {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      column-gap: 2em;
    }
    .front > .heads,
    .front:is(.no-image, .no-facts) > * {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 46em) {
    .interview {
      row-gap: 2.5em;
    }
    .front {
      grid-template-rows: auto 1fr;
      row-gap: 1.75em;
    }
    .front,
    .toc,
    .rail-grid,
    .body > figure.figure {
      display: grid;
      grid-template-columns: var(--_rail) minmax(0, 1fr);
      column-gap: var(--_gutter);
    }
    .front > .heads,
    .front:is(.no-image, .no-facts) > .heads {
      grid-area: 1 / 2;
    }
    .front > .figure,
    .front.no-facts > .figure {
      grid-area: 1 / 1 / span 2;
      max-inline-size: none;
    }
    .front > .box,
    .front.no-image > .box {
      grid-area: 2 / 2;
    }
    .front .facts {
      columns: 15em 2;
      column-gap: 2em;
      border-block-end: 0;
    }
    .front .fact.fact {
      border-block: 0 1px solid var(--_border);
      border-block-start: 0;
      break-inside: avoid;
    }
    .front.no-facts > .heads {
      grid-row: 1 / span 2;
      align-self: end;
    }
    .front.lone > .heads {
      grid-column: 1 / -1;
    }
    .toc ol {
      margin: 0;
    }
    .body > :not(.subheading, .qa, .pull, figure.figure) {
      margin-inline-start: calc(var(--_rail) + var(--_gutter));
    }
    .body > figure.figure {
      align-items: end;
    }
    .body > .figure > picture {
      grid-area: 1 / 2;
    }
    .body > .figure > figcaption {
      grid-area: 1 / 1;
      margin: 0;
    }
    .byline {
      padding-inline-start: calc(var(--_rail) + var(--_gutter));
    }
  }
  @media print {
    .interview,
    .front {
      display: block;
    }
    .interview > * + *,
    .front > * + * {
      margin-block-start: 1.5em;
    }
    .figure img {
      max-inline-size: 28em;
    }
    .front > .figure {
      max-inline-size: 12em;
    }
  }
`;
