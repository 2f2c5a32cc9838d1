import { css } from 'lit';

export const print = css`
  /* On paper an entry is a block: Chromium overlaps the rows of grids that cross a page. */
  @media print {
    .rest {
      display: block;
      content-visibility: visible;
    }
    .entry {
      display: block;
      break-inside: auto;
    }
    .entry:not(.has-roles) {
      break-inside: avoid;
    }
    .what,
    .dates,
    .where {
      break-after: avoid;
    }
    .entry > :is(.what, .dates, .where, .details) {
      margin-inline-start: calc(var(--_x) + var(--_marker) + 1em);
    }
    .entry > .marker {
      position: absolute;
      inset-block-start: 0;
      inset-inline-start: var(--_x);
    }
    .unknown > .marker {
      margin-inline-start: calc(var(--_marker) / 4);
    }
    @container (min-width: 40em) {
      .timeline {
        --_base: 12.5em;
      }
      .entry {
        min-block-size: 4.6em;
      }
      .list > .entry:last-child {
        min-block-size: 3.1em;
      }
      .entry > .dates {
        position: absolute;
        inset-block-start: 0;
        inset-inline-start: 0;
        inline-size: 12.2em;
        margin: 0;
      }
      .entry > .where {
        padding: 0;
      }
      .where br {
        display: none;
      }
      .comma {
        display: inline;
      }
    }
  }
`;
