import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

type Args = Record<string, string>;

const meta: Meta<Args> = {
  title: 'theming',
  component: 'leader-profile',
  tags: ['!autodocs'],
  parameters: { controls: { include: /^--leader/ } },
  render: () => html`
    <leader-profile src="documents/full-en.json" sections="portrait facts biography contact"></leader-profile>
    <career-timeline src="documents/full-en.json" max="4"></career-timeline>
    <interview-qa src="documents/full-en.json" only="q1 q2"></interview-qa>
  `,
};
export default meta;

/** Every custom property has a control. Nothing is set: the elements take type and colours from the page. */
export const Playground: StoryObj<Args> = {};

/** A newspaper: serifs, a narrow measure, no rounded corner. */
export const Newspaper: StoryObj<Args> = {
  args: {
    '--leader-font-family': 'Charter, Georgia, serif',
    '--leader-heading-font-family': 'Charter, Georgia, serif',
    '--leader-measure': '58ch',
    '--leader-color-accent': 'light-dark(#8f1d14, #ff9a8f)',
    '--leader-radius': '0',
    '--leader-timeline-line-width': '1px',
  },
};

/** A service: larger text, more air, a round portrait. */
export const Service: StoryObj<Args> = {
  args: {
    '--leader-font-size': '1.1875rem',
    '--leader-space': '1.25em',
    '--leader-color-accent': 'light-dark(#1d5fa8, #9cc8ff)',
    '--leader-color-surface': 'light-dark(#f1f5fa, #1b2633)',
    '--leader-portrait-radius': '50%',
    '--leader-portrait-size': '11em',
  },
};
