import { css } from 'lit';

export const styles = css`
  .kicker {
    color: var(--_accent);
    font-weight: 600;
  }
  .headline {
    max-inline-size: 20em;
    font-size: clamp(1.7em, 1.1em + 3.4cqi, 3em);
    letter-spacing: -0.02em;
    line-height: 1.08;
  }
  .kicker + .headline {
    margin-block-start: 0.25em;
  }
  .lead {
    max-inline-size: calc(var(--_measure) / 1.1);
    margin-block-start: 0.9em;
    font-size: 1.25em;
    line-height: 1.45;
  }
  .people {
    margin-block-start: 0.8em;
    color: var(--_muted);
    font-size: 0.9em;
  }
  .front {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    margin-block-start: calc(var(--_space) * 1.5);
    align-items: start;
  }
  .front .figure img {
    inline-size: auto;
    max-block-size: 28rem;
  }
  .body,
  .controls,
  .toc {
    margin-block-start: calc(var(--_space) * 2);
  }
  .body .figure {
    max-inline-size: var(--_measure);
  }
  .subheading {
    font-size: 1.3em;
  }
  .prose > .qa {
    margin-block-start: 2.4em;
  }
  .question {
    max-inline-size: calc(var(--_measure) / 1.2);
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid var(--_accent);
    font-size: 1.2em;
    line-height: 1.3;
    text-wrap: pretty;
  }
  .question button {
    display: flex;
    gap: 0.6em;
    justify-content: space-between;
    align-items: baseline;
    inline-size: 100%;
    padding: 0.3em 0;
    border: 0;
    background: none;
    color: inherit;
    font-weight: inherit;
    text-align: start;
  }
  .question button:hover {
    color: var(--_link);
    text-decoration: underline;
  }
  .question button::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-end: 0.4em;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    transform: translateY(-0.2em) rotate(45deg);
  }
  .question button[aria-expanded='true']::after {
    transform: rotate(-135deg);
  }
  .linked {
    display: grid;
    grid-template-columns: fit-content(100%) 1fr;
    align-items: baseline;
  }
  .linked > .permalink {
    justify-self: start;
  }
  .linked > .answers {
    grid-column: 1 / -1;
  }
  .answers {
    padding-inline-start: calc(0.96em + 3px);
    padding-block-start: 0.6em;
  }
  .answers .prose + .prose {
    margin-block-start: 1em;
  }
  .speaker {
    font-weight: 600;
  }
  .prose > .speaker + * {
    margin-block-start: 0.2em;
  }
  .toc ol {
    max-inline-size: var(--_measure);
  }
  .toc a {
    display: block;
    min-block-size: 1.5rem;
  }
  .byline {
    margin-block-start: calc(var(--_space) * 2);
    padding-block-start: 0.7em;
    border-block-start: 1px solid var(--_border);
    color: var(--_muted);
    font-size: 0.9em;
  }
  @container (min-width: 34em) {
    .front:has(.figure + .box) {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }
  }
  /* Room for a column beside the text: the picture and the facts stand there, and the text begins at once. */
  @container (min-width: 62em) {
    .front,
    .front:has(.figure + .box) {
      float: inline-end;
      grid-template-columns: minmax(0, 1fr);
      inline-size: min(20rem, 30%);
      margin-block: calc(var(--_space) * 2) var(--_space);
    }
    .front .figure img {
      inline-size: 100%;
      max-block-size: none;
    }
    .front .fact {
      display: block;
    }
    .byline {
      clear: both;
    }
  }
  @media print {
    .question button {
      display: inline;
      min-block-size: 0;
      padding: 0;
    }
    .question button::after {
      display: none;
    }
    .linked,
    .answers {
      display: block;
      content-visibility: visible;
    }
    .front {
      float: none;
    }
  }
`;
