import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { LeaderDocument } from '../src/document/types.js';
import { locales } from '../src/localization/words.js';

/** Every form of a date, in posts without words of their own. */
const dated: LeaderDocument = {
  lang: 'und',
  career: [
    { title: '1', start: '2020-05', end: '..' },
    { title: '2', start: '2999-01', end: '..' },
    { title: '3', start: '2019-03', end: '2019-05' },
    { title: '4', start: '2011', end: '2019-05' },
    { title: '5', end: '2020-05', duration: 'P2Y6M' },
    { title: '6', start: '2009-05-04~', kind: 'award' },
    { title: '7', start: '199X', kind: 'life' },
  ],
};

const nameOf = (lang: string) => new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;

const timeline = (lang: string) =>
  html`<section>
    <h2 lang=${lang}>${nameOf(lang)}</h2>
    <career-timeline lang=${lang} heading-level="3" .data=${dated}></career-timeline>
  </section>`;

const meta: Meta<{ languages: string[] }> = {
  title: 'languages',
  args: { languages: [...locales] },
  argTypes: { languages: { control: 'check', options: locales } },
  render: ({ languages }) => html`${languages.map(timeline)}`,
  parameters: {
    docs: {
      description: {
        component:
          'The same career in every language that there is: headings, badges and each form of a date. ' +
          'The demo page `languages.html` shows all the words of one language.',
      },
    },
  },
};
export default meta;

/** One page, every language. */
export const SideBySide: StoryObj = {};

/** Those of the Nordic countries. */
export const Nordic: StoryObj<{ languages: string[] }> = {
  args: { languages: ['da', 'fi', 'fo', 'is', 'nb', 'nn', 'se', 'sv'] },
};

/** One of each script that there are words in. */
export const Scripts: StoryObj<{ languages: string[] }> = { args: { languages: ['en', 'el', 'uk', 'ar'] } };

const src = 'documents/scripts.json';

/** A document in six scripts, three of which there are no words in: those stay English, and say so. */
export const DocumentInSixScripts: StoryObj<{ languages: string[] }> = {
  args: { languages: ['el', 'uk', 'ar', 'he', 'hi', 'zh-Hant'] },
  argTypes: { languages: { control: false } },
  render: ({ languages }) =>
    html`${languages.map(
      (lang) =>
        html`<section lang=${lang}>
          <h2>${nameOf(lang)}</h2>
          <leader-profile src=${src} heading-level="3"></leader-profile>
          <career-timeline src=${src} heading-level="3"></career-timeline>
          <interview-qa src=${src} heading-level="3"></interview-qa>
        </section>`,
    )}`,
};
