import { css } from 'lit';

/** Running text, quotes and fact boxes. */
export const prose = css`
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
    max-inline-size: calc(var(--_measure) / 1.6);
  }
  .quote.pull {
    margin-block: 1.4em;
    padding-block-start: 0.7em;
    border-block-start: 3px solid var(--_accent);
    font-family: var(--leader-heading-font-family, inherit);
    font-size: 1.55em;
    letter-spacing: -0.01em;
    line-height: 1.3;
  }
  .quote.pull p {
    text-wrap: balance;
  }
  .quote figcaption {
    font-size: 0.9em;
  }
  .quote.pull figcaption {
    font-size: 0.58em;
    letter-spacing: 0;
  }
`;
