import { css } from 'lit';

/** Cards and lines: one person among many. */
export const brief = css`
  .card {
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_border);
  }
  .card > * + * {
    margin-block-start: calc(var(--_space) * 0.75);
  }
  .card .portrait,
  .card .initials {
    inline-size: 5.5rem;
    margin-block-end: 0.75rem;
  }
  .card .portrait img,
  .card .initials {
    aspect-ratio: 4 / 5;
  }
  .card .initials {
    font-size: 1.8rem;
  }
  .card .name {
    font-size: 1.2em;
    letter-spacing: 0;
    line-height: 1.2;
  }
  .card .aside {
    margin-block-start: 0.2em;
  }
  .card .role {
    margin-block-start: 0.4em;
  }
  .card .tagline {
    margin-block-start: 0.5em;
    font-size: 1em;
  }
  .card .title,
  .card [part='caption'] {
    display: none;
  }
  .card figcaption {
    font-size: 0.75em;
  }
  .card .contact {
    font-size: 0.925em;
  }
  .card .fact {
    grid-template-columns: minmax(5em, 7em) minmax(0, 1fr);
    padding-block: 0.2em;
    border: 0;
  }

  .line {
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_border);
  }
  .line .name {
    font-size: 1.05em;
    letter-spacing: 0;
    line-height: 1.4;
  }
  .line .aside {
    margin: 0;
  }
  .line .role {
    margin: 0;
  }
  .line + .note {
    margin-block: 0 0.6em;
  }
  .line .post {
    font-weight: inherit;
  }

  @container (min-width: 15em) {
    .card {
      display: grid;
      grid-template-columns: min(5.5rem, 30%) minmax(0, 1fr);
      grid-template-rows: repeat(4, min-content) 1fr;
      column-gap: calc(var(--_space) * 1.25);
    }
    .card > * {
      grid-column: 2;
    }
    .card > .with-portrait {
      display: contents;
    }
    .card .portrait,
    .card .initials,
    .card slot[name='portrait']::slotted(*) {
      grid-area: 1 / 1 / -1;
      align-self: start;
      inline-size: 100%;
      margin: 0;
    }
    .card .identity {
      grid-column: 2;
    }
  }
  @container (min-width: 30em) {
    .line header {
      display: grid;
      grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
      column-gap: calc(var(--_space) * 2);
      align-items: baseline;
    }
    .line .identity {
      display: contents;
    }
    .line .name,
    .line .aside {
      grid-column: 1;
    }
    .line .role {
      display: grid;
      grid-area: 1 / 2 / 3;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: var(--_space);
    }
  }
`;
