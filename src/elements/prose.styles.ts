import { css } from 'lit';

/** Running text, quotes and fact boxes. */
export const prose = css`
  .prose > * {
    max-inline-size: var(--_measure);
  }
  .prose > * + * {
    margin-block-start: 1em;
  }
  .prose > * + :is(h1, h2, h3, h4, h5, h6) {
    margin-block-start: 1.6em;
  }
  .prose > :is(h1, h2, h3, h4, h5, h6) + * {
    margin-block-start: 0.5em;
  }
  .subheading {
    font-size: 1.25em;
  }
  /* Pictures and fact boxes fill the column; words stop at the measure. */
  .prose > :is(.figure, .box) {
    max-inline-size: none;
    margin-block: 1.75em;
  }
  .prose > :is(.figure, .box):last-child {
    margin-block-end: 0;
  }
  .prose figcaption {
    max-inline-size: var(--_measure);
  }
  .box {
    background: var(--_surface);
  }
  @container (min-width: 30em) {
    .prose .fact {
      display: grid;
      grid-template-columns: 10em minmax(0, 1fr);
      column-gap: 1em;
      align-items: baseline;
    }
    .prose dd:only-of-type {
      grid-column: 2;
    }
  }
  .quote.block {
    padding-inline-start: 1.2em;
    border-inline-start: 3px solid var(--_border);
  }
  .prose > .pull {
    max-inline-size: 22em;
  }
  .quote.pull {
    margin-block: 1.6em;
    padding-block-start: 0.7em;
    border-block-start: 2px solid var(--_accent);
    font-family: var(--leader-heading-font-family, inherit);
    font-size: 1.4em;
    letter-spacing: -0.01em;
    line-height: 1.3;
    text-wrap: balance;
  }
  .quote.pull figcaption {
    font-size: max(0.625em, 14px);
    letter-spacing: 0;
  }
`;
