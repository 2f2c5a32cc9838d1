import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { expect, within } from 'storybook/test';
import { council } from './council.js';
import minimal from '../demo/documents/minimal.json';
import type { LeaderProfile } from '../src/elements/leader-profile/leader-profile.js';

interface Args extends Partial<Pick<LeaderProfile, 'src' | 'data' | 'variant' | 'sections' | 'loading' | 'timeout'>> {
  'heading-level'?: number;
  /** What stands between the tags, as HTML. */
  content?: string;
  onLeaderLoad?: (event: Event) => void;
  onLeaderError?: (event: Event) => void;
}
type Story = StoryObj<Args>;

const render = (args: Args): TemplateResult =>
  html`<leader-profile
    src=${args.src ?? nothing}
    variant=${args.variant ?? nothing}
    sections=${args.sections ?? nothing}
    heading-level=${args['heading-level'] ?? nothing}
    loading=${args.loading ?? nothing}
    timeout=${args.timeout ?? nothing}
    .data=${args.data}
    @leader-load=${args.onLeaderLoad}
    @leader-error=${args.onLeaderError}
    >${unsafeHTML(args.content ?? '')}</leader-profile
  >`;

const meta: Meta<Args> = {
  title: 'leader-profile',
  component: 'leader-profile',
  render,
  argTypes: {
    content: { description: 'What stands between the tags.', control: 'text', table: { category: 'slots' } },
  },
  // Its page is written by hand: leader-profile.mdx.
  tags: ['!autodocs'],
};
export default meta;

const fallback = '<a href="https://example.org/saltmere/chief-executive">Josephine Adeyemi-Hart, Chief Executive</a>';

/** What a page author pastes: the element, and a link for readers whom the script does not reach. */
export const Article: Story = {
  args: { src: 'documents/full-en.json', content: fallback },
};

export const Card: Story = {
  args: { src: 'documents/full-en.json', variant: 'card', 'heading-level': 3 },
};

export const Line: Story = {
  args: { src: 'documents/full-en.json', variant: 'line', 'heading-level': 3 },
};

const everyone = ['full-en', 'biography-da', 'bilingual-fi-sv', 'interview-sv', 'right-to-left-ar', 'minimal'];

const list = (args: Args, style: string): TemplateResult =>
  html`<ul role="list" style="list-style: none; margin: 0; padding: 0; ${style}">
    ${everyone.map((name) => html`<li>${render({ ...args, src: `documents/${name}.json` })}</li>`)}
  </ul>`;

/** Cards in a grid of the page's own, the one that docs/theming.md recommends. */
export const DirectoryOfCards: Story = {
  args: { variant: 'card', 'heading-level': 3 },
  render: (args) =>
    list(args, 'display: grid; gap: 2.5rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18.5rem), 1fr))'),
};

export const ListOfLines: Story = {
  args: { variant: 'line', 'heading-level': 3 },
  render: (args) => list(args, 'display: grid; gap: 0.75rem'),
};

const fortyOf = (args: Args, columns: string): TemplateResult =>
  html`<ul role="list" style="display: grid; gap: 2.5rem; grid-template-columns: ${columns}; margin: 0; padding: 0">
    ${council.map((data) => html`<li style="display: block">${render({ ...args, data })}</li>`)}
  </ul>`;

/** Names of every length and script, with and without portrait, post and address. */
export const FortyCards: Story = {
  args: { variant: 'card', 'heading-level': 3 },
  render: (args) => fortyOf(args, 'repeat(auto-fill, minmax(min(100%, 18.5rem), 1fr))'),
};

export const FortyLines: Story = {
  args: { variant: 'line', 'heading-level': 3 },
  render: (args) => fortyOf(args, '1fr'),
};

/** No portrait: the initials stand in its place, for the eye alone. */
export const WithoutPortrait: Story = {
  args: {
    data: {
      lang: 'en',
      person: {
        name: 'Nell Harrowgate',
        role: 'Director of Finance',
        organization: { name: 'Mossbridge Town Council' },
        facts: [{ key: 'lives', value: 'Mossbridge' }],
        biography: ['She finds the money before the meeting, and the receipt after it.'],
      },
    },
  },
};

/** A person who has died, with a name that has a title before it and letters after it. */
export const Remembered: Story = {
  args: { src: 'documents/remembered-en.json' },
};

/** A portrait that cannot be loaded: its initials stand in its place, and nothing is left of the picture. */
export const PictureMissing: Story = {
  args: {
    data: {
      lang: 'en',
      person: {
        name: 'Amos Tilley',
        role: 'Harbour Master',
        organization: { name: 'Mossbridge Town Council' },
        image: { src: 'data:image/png;base64,AAAA', alt: 'Amos Tilley on the quay', caption: 'On the quay' },
        facts: [{ key: 'lives', value: 'Mossbridge, within sight of the quay' }],
        biography: ['He has met every boat since 2009, and most of their owners.'],
      },
    },
  },
  play: async ({ canvasElement }) => {
    await expect(await inside(canvasElement).findByText('AT')).toBeVisible();
    await expect(inside(canvasElement).queryByRole('img')).toBeNull();
  },
};

/** A Danish biography. In a page in another language its parts say that they are Danish. */
export const BiographyInDanish: Story = {
  args: { src: 'documents/biography-da.json' },
};

/** Finnish and Swedish in one document: the page's language chooses, and what is machine-translated says so. */
export const Bilingual: Story = {
  args: { src: 'documents/bilingual-fi-sv.json' },
  decorators: [(story) => html`<div lang="sv-FI">${story()}</div>`],
};

/** A name is enough. */
export const Minimal: Story = {
  args: { src: 'documents/minimal.json' },
};

export const RightToLeft: Story = {
  args: { src: 'documents/right-to-left-ar.json' },
  decorators: [(story) => html`<div lang="ar" dir="rtl">${story()}</div>`],
};

/** What is named before the biography stands beside it, here the contact. */
export const SectionsReordered: Story = {
  args: { src: 'documents/full-en.json', sections: 'portrait contact biography facts' },
};

/** One element for the whole document: the timeline and the interviews find it in the profile around them. */
export const WithCareerAndInterviews: Story = {
  args: { src: 'documents/full-en.json', sections: 'portrait biography facts career interviews contact links' },
};

/** Longer words and more facts than a layout hopes for. */
export const Long: Story = {
  args: { src: 'documents/long.json' },
};

/** Content of the page's own, before, behind and inside the document's. */
export const Slots: Story = {
  args: {
    src: 'documents/biography-da.json',
    content: `<p slot="header">Kornby Kommune › Direktion</p>
      <p slot="biography">Biografien er skrevet af kommunens pressetjeneste.</p>
      <a slot="actions" href="https://example.org/kornby/moede">Bed om et møde</a>
      <p slot="footer">Siden er sidst gennemgået i september.</p>`,
  },
  decorators: [(story) => html`<div lang="da">${story()}</div>`],
};

/** A template writes the document into the page, and no request is needed. */
export const DocumentInPage: Story = {
  args: {
    content: `<script type="application/json">${JSON.stringify(minimal)}</script>`,
  },
};

/** Frameworks pass an object. */
export const DocumentAsProperty: Story = {
  args: {
    data: {
      lang: 'en',
      person: {
        name: 'Nell Harrowgate',
        tagline: 'Finds the money before the meeting',
        role: 'Director of Finance',
        organization: { name: 'Mossbridge Town Council' },
      },
    },
  },
};

/** Answers requests for one address in place of the network, so that nothing shows in the console. */
function intercept(address: string, answer: (proceed: () => Promise<Response>) => Promise<Response>) {
  const proceed = window.fetch.bind(window);
  window.fetch = (input, init) => {
    const isIntercepted = new Request(input).url.endsWith(address);
    return isIntercepted ? answer(() => proceed(input, init)) : proceed(input, init);
  };
  return () => {
    window.fetch = proceed;
  };
}

const inside = (canvas: HTMLElement) =>
  within(canvas.querySelector('leader-profile')!.shadowRoot as unknown as HTMLElement);

/** The fallback stands until the document is there; a reader who has waited a second is told that it is on its way. */
export const Loading: Story = {
  args: { src: 'documents/never.json', content: fallback },
  parameters: { settles: false },
  beforeEach: () => intercept('/never.json', () => new Promise(() => {})),
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('link', { name: /Josephine/ })).toBeVisible();
    await expect(await inside(canvasElement).findByText(/…$/, {}, { timeout: 3000 })).toBeVisible();
  },
};

/** Nothing at the address: the fallback stays, with a message and a way to try again. */
export const CannotLoad: Story = {
  args: { src: '#no-such-script', timeout: 0.2, content: fallback },
  parameters: { expectedWarning: 'shows no document (network)' },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('link', { name: /Josephine/ })).toBeVisible();
    await expect(await inside(canvasElement).findByRole('button')).toBeVisible();
  },
};

/** The network is gone for a moment and the reader tries again. */
export const TryAgain: Story = {
  args: { src: 'documents/full-en.json?again', variant: 'card', content: fallback },
  parameters: { expectedWarning: 'answered 503' },
  beforeEach: () => {
    let isFirst = true;
    return intercept('?again', (proceed) => {
      if (!isFirst) return proceed();
      isFirst = false;
      return Promise.resolve(new Response('', { status: 503 }));
    });
  },
  play: async ({ canvasElement, userEvent }) => {
    await userEvent.click(await inside(canvasElement).findByRole('button'));
    await expect(await inside(canvasElement).findByRole('heading', { name: 'Josephine Adeyemi-Hart' })).toBeVisible();
  },
};

/** Every mistake that a document can have: what is right is shown, what is not is reported to the developer. */
export const PartlyBroken: Story = {
  args: { src: 'documents/broken.json' },
  parameters: { expectedWarning: 'issue(s) in its document' },
};

/** Custom properties on anything around the element. */
export const Themed: StoryObj<Args & Record<`--${string}`, string>> = {
  args: {
    src: 'documents/full-en.json',
    '--leader-font-family': 'Georgia, serif',
    '--leader-heading-font-family': 'system-ui, sans-serif',
    '--leader-color-accent': 'light-dark(#8a1c4a, #ff9fc4)',
    '--leader-color-surface': 'light-dark(#fbf1f5, #33202a)',
    '--leader-portrait-radius': '50%',
    '--leader-portrait-size': '11em',
  },
};
