import { readdirSync } from 'node:fs';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const ignores = ['test/package/consumer.ts', 'dist/', 'storybook-static/', 'coverage/', '**/generated/', '**/*.json'];

// Dependencies run one way: document → source → localization → elements.
const layers = ['document', 'source', 'localization', 'elements'];

/** What a layer must not import: every layer after it. */
function oneWay(layer, index) {
  const later = layers.slice(index + 1).map((name) => `**/${name}/**`);
  const message = `${layer}/ comes before that layer: dependencies run ${layers.join(' → ')}.`;
  const patterns = later.length ? [{ group: later, message }] : [];
  return {
    files: [`src/${layer}/**/*.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns: [...patterns, ...everywhere] }] },
  };
}

/** What nobody imports into the page. */
const everywhere = [
  {
    group: ['zod', 'zod/*', '**/document/schema.js'],
    message: 'The page checks with document/generated/rules.ts; zod is for tools.',
    allowTypeImports: true,
  },
  { group: ['lit/directives/unsafe-*'], message: 'Text of a document stays text.' },
];

/** Ways to make markup or code of text. */
const asMarkup = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'srcdoc',
  'createContextualFragment',
];
const harmless = {
  files: ['src/**/*.ts'],
  rules: {
    'no-eval': 'error',
    'no-new-func': 'error',
    '@typescript-eslint/no-implied-eval': 'error',
    'no-restricted-properties': [
      'error',
      ...asMarkup.map((property) => ({ property, message: 'Text of a document stays text.' })),
    ],
  },
};

/** A folder an element. */
const elements = readdirSync('src/elements', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'views')
  .map(({ name }) => name);

/** Elements meet in the page or through their base, not in imports; a define module may register others. */
const apart = (tag) => ({
  files: [`src/elements/${tag}/!(define).ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...everywhere,
          {
            group: elements.filter((other) => other !== tag).map((other) => `**/${other}/**`),
            message: 'Elements do not import each other.',
          },
        ],
      },
    ],
  },
});

const views = {
  files: ['src/elements/**/*.view.ts'],
  rules: {
    'no-restricted-globals': [
      'error',
      ...['document', 'window', 'location', 'navigator'].map((name) => ({
        name,
        message: 'Views are pure: they also run where there is no page.',
      })),
    ],
  },
};

export default tseslint.config(
  { ignores },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked, lit['flat/recommended'], wc['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...litA11y.configs.recommended.rules,
      // A clickable root only hears clicks on links inside it.
      'lit-a11y/click-events-have-key-events': 'off',
      // Safari forgets that a list without markers is one, unless its role says so.
      'lit-a11y/no-redundant-role': 'off',
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', { max: 40, skipComments: true }],
      'max-params': ['error', 4],
    },
  },
  { files: ['**/*.js'], extends: [tseslint.configs.recommended, tseslint.configs.disableTypeChecked] },
  {
    files: ['test/**', 'stories/**', '.storybook/**', 'scripts/**'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': 'off', '@typescript-eslint/no-floating-promises': 'off' },
  },
  { files: ['src/**/*.ts'], rules: { 'no-restricted-imports': ['error', { patterns: everywhere }] } },
  { files: ['src/document/schema.ts'], rules: { 'no-restricted-imports': 'off', 'max-lines': 'off' } },
  ...layers.map(oneWay),
  ...elements.map(apart),
  { files: ['src/document/schema.ts'], rules: { 'no-restricted-imports': 'off' } },
  views,
  harmless,
);
