import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { waitFor } from 'storybook/test';
import manifest from '../custom-elements.json';
import '../src/define.js';
import { locales } from '../src/localization/words.js';
import { controls } from './controls.js';
import { speak } from './pseudo.js';
import './preview.css';

setCustomElementsManifest(manifest);

/** A language's own name. */
const nameOf = (lang: string) => new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;

const tags = manifest.modules
  .flatMap(({ exports }) => exports ?? [])
  .flatMap(({ kind, name }) => (kind === 'custom-element-definition' ? name : []))
  .join();

/** The elements in a tree, and those in their shadow trees. */
function elementsIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll(tags)].flatMap((element) => [element, ...elementsIn(element.shadowRoot!)]);
}

/** What is checked after a story must be what a reader ends up with, not what stands there while it loads. */
async function settle(root: HTMLElement): Promise<void> {
  await waitFor(
    () => {
      const pending = elementsIn(root).find((element) => !element.matches(':state(ready), :state(error)'));
      if (pending) throw new Error(`<${pending.localName}> has neither a document nor an error`);
    },
    { timeout: 5000 },
  );
}

/** The page around a story: its language, direction and colours, and the custom properties among the args. */
const page: Decorator = (story, { args, globals, canvasElement }) => {
  const { documentElement } = document;
  // On a docs page, Storybook says of each story that it is English.
  documentElement.lang = canvasElement.lang = speak(globals['lang'] as string);
  documentElement.dir = globals['dir'] as string;
  documentElement.style.colorScheme = globals['scheme'] as string;
  const theme = Object.entries(args as Record<string, string>).filter(([name]) => name.startsWith('--'));
  return theme.length ? html`<div style=${styleMap(Object.fromEntries(theme))}>${story()}</div>` : story();
};

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [page],
  argTypesEnhancers: [controls],
  initialGlobals: { lang: 'en', dir: 'ltr', scheme: 'light' },
  globalTypes: {
    lang: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          ...locales.map((value) => ({ value, title: nameOf(value) })),
          { value: 'en-XA', title: 'Pseudo, left to right' },
          { value: 'ar-XB', title: 'Pseudo, right to left' },
        ],
      },
    },
    dir: {
      description: 'Direction of the page',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    scheme: {
      description: 'Colour scheme of the page',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
  },
  parameters: {
    options: {
      storySort: { order: ['Welcome', 'leader-profile', 'career-timeline', 'interview-qa', 'theming', 'languages'] },
    },
    a11y: { test: 'error', options: { rules: { 'target-size': { enabled: true } } } },
    backgrounds: { disable: true },
    controls: { sort: 'alpha', expanded: true },
  },
  async afterEach({ canvasElement, parameters }) {
    if (parameters['settles'] !== false) await settle(canvasElement);
  },
};

export default preview;
