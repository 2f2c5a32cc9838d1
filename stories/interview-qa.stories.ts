import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { expect, fn, waitFor, within } from 'storybook/test';
import type { InterviewQa } from '../src/elements/interview-qa/interview-qa.js';

interface Args extends Partial<
  Pick<
    InterviewQa,
    'src' | 'data' | 'interview' | 'answers' | 'remember' | 'toc' | 'permalinks' | 'only' | 'loading' | 'timeout'
  >
> {
  'heading-level'?: number;
  /** What stands between the tags, as HTML. */
  content?: string;
  onInterviewToggle?: (event: Event) => void;
  onLeaderLoad?: (event: Event) => void;
  onLeaderError?: (event: Event) => void;
}
type Story = StoryObj<Args>;

const render = (args: Args): TemplateResult =>
  html`<interview-qa
    src=${args.src ?? nothing}
    interview=${args.interview ?? nothing}
    answers=${args.answers ?? nothing}
    ?remember=${args.remember}
    ?toc=${args.toc}
    ?permalinks=${args.permalinks}
    only=${args.only ?? nothing}
    heading-level=${args['heading-level'] ?? nothing}
    loading=${args.loading ?? nothing}
    timeout=${args.timeout ?? nothing}
    .data=${args.data}
    @interview-toggle=${args.onInterviewToggle}
    @leader-load=${args.onLeaderLoad}
    @leader-error=${args.onLeaderError}
    >${unsafeHTML(args.content ?? '')}</interview-qa
  >`;

const meta: Meta<Args> = {
  title: 'interview-qa',
  component: 'interview-qa',
  render,
  argTypes: {
    content: { description: 'What stands between the tags.', control: 'text', table: { category: 'slots' } },
  },
  // Its page is written by hand: interview-qa.mdx.
  tags: ['!autodocs'],
};
export default meta;

/** People come to read: every answer is open. */
export const Open: Story = {
  args: {
    src: 'documents/full-en.json',
    content: '<a href="https://example.com/saltmere-beacon/sea-walls">Sea walls and quiet words</a>',
  },
};

/** Every answer behind its question. Only where a test has shown that it helps. */
export const Collapsed: Story = {
  args: { src: 'documents/full-en.json', answers: 'collapsed' },
};

/** A link beside each question: following it goes there and copies its address. */
export const Permalinks: Story = {
  args: { src: 'documents/full-en.json', permalinks: true },
};

/** What a reader has opened stays open on the next page of the visit. */
export const Remembered: Story = {
  args: { src: 'documents/full-en.json', answers: 'collapsed', remember: true },
};

/** Links to the questions. */
export const TableOfContents: Story = {
  args: { src: 'documents/interview-sv.json', toc: true },
  decorators: [(story) => html`<div lang="sv">${story()}</div>`],
};

/** Two questions out of nine. */
export const Excerpt: Story = {
  args: { src: 'documents/interview-sv.json', only: 'q2 q5' },
};

/** The second interview of the document. */
export const ById: Story = {
  args: { src: 'documents/full-en.json', interview: 'five-minutes', 'heading-level': 3 },
};

/** More than one person answers, so that everyone is named. */
export const Speakers: Story = {
  args: { src: 'documents/full-en.json', interview: 'sea-walls', only: 'q3 q4' },
};

/** No headline: the heading says who is interviewed. */
export const WithoutHeadline: Story = {
  args: {
    data: {
      lang: 'en',
      interviews: [
        {
          lead: 'Five minutes by the weighbridge.',
          participants: [{ id: 'amos', name: 'Amos Tilley', role: 'interviewee' }],
          body: [
            {
              type: 'qa',
              question: { text: 'When does your day begin?' },
              answers: [{ body: ['With the tide. The office opens at nine.'] }],
            },
          ],
        },
      ],
    },
  },
};

/** More than one person asks: each question says who. */
export const SeveralAsk: Story = {
  args: {
    data: {
      lang: 'en',
      interviews: [
        {
          headline: 'The pupils ask, the mayor answers',
          participants: [
            { id: 'ida', name: 'Ida Marchbanks', title: 'aged eleven', role: 'interviewer' },
            { id: 'joe', name: 'Joe Pindle', title: 'aged ten', role: 'interviewer' },
            { id: 'nell', name: 'Nell Harrowgate', title: 'mayor', role: 'interviewee' },
          ],
          body: [
            {
              type: 'qa',
              question: { by: 'ida', text: 'Is the chain heavy?' },
              answers: [{ by: 'nell', body: ['Two kilos. It is heavier on rainy days.'] }],
            },
            {
              type: 'qa',
              question: { by: 'joe', text: 'Can you close the school?' },
              answers: [{ by: 'nell', body: ['No. I asked, when I was your age.'] }],
            },
          ],
        },
      ],
    },
  },
};

/** A Swedish interview in a page in another language: its parts say that they are Swedish. */
export const InterviewInSwedish: Story = {
  args: { src: 'documents/interview-sv.json' },
};

export const Bilingual: Story = {
  args: { src: 'documents/bilingual-fi-sv.json', toc: true },
  decorators: [(story) => html`<div lang="fi">${story()}</div>`],
};

export const RightToLeft: Story = {
  args: { src: 'documents/right-to-left-ar.json', answers: 'collapsed' },
  decorators: [(story) => html`<div lang="ar" dir="rtl">${story()}</div>`],
};

/** Two hundred questions. */
export const Long: Story = {
  args: { src: 'documents/long.json', answers: 'collapsed', toc: true },
};

const inside = (canvas: HTMLElement) =>
  within(canvas.querySelector('interview-qa')!.shadowRoot as unknown as HTMLElement);

const firstQuestion = 'You had been in the job for a week when the wall went. What do you remember?';
const firstAnswer = /less a crash than a sigh/;

/** A click opens one answer, and another closes it. */
export const OpenOneAnswer: Story = {
  args: { src: 'documents/full-en.json', answers: 'collapsed', onInterviewToggle: fn() },
  play: async ({ canvasElement, userEvent, args }) => {
    const question = await inside(canvasElement).findByRole('button', { name: firstQuestion });
    const answer = inside(canvasElement).getByText(firstAnswer);
    await expect(question).toHaveAttribute('aria-expanded', 'false');
    await expect(answer.checkVisibility()).toBe(false);
    await userEvent.click(question);
    await expect(question).toHaveAttribute('aria-expanded', 'true');
    await waitFor(() => expect(answer.checkVisibility()).toBe(true));
    await expect(args.onInterviewToggle).toHaveBeenCalledOnce();
  },
};

/** One button for all answers; its words follow. */
export const OpenAllAnswers: Story = {
  args: { src: 'documents/full-en.json', answers: 'collapsed' },
  play: async ({ canvasElement, userEvent }) => {
    const questions = await inside(canvasElement).findAllByRole('button', { expanded: false });
    const all = inside(canvasElement).getByRole('button', { name: 'Open all answers' });
    await userEvent.click(all);
    await expect(inside(canvasElement).queryAllByRole('button', { expanded: false })).toHaveLength(0);
    await expect(inside(canvasElement).getAllByRole('button', { expanded: true })).toHaveLength(questions.length);
    await expect(all).toHaveTextContent('Close all answers');
    await expect(canvasElement.querySelector('interview-qa')!.shadowRoot!.activeElement).toBe(all);
  },
};

/** Nothing at the address. */
export const CannotLoad: Story = {
  args: {
    src: '#no-such-script',
    timeout: 0.2,
    content: '<a href="https://example.com/saltmere-beacon">Read it in the Beacon</a>',
  },
  parameters: { expectedWarning: 'shows no document (network)' },
};

/** What is right is shown, what is not is reported to the developer. */
export const PartlyBroken: Story = {
  args: { src: 'documents/broken.json' },
  parameters: { expectedWarning: 'issue(s) in its document' },
};

/** Custom properties on anything around the element. */
export const Themed: StoryObj<Args & Record<`--${string}`, string>> = {
  args: {
    src: 'documents/full-en.json',
    '--leader-font-family': 'Georgia, serif',
    '--leader-font-size': '1.125rem',
    '--leader-measure': '55ch',
    '--leader-color-accent': 'light-dark(#6a3d00, #ffc46b)',
    '--leader-radius': '1em',
  },
};
