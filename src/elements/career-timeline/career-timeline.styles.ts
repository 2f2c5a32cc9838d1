import { css } from 'lit';

export const styles = css`
  .timeline {
    --_line: var(--leader-timeline-line-width, 2px);
    --_marker: var(--leader-timeline-marker-size, 0.8rem);
    --_gap: calc(var(--_space) * 1.5);
  }
  .heading {
    margin-block-end: calc(var(--_space) * 1.25);
    font-size: clamp(1.3em, 1.1em + 1.2cqi, 1.7em);
  }
  /* What is hidden keeps the browser's own way to hide. */
  .entry:not([hidden]) {
    display: grid;
  }
  .entry {
    position: relative;
    grid-template-columns: [line] var(--_marker) [what] minmax(0, 1fr);
    column-gap: 1em;
    margin: 0;
    padding-block-end: var(--_gap);
  }
  /* From marker to marker, since a ring is empty whatever the ground of the page. */
  .entry::before {
    content: '';
    grid-area: 1 / line / 4 / line;
    justify-self: center;
    block-size: calc(100% + var(--_gap) - var(--_marker));
    border-inline-start: var(--_line) solid var(--_border);
    margin-block-start: calc((1.55em + var(--_marker)) / 2);
  }
  .list > .entry:last-child {
    padding-block-end: 0;
  }
  .list > .entry:last-child::before {
    block-size: 0;
    border: 0;
  }
  .marker {
    grid-area: 1 / line;
    inline-size: var(--_marker);
    block-size: var(--_marker);
    margin-block-start: calc((1.55em - var(--_marker)) / 2);
    border: 2px solid var(--_muted);
    border-radius: 50%;
  }
  /* Filled by its border, which forced colours and paper keep. */
  .current > .marker {
    border: calc(var(--_marker) / 2) solid var(--_accent);
    background: var(--_accent);
  }
  /* What goes on at the same time hangs together on the line. */
  .current::before {
    border-color: var(--_accent);
  }
  .coming > .marker {
    border: 2px dashed var(--_accent);
  }
  .unknown > .marker {
    border-color: var(--_border);
  }
  .dates,
  .what {
    grid-column: what;
    min-inline-size: 0;
  }
  .dates {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    text-wrap: balance;
  }
  .title {
    font-size: 1.08em;
    font-weight: inherit;
    line-height: 1.435;
  }
  .title strong {
    font-weight: 650;
  }
  div.title > :first-child {
    display: inline;
    font-size: 1em;
  }

  .own {
    display: block;
  }
  .now,
  .acting {
    padding: 0.1em 0.55em;
    border: 1px solid var(--_accent);
    border-radius: 1em;
    color: var(--_accent);
    font-size: 0.75em;
    font-weight: 600;
    vertical-align: 0.1em;
    white-space: nowrap;
  }
  .now {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .coming > .what > * > .now {
    background: none;
    color: var(--_accent);
  }
  .acting {
    border-color: var(--_border);
    color: var(--_muted);
  }
  .organization,
  .evidence {
    color: var(--_muted);
  }
  .evidence {
    margin-block-start: 0.5em;
    font-size: 0.85em;
  }
  .summary,
  .highlights,
  .links,
  .figure {
    max-inline-size: var(--_measure);
    margin-block-start: 0.5em;
  }
  .figure {
    max-inline-size: 20em;
  }
  .what > .list {
    --_gap: var(--_space);
    margin-block-start: 1em;
  }
  .timeline > button {
    margin-block-start: var(--_space);
  }
  @container (min-width: 38em) {
    .timeline > .list > .entry {
      grid-template-columns: [dates] 11em [line] var(--_marker) [what] minmax(0, 1fr);
    }
    .timeline > .list > .entry > .dates {
      grid-area: 1 / dates;
      text-align: end;
    }
    .dates :is(time, .from) {
      display: inline-block;
    }
    .timeline > .list > .entry > .what {
      grid-row: 1;
    }
  }
  @media screen {
    .entry[hidden] {
      padding: 0;
    }
    .entry:has(+ [hidden])::before {
      block-size: 0;
      border: 0;
    }
  }
  @media print {
    .entry[hidden] {
      display: grid;
      content-visibility: visible;
    }
    .now {
      background: none;
      color: var(--_accent);
    }
  }
`;
