import { css } from 'lit';

export const styles = css`
  .profile {
    --_portrait: var(--leader-portrait-size, 15rem);
  }
  .portrait img {
    inline-size: 100%;
    object-fit: cover;
    border-radius: var(--leader-portrait-radius, var(--_radius));
  }
  .portrait {
    max-inline-size: var(--_portrait);
    margin-block-end: var(--_space);
  }
  .name {
    font-size: clamp(1.6em, 1.1em + 3.2cqi, 2.6em);
    letter-spacing: -0.015em;
    line-height: 1.08;
  }
  .aside {
    margin-block-start: 0.35em;
    color: var(--_muted);
    font-size: 0.9em;
  }
  .role {
    margin-block-start: 0.5em;
    line-height: 1.35;
  }
  .post {
    display: block;
    font-weight: 600;
  }
  .place {
    display: block;
    color: var(--_muted);
  }
  .tagline {
    margin-block-start: 0.9em;
    color: var(--_accent);
    font-family: var(--leader-heading-font-family, inherit);
    font-size: 1.2em;
    line-height: 1.35;
  }
  .summary {
    max-inline-size: var(--_measure);
    margin-block-start: 0.9em;
    font-size: 1.08em;
  }
  .profile > * + * {
    margin-block-start: calc(var(--_space) * 2);
  }
  .profile > .actions {
    margin: 0;
  }
  slot::slotted(*) {
    margin-block-start: var(--_space);
  }
  slot[name='portrait']::slotted(*) {
    margin: 0;
  }
  .title {
    margin-block-end: 0.4em;
    font-size: 1em;
  }
  .colophon,
  .sources {
    color: var(--_muted);
    font-size: 0.85em;
  }
  .contact .box {
    border: 0;
  }

  .card {
    padding-block: var(--_space);
    border-block: 1px solid var(--_border);
  }
  .card .name,
  .line .name {
    font-size: 1.2em;
    letter-spacing: 0;
    line-height: 1.2;
  }
  .card > * + * {
    margin-block-start: var(--_space);
  }
  .card .title {
    display: none;
  }
  .card .tagline {
    font-size: 1em;
  }
  .card .summary {
    font-size: 1em;
  }
  .card figcaption {
    font-size: 0.75em;
  }
  .card [part='caption'] {
    display: none;
  }
  .line header {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1em;
    align-items: baseline;
  }
  .line .identity {
    display: contents;
  }
  .line .role {
    margin: 0;
  }
  .line .post,
  .line .place {
    display: inline;
    font-weight: inherit;
  }
  .line .post + .place::before {
    content: '·';
    margin-inline-end: 0.4em;
  }

  @container (min-width: 15em) {
    .card .with-portrait {
      display: grid;
      grid-template-columns: min(6.5rem, 30%) 1fr;
      column-gap: var(--_space);
    }
    .card .portrait {
      margin: 0;
    }
  }
  @container (min-width: 34em) {
    .article .with-portrait {
      display: grid;
      grid-template-columns: min(var(--_portrait), 34%) minmax(0, 1fr);
      column-gap: calc(var(--_space) * 2);
    }
    .article .portrait {
      margin: 0;
    }
    .article .identity {
      align-self: center;
    }
  }
  @container (min-width: 46em) {
    .article:has(> .with-portrait, > .biography) {
      display: grid;
      grid-template-columns: var(--_portrait) minmax(0, 1fr);
      grid-template-rows: auto repeat(6, min-content) 1fr;
      column-gap: calc(var(--_space) * 3);
    }
    .article > * {
      grid-column: 2;
    }
    .article > :is(.with-portrait, career-timeline, interview-qa) {
      grid-column: 1 / -1;
    }
    .article .with-portrait {
      grid-template-columns: subgrid;
      column-gap: inherit;
    }
    .article:has(> .biography) > :is(.box, .expertise, .contact, .links) {
      grid-column: 1;
    }
    .article:has(> .biography) > :is(.box, .contact) .fact {
      display: block;
    }
    .article > .biography {
      grid-row: 2 / 9;
    }
  }
`;
