import { css } from 'lit';

/** What every variant has, and the article. */
export const styles = css`
  .portrait img,
  .initials {
    inline-size: 100%;
    aspect-ratio: 4 / 5;
    object-fit: cover;
    border-radius: var(--leader-portrait-radius, var(--_radius));
  }
  .initials {
    display: grid;
    place-content: center;
    border: 1px solid var(--_border);
    background: color-mix(in srgb, var(--_accent) 7%, transparent);
    color: var(--_accent);
    font-family: var(--leader-heading-font-family, inherit);
    font-weight: 500;
    line-height: 1;
    overflow-wrap: normal;
  }
  .name {
    overflow-wrap: break-word;
  }
  .aside {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .post {
    font-weight: 600;
  }
  .tagline {
    color: var(--_accent);
    font-family: var(--leader-heading-font-family, inherit);
    text-wrap: balance;
  }
  .title + ul {
    margin-block-start: 0.4em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.5em;
  }
  slot::slotted(*) {
    margin-block-start: var(--_space);
  }
  slot[name='portrait']::slotted(*) {
    margin: 0;
  }

  .article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: calc(var(--_space) * 1.75);
  }
  .article .name {
    font-size: clamp(1.75em, 1.15em + 2.7cqi, 2.75em);
    letter-spacing: -0.02em;
    line-height: 1.08;
  }
  .article .aside {
    margin-block-start: 0.4em;
  }
  .article .role {
    margin-block-start: 0.75em;
    line-height: 1.45;
  }
  .article .post {
    font-size: 1.1em;
  }
  .article .tagline {
    max-inline-size: 34em;
    margin-block-start: 0.7em;
    font-size: 1.25em;
    line-height: 1.35;
  }
  .summary {
    max-inline-size: var(--_measure);
    margin-block-start: 0.9em;
    font-size: 1.1em;
    line-height: 1.5;
  }
  .side {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.75);
    align-content: start;
  }
  .article .portrait {
    max-inline-size: 14em;
  }
  .article .initials {
    inline-size: 3em;
    font-size: 2.4em;
  }
  .text > :is(section, .after) ~ :is(.after, .imprint) {
    margin-block-start: calc(var(--_space) * 2.25);
  }
  .after {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: calc(var(--_space) * 1.75) 2.5em;
  }
  .imprint {
    display: grid;
    gap: 1em;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_border);
    color: var(--_muted);
    font-size: var(--_small);
  }
  .imprint .title {
    font-size: 1em;
  }
  .times {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.5em;
  }
  .article > :is(career-timeline, interview-qa) {
    margin: 0;
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_border);
  }

  /* Portrait and contact, and beside them the facts. */
  @container (min-width: 30em) {
    .side {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      grid-template-rows: auto 1fr;
      column-gap: 2em;
    }
    .side > * {
      grid-column: 1;
    }
    .side > .box {
      grid-area: 1 / 2 / span 2;
    }
    .side > .box:first-child {
      grid-column: 1 / -1;
    }
  }
  /* Two edges: a rail and a column of text. No row depends on what stands beside it. */
  @container (min-width: 46em) {
    .article:not(.lone) {
      grid-template-columns: var(--_rail) minmax(0, 1fr);
      grid-template-rows: auto 1fr;
      column-gap: var(--_gutter);
    }
    .article:not(.lone) > :is(header, .text) {
      grid-column: 2;
    }
    .article > .side {
      grid-area: 1 / 1 / span 2;
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: none;
    }
    .article > .side > * {
      grid-area: auto;
    }
    .article .portrait {
      max-inline-size: none;
    }
    .article > :is(career-timeline, interview-qa) {
      grid-column: 1 / -1;
    }
  }
  /* On paper blocks follow one another: grids that cross a page lose their rows. */
  @media print {
    .article,
    .article > .side {
      display: block;
    }
    .article > * + *,
    .text > * + *,
    .side > * + * {
      margin-block-start: 1.5em;
    }
    .article > .side {
      columns: 2;
      column-gap: 2em;
    }
    .article .portrait {
      max-inline-size: 10em;
      break-inside: avoid;
    }
    .article .name {
      font-size: 24pt;
    }
    .actions {
      display: none;
    }
  }
`;
