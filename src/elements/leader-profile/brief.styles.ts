import { css } from 'lit';

/** Cards and lines: one person among many. They bend by wrapping, without a size container or a query. */
export const brief = css`
  :host(:is([variant='card' i], [variant='line' i])) {
    margin-block: 0;
  }
  .root:not(.sized) {
    display: flex;
    flex-direction: column;
  }
  /* Heard before what is in another language, seen as small print. */
  .root:not(.sized) > .note {
    order: 1;
    margin-block: calc(var(--_space) * -0.75) var(--_space);
  }
  .card {
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_border);
  }
  .card > * + :not(.actions) {
    margin-block-start: 0.9em;
  }
  .card header {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
  }
  /* Where there is little room, the portrait gives way before a word breaks. */
  .card header:has(.portrait, .initials) {
    grid-template-columns: minmax(4em, 6em) minmax(min(11em, 66%), 1fr);
  }
  .card .identity {
    grid-area: 1 / 2;
  }
  .card .portrait,
  .card .initials,
  .card slot[name='portrait']::slotted(*) {
    grid-area: 1 / 1;
    max-inline-size: 5em;
    margin-inline-end: 1em;
  }
  .card .initials {
    inline-size: auto;
    max-inline-size: calc(5em / 1.5);
    margin-inline-end: calc(1em / 1.5);
    font-size: 1.5em;
  }
  .card .name {
    margin-block-start: -0.12em;
    font-size: 1.15em;
  }
  .card .aside {
    margin-block-start: 0.1em;
    line-height: 1.45;
  }
  .card :is(.role, .tagline) {
    margin-block-start: 0.35em;
    hyphens: auto;
    line-height: 1.4;
    overflow-wrap: break-word;
  }
  /* One column in a list of cards, two where the card is wide. */
  .card .facts {
    columns: 15em 2;
    column-gap: 2em;
    margin-block-end: -0.5em;
    border: 0;
  }
  .card .fact {
    padding: 0 0 0.5em;
    border: 0;
    break-inside: avoid;
  }
  .card .credit {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .card .credit a {
    color: inherit;
  }

  .line {
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_border);
  }
  .line .identity,
  .line .role {
    display: flex;
    flex-wrap: wrap;
    column-gap: 2em;
    align-items: baseline;
  }
  .line .who {
    flex: 5 1 12em;
  }
  .line .role {
    flex: 7 1 16em;
  }
  .line .role > * {
    flex: 1 1 9em;
  }
  .line .name {
    font-size: 1.05em;
    line-height: 1.4;
  }
  .line .post {
    font-weight: inherit;
  }
  .root:has(.line) > .note {
    margin-block: 0 0.6em;
  }
  @media print {
    .card {
      break-inside: avoid;
    }
  }
`;
