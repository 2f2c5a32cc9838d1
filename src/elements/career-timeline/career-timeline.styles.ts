import { css } from 'lit';

// --_x: where the line of an entry begins; --_depth: how many entries are around a role; --_mid: the middle of a title's line.
export const styles = css`
  .timeline {
    --_line: var(--leader-timeline-line-width, 2px);
    --_marker: var(--leader-timeline-marker-size, 0.8em);
    --_gap: calc(var(--_space) * 1.5);
    --_base: 0em;
    --_step: 1.25em;
    --_mid: 0.775em;
    --_depth: 0;
    --_rule: solid var(--_border);
  }
  .heading {
    margin-block-end: var(--_space);
    font-size: clamp(1.35em, 1.15em + 0.9cqi, 1.7em);
    letter-spacing: -0.01em;
  }
  .roles {
    --_depth: 1;
  }
  .roles .roles {
    --_depth: 2;
  }
  .roles .roles .roles {
    --_depth: 3;
  }
  .entry {
    --_x: calc(var(--_base) + var(--_step) * var(--_depth));
    display: grid;
    position: relative;
    grid-template-columns: [line] calc(var(--_marker) + var(--_step) * var(--_depth)) [what] minmax(0, 1fr);
    column-gap: 1em;
    padding-block-end: var(--_gap);
  }
  .list > .entry {
    margin: 0;
  }
  .list:not(.cut) > .entry:last-child {
    padding-block-end: 0;
  }
  .entry > * {
    grid-column: what;
    min-inline-size: 0;
  }
  /* The line stays inside its entry, since a ring is empty whatever the page's colour and long lists are clipped. */
  .list:not(.roles) > .entry:not(:last-child)::before,
  .cut > .entry::before,
  .has-roles::before {
    content: '';
    position: absolute;
    inset-inline-start: calc(var(--_x) + (var(--_marker) - var(--_line)) / 2);
    inset-block: calc(var(--_mid) + var(--_marker) / 2 + 0.3em) 0;
    border-inline-start: var(--_line) var(--_rule);
  }
  .roles > .has-roles::before {
    inset-block-end: calc(var(--_gap) * 0.8);
  }
  .list:not(.roles) > .current {
    --_rule: solid var(--_accent);
  }
  .list:not(.roles) > .coming {
    --_rule: dashed var(--_border);
  }
  /* A role hangs on the line of its entry by a branch. */
  .roles > .entry::after {
    content: '';
    position: absolute;
    inset-block-start: calc(var(--_mid) - var(--_line) / 2);
    inset-inline-start: calc(var(--_x) - var(--_step) + (var(--_marker) + var(--_line)) / 2);
    inline-size: calc(var(--_step) - (var(--_marker) + var(--_line)) / 2 - 0.25em);
    border-block-start: var(--_line) solid var(--_border);
  }
  .entry > .roles {
    --_rule: solid var(--_border);
    --_gap: var(--_space);
    grid-column: 1 / -1;
    margin-block-start: 0.9em;
  }
  /* Four shapes, all drawn with borders: screen, paper and forced colours show the same. */
  .marker {
    grid-area: 1 / line;
    justify-self: end;
    inline-size: var(--_marker);
    block-size: var(--_marker);
    margin-block-start: calc(var(--_mid) - var(--_marker) / 2);
    border: 2px solid var(--_muted);
    border-radius: 50%;
  }
  /* All border: browsers round its width, and would leave a hole in a box of its own size. */
  .current > .marker {
    inline-size: 0;
    block-size: 0;
    border: calc(var(--_marker) / 2) solid var(--_accent);
  }
  .coming > .marker {
    border-color: var(--_accent);
    border-radius: 0;
    rotate: 45deg;
    scale: 0.7;
  }
  .unknown > .marker {
    inline-size: calc(var(--_marker) / 2);
    block-size: calc(var(--_marker) / 2);
    margin-block-start: calc(var(--_mid) - var(--_marker) / 4);
    margin-inline-end: calc(var(--_marker) / 4);
    border: calc(var(--_marker) / 4 + 0.5px) solid var(--_muted);
  }
  .what {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 0.5em;
    align-items: start;
  }
  .what > :first-child {
    font-size: 1.08em;
    font-weight: inherit;
    line-height: 1.435;
    text-wrap: wrap;
  }
  b {
    font-weight: 650;
  }
  .now {
    display: inline-block;
    margin-inline-start: 0.35em;
    padding-inline: 0.5em;
    border: 1px solid currentcolor;
    border-radius: 1em;
    color: var(--_accent);
    font-size: max(0.81em, 14px);
    font-weight: 600;
    line-height: 1.4;
    vertical-align: 0.06em;
    white-space: nowrap;
  }
  .coming > .what .now {
    border-style: dashed;
  }
  .acting,
  .dates,
  .where {
    color: var(--_muted);
    font-size: max(0.94em, 14px);
  }
  .dates {
    font-variant-numeric: tabular-nums;
  }
  .dates time {
    white-space: nowrap;
  }
  .where br {
    display: none;
  }
  .details {
    max-inline-size: var(--_measure);
    margin-block-start: 0.4em;
  }
  .details > * + * {
    margin-block-start: 0.5em;
  }
  .details > .figure {
    max-inline-size: 20em;
    margin-block-start: 0.9em;
  }
  .evidence {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .more {
    margin-block-start: 0.5em;
    margin-inline-start: calc(var(--_base) + var(--_marker) + 1em);
  }
  /* When, then what. */
  @container (min-width: 40em) {
    .timeline {
      --_base: 12.5em;
      --_step: 1.6em;
    }
    .entry {
      grid-template-columns:
        [dates] 11.5em [line] calc(var(--_marker) + var(--_step) * var(--_depth))
        [what] minmax(0, 1fr);
    }
    .entry > .dates {
      grid-area: 1 / dates / span 2;
      padding-block-start: 0.04em;
    }
  }
  /* When, what, where. */
  @container (min-width: 60em) {
    .timeline {
      --_base: 16em;
    }
    .entry {
      grid-template-columns:
        [dates] 15em [line] calc(var(--_marker) + var(--_step) * var(--_depth))
        [what] minmax(0, 1fr) [where] 16em;
      grid-template-rows: auto 1fr;
    }
    .entry > .where {
      grid-area: 1 / where / span 2;
      padding-block-start: 0.04em;
      padding-inline-start: 1.5em;
    }
    .where br {
      display: inline;
    }
    .comma {
      display: none;
    }
  }
`;
