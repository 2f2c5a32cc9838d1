import { css } from 'lit';

/** The box in the page, its tokens, and what it does not take over from the page. */
export const host = css`
  :host {
    display: block;
    min-inline-size: 0;
    margin-block: calc(var(--leader-space, 1em) * 2);
    --_accent: var(--leader-color-accent, light-dark(#0b5a82, #8accf0));
    --_on-accent: var(--leader-color-on-accent, light-dark(#fff, #10202b));
    --_link: var(--leader-color-link, var(--_accent));
    --_muted: var(--leader-color-muted, color-mix(in srgb, currentcolor 74%, transparent));
    --_border: var(--leader-color-border, color-mix(in srgb, currentcolor 24%, transparent));
    --_surface: var(--leader-color-surface, transparent);
    --_focus: var(--leader-focus-ring, var(--_accent));
    --_space: var(--leader-space, 1em);
    --_radius: var(--leader-radius, 0.25em);
    --_measure: min(var(--leader-measure, 65ch), 70ch);
    --_small: max(0.875em, 14px);
    --_rail: min(var(--leader-portrait-size, 18em), 28cqi);
    --_gutter: clamp(2.25em, 5.5cqi, 4em);
  }
  :host([hidden]) {
    display: none;
  }
  :host(:not(:state(ready), :state(error))) {
    min-block-size: var(--leader-min-block-size, auto);
  }
  /* What a page sets for its own text goes no further: alignment, spacing and case. */
  .root {
    color: var(--leader-color-text, inherit);
    cursor: auto;
    font-family: var(--leader-font-family, inherit);
    font-size: var(--leader-font-size, inherit);
    font-style: normal;
    hyphens: manual;
    letter-spacing: normal;
    line-height: var(--leader-line-height, 1.55);
    list-style: outside;
    overflow-wrap: anywhere;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    text-wrap: wrap;
    white-space: normal;
    word-break: normal;
    word-spacing: normal;
  }
  /* A size container has no width of its own. Where a parent shrinks it to fit, it asks for this one. */
  .sized {
    container-type: inline-size;
    inline-size: 100%;
    contain-intrinsic-inline-size: min(24em, 85vw);
  }
  @supports not (color: light-dark(#000, #fff)) {
    :host {
      --_accent: var(--leader-color-accent, CanvasText);
      --_on-accent: var(--leader-color-on-accent, Canvas);
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_muted: currentcolor;
      --_border: currentcolor;
    }
  }
`;
