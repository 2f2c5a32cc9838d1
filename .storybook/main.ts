import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Stories fetch the sample documents as a page would, so that relative portraits are found.
  staticDirs: [{ from: '../demo/documents', to: '/documents' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Storybook takes only `build.target` from vite.config.ts. Its own parts and axe are as large as they are.
  viteFinal: (config) =>
    mergeConfig(config, {
      build: { chunkSizeWarningLimit: 1200, rolldownOptions: { checks: { pluginTimings: false } } },
    }),
};

export default config;
