import { defineMain } from '@storybook/react-vite/node';
import remarkGfm from 'remark-gfm';
import { propsTables } from './propsTables.js';

export default defineMain({
  framework: '@storybook/react-vite',
  stories: [
    '../stories/**/*.mdx',
    { directory: '../stories', files: '*.stories.tsx', titlePrefix: 'Components' },
    { directory: '../stories/recipes', files: '*.stories.tsx', titlePrefix: 'Recipes' },
  ],
  addons: [
    {
      name: '@storybook/addon-docs',
      // MDX knows no tables by itself.
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // A manual needs no introduction to Storybook.
  features: { sidebarOnboardingChecklist: false, menuOnboardingChecklist: false },
  viteFinal: (config) => ({ ...config, plugins: [...(config.plugins ?? []), propsTables()] }),
});
