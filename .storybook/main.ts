import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Stories fetch the sample documents as a page would, so that relative portraits are found.
  staticDirs: [{ from: '../demo/documents', to: '/documents' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
