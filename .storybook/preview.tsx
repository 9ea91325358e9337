import addonA11y from '@storybook/addon-a11y';
import addonDocs from '@storybook/addon-docs';
import { definePreview } from '@storybook/react-vite';
import 'react-frontier-checkout/styles.css';
import './preview.css';

export default definePreview({
  addons: [addonDocs(), addonA11y()],
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    // The theme switch colours the page itself.
    backgrounds: { disable: true },
  },
  // The tests run every story in both.
  initialGlobals: { theme: import.meta.env.STORY_THEME ?? 'light' },
  globalTypes: {
    theme: {
      description: 'Colour scheme',
      toolbar: {
        title: 'Theme',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
        ],
      },
    },
  },
  decorators: [
    (Story, { globals }) => (
      <div className="story" data-theme={globals.theme}>
        <Story />
      </div>
    ),
  ],
});
