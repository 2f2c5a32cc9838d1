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
  .initials {
    display: grid;
    place-content: center;
    inline-size: 7rem;
    aspect-ratio: 1;
    margin-block-end: var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--leader-portrait-radius, var(--_radius));
    background: color-mix(in srgb, var(--_accent) 9%, transparent);
    color: var(--_accent);
    font-family: var(--leader-heading-font-family, inherit);
    font-size: 2.4rem;
    font-weight: 500;
    line-height: 1;
    overflow-wrap: normal;
  }
  .identity [dir] {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .name {
    font-size: clamp(1.7em, 1.1em + 3.4cqi, 2.9em);
    letter-spacing: -0.02em;
    line-height: 1.06;
  }
  .name a {
    text-decoration-thickness: 1px;
  }
  .aside {
    margin-block-start: 0.5em;
    color: var(--_muted);
    font-size: 0.9em;
  }
  .role {
    margin-block-start: 0.7em;
    line-height: 1.4;
  }
  .post {
    display: block;
    font-weight: 600;
  }
  .place {
    display: block;
  }
  .tagline {
    margin-block-start: 0.9em;
    color: var(--_accent);
    font-family: var(--leader-heading-font-family, inherit);
    font-size: 1.25em;
    line-height: 1.35;
    text-wrap: balance;
  }
  .summary {
    max-inline-size: var(--_measure);
    margin-block-start: 0.9em;
    font-size: 1.1em;
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
    max-inline-size: var(--_measure);
    color: var(--_muted);
    font-size: 0.85em;
  }

  @container (min-width: 34em) {
    .article .with-portrait {
      display: grid;
      grid-template-columns: min(var(--_portrait), 34%) minmax(0, 1fr);
      column-gap: calc(var(--_space) * 2);
    }
    .article .with-portrait:has(.initials) {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .article .portrait,
    .article .initials {
      margin: 0;
    }
    .article .identity {
      align-self: center;
    }
  }
  @container (min-width: 46em) {
    .article:has(> .with-portrait > .portrait, > .biography) {
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
    .article:has(> .biography) > .with-portrait,
    .article > .with-portrait:has(.portrait) {
      grid-template-columns: subgrid;
      column-gap: inherit;
    }
    .article .initials {
      justify-self: start;
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
