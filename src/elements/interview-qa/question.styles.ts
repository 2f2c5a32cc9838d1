import { css } from 'lit';

export const questions = css`
  /* A question opens a row: the size of the text, under a hairline. */
  .body > .qa {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: 0.6em;
    max-inline-size: none;
    margin-block-start: calc(var(--_space) * 2);
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_border);
  }
  .body > .subheading + .qa {
    margin-block-start: 1.25em;
  }
  .ask {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 0.5em;
    align-content: start;
    align-items: start;
  }
  .asker {
    grid-column: 1;
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 1.45;
  }
  .question {
    grid-column: 1;
    color: var(--_accent);
    font-size: 1.08em;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .ask > .permalink {
    grid-area: 1 / 2;
    margin-block-start: -0.05em;
    -webkit-user-select: none;
    user-select: none;
  }
  .asker ~ .permalink {
    grid-row: 2;
  }
  .answers .prose + .prose {
    margin-block-start: 1em;
  }
  .speaker {
    font-size: var(--_small);
    font-weight: 650;
    line-height: 1.45;
  }
  .prose > .speaker + * {
    margin-block-start: 0.1em;
  }
  /* Answers that open: mark, question and link sign stand in three columns of the same width in every row. */
  .accordion .qa.qa {
    row-gap: 0;
    margin: 0;
    padding-block: 0.35em;
  }
  .accordion .ask {
    column-gap: 0;
  }
  .accordion .permalink {
    min-block-size: 2.97em;
    margin: 0;
  }
  .accordion .question {
    color: inherit;
  }
  .question button {
    display: block;
    position: relative;
    inline-size: 100%;
    padding-block: 0.675em;
    padding-inline: 1.75em 0.5em;
    border: 0;
    background: none;
    color: inherit;
    text-align: start;
    -webkit-user-select: text;
    user-select: text;
  }
  .question button:hover {
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .question button::before {
    content: '';
    position: absolute;
    inset-block-start: 1em;
    inset-inline-start: 0.2em;
    inline-size: 0.55em;
    block-size: 0.55em;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  .question [aria-expanded='true']::before {
    inset-block-start: 1.25em;
    rotate: -135deg;
  }
  .accordion .answers {
    padding-inline-start: 1.89em;
    padding-block: 0.15em 0.9em;
  }
  .accordion .answers[hidden] {
    padding: 0;
  }
  @container (min-width: 46em) {
    .body > .qa {
      grid-template-columns: var(--_rail) minmax(0, 1fr);
      column-gap: var(--_gutter);
      margin-block-start: calc(var(--_space) * 1.75);
    }
    .accordion .qa.qa {
      grid-template-columns: minmax(0, 1fr);
    }
    .accordion .body > * {
      margin-inline-start: 0 !important;
    }
  }
  @media print {
    .body > .qa,
    .ask {
      display: block;
    }
    .answers {
      display: block;
      content-visibility: visible;
    }
    .accordion .answers.answers {
      padding-inline: 0;
      padding-block-end: 0.9em;
    }
    .question {
      color: inherit;
    }
    .question button {
      position: static;
      min-block-size: 0;
      padding: 0;
    }
    .question button::before {
      display: none;
    }
  }
`;
