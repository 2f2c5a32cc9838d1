import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';

const isLicenses = (plugin: unknown) => (plugin as { name?: string } | undefined)?.name === 'licenses';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Stories fetch the sample documents as a page would, so that relative portraits are found.
  staticDirs: [{ from: '../demo/documents', to: '/documents' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Storybook takes vite.config.ts without its list of licences, which is about the package. Its own parts and axe are as
  // large as they are.
  viteFinal: ({ plugins = [], ...config }) =>
    mergeConfig(
      { ...config, plugins: plugins.filter((plugin) => !isLicenses(plugin)) },
      {
        build: { chunkSizeWarningLimit: 1200, rolldownOptions: { checks: { pluginTimings: false } } },
      },
    ),
};

export default config;
