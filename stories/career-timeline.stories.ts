import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { expect, within } from 'storybook/test';
import type { CareerTimeline } from '../src/elements/career-timeline/career-timeline.js';

interface Args extends Partial<
  Pick<CareerTimeline, 'src' | 'data' | 'order' | 'kinds' | 'max' | 'headings' | 'permalinks' | 'loading' | 'timeout'>
> {
  'heading-level'?: number;
  /** What stands between the tags, as HTML. */
  content?: string;
  onLeaderLoad?: (event: Event) => void;
  onLeaderError?: (event: Event) => void;
}
type Story = StoryObj<Args>;

const render = (args: Args): TemplateResult =>
  html`<career-timeline
    src=${args.src ?? nothing}
    order=${args.order ?? nothing}
    kinds=${args.kinds ?? nothing}
    max=${args.max ?? nothing}
    ?headings=${args.headings}
    ?permalinks=${args.permalinks}
    heading-level=${args['heading-level'] ?? nothing}
    loading=${args.loading ?? nothing}
    timeout=${args.timeout ?? nothing}
    .data=${args.data}
    @leader-load=${args.onLeaderLoad}
    @leader-error=${args.onLeaderError}
    >${unsafeHTML(args.content ?? '')}</career-timeline
  >`;

const meta: Meta<Args> = {
  title: 'career-timeline',
  component: 'career-timeline',
  render,
  argTypes: {
    content: { description: 'What stands between the tags.', control: 'text', table: { category: 'slots' } },
  },
  // Its page is written by hand: career-timeline.mdx.
  tags: ['!autodocs'],
};
export default meta;

/** In the order of the document: an author may put what matters first. */
export const Authored: Story = {
  args: {
    src: 'documents/full-en.json',
    content: '<a href="https://example.org/saltmere/chief-executive">The career of Josephine Adeyemi-Hart</a>',
  },
};

/** An entry without a date stays behind the one that the author put before it. */
export const NewestFirst: Story = {
  args: { src: 'documents/full-en.json', order: 'newest' },
};

export const OldestFirst: Story = {
  args: { src: 'documents/full-en.json', order: 'oldest' },
};

/** Some kinds of entry only. */
export const Kinds: Story = {
  args: { src: 'documents/full-en.json', kinds: 'education award publication' },
};

/** Hardly a date anywhere: durations, decades, words, and a post that has not begun. */
export const Undated: Story = {
  args: { src: 'documents/interview-sv.json' },
};

/** Posts within a post, in Danish. */
export const NestedRoles: Story = {
  args: { src: 'documents/biography-da.json', kinds: 'position' },
  decorators: [(story) => html`<div lang="da">${story()}</div>`],
};

export const Bilingual: Story = {
  args: { src: 'documents/bilingual-fi-sv.json' },
  decorators: [(story) => html`<div lang="sv-FI">${story()}</div>`],
};

export const RightToLeft: Story = {
  args: { src: 'documents/right-to-left-ar.json' },
  decorators: [(story) => html`<div lang="ar" dir="rtl">${story()}</div>`],
};

/** A column beside the text of a page: dates stand above what they date. */
export const Narrow: Story = {
  args: { src: 'documents/full-en.json', kinds: 'position' },
  decorators: [(story) => html`<div style="max-inline-size: 20rem">${story()}</div>`],
};

/** Titles as headings, for a long career that readers jump about in, and a link beside each post. */
export const Headings: Story = {
  args: { src: 'documents/full-en.json', headings: true, permalinks: true },
};

/** A heading of the page's own. */
export const OwnHeading: Story = {
  args: { src: 'documents/interview-sv.json', content: '<h2 slot="heading">Before she came to us</h2>' },
};

/** Two hundred entries. */
export const Long: Story = {
  args: { src: 'documents/long.json', order: 'newest' },
};

const inside = (canvas: HTMLElement) =>
  within(canvas.querySelector('career-timeline')!.shadowRoot as unknown as HTMLElement);

/** The first few, and a button for the rest. */
export const Max: Story = {
  args: { src: 'documents/full-en.json', max: 3 },
};

/** Reading goes on where the new entries begin. */
export const ShowAll: Story = {
  args: { src: 'documents/full-en.json', max: 3 },
  play: async ({ canvasElement, userEvent }) => {
    const button = await inside(canvasElement).findByRole('button');
    await expect(button).toHaveTextContent('16');
    await userEvent.click(button);
    const fourth = await inside(canvasElement).findByText('Transport and regeneration');
    const { activeElement } = canvasElement.querySelector('career-timeline')!.shadowRoot!;
    await expect(activeElement).toContainElement(fourth);
    await expect(button).not.toBeInTheDocument();
  },
};

/** Nothing at the address. */
export const CannotLoad: Story = {
  args: { src: '#no-such-script', timeout: 0.2, content: '<a href="https://example.org/saltmere/career">Career</a>' },
  parameters: { expectedWarning: 'shows no document (network)' },
};

/** A document about somebody whose career it does not tell. */
export const NothingToShow: Story = {
  args: { src: 'documents/minimal.json', content: '<p>No career is known.</p>' },
  parameters: { expectedWarning: 'shows no document (schema)' },
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
    kinds: 'position board',
    '--leader-color-accent': 'light-dark(#1c6b3a, #8fe0ac)',
    '--leader-timeline-line-width': '4px',
    '--leader-timeline-marker-size': '1.25em',
    '--leader-space': '1.5em',
  },
};
