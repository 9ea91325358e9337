import addonA11y from '@storybook/addon-a11y';
import addonDocs from '@storybook/addon-docs';
import { definePreview } from '@storybook/react-vite';
import 'react-frontier-checkout/styles.css';
import { DocsFrame } from '../stories/blocks/DocsFrame.js';
import { StoriesPage } from '../stories/blocks/StoriesPage.js';
import { StoryView } from '../stories/blocks/StoryView.js';
import { storyCode } from '../stories/blocks/storyCode.js';
import { ThemedSource } from '../stories/blocks/ThemedSource.js';
import { StoryFrame } from '../stories/StoryFrame.js';
import './preview.css';
import { toolbar } from './toolbar.js';

const docs = {
  container: DocsFrame,
  page: StoriesPage,
  components: { Source: ThemedSource, Story: StoryView },
  source: { transform: storyCode },
};

let shownStories = 0;

export default definePreview({
  addons: [addonDocs(), addonA11y()],
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    // The theme switch colours the page itself.
    backgrounds: { disable: true },
    docs,
    options: {
      storySort: {
        order: [
          'Start',
          ['Welcome', 'Quick start', 'Which Frontier'],
          'Guides',
          [
            'Leaving and coming back',
            'What is in force',
            'Organisation and billing account',
            'Errors and what to do',
            'Events',
            'Theme and dark mode',
            'Languages, labels and RTL',
            'Routers, Next.js and server rendering',
            'Testing',
            'Accessibility',
            'Security',
          ],
          'Components',
          [
            'PlanPricingTable',
            'CurrentPlanCard',
            'ChangePlanDialog',
            'PlanCheckoutButton',
            'FeatureCheckoutButton',
            'ProductCheckoutButton',
            'CheckoutButton',
            'PaymentMethodButton',
            'CustomerPortalButton',
            'CheckoutReturn',
            'ResumeCheckoutBanner',
            'CheckoutHistoryTable',
            'CheckoutDetailsDialog',
            'CheckoutStatusBadge',
            'CheckoutProvider',
            'Themes',
          ],
          'Hooks',
          'Transports',
          'Recipes',
        ],
      },
    },
  },
  // The tests run every story in both themes.
  initialGlobals: {
    theme: import.meta.env.STORY_THEME ?? 'system',
    language: 'en',
    direction: 'auto',
    generation: 'story',
    server: 'story',
  },
  globalTypes: toolbar,
  // Each story is a React root. Without a prefix, ids and names of radio buttons on a page would be the same.
  beforeEach: (context) => {
    shownStories += 1;
    context.parameters.react = { rootOptions: { identifierPrefix: `story${shownStories}-` } };
  },
  decorators: [
    (Story, { globals, viewMode }) => (
      <StoryFrame globals={globals} isAlone={viewMode === 'story'}>
        <Story />
      </StoryFrame>
    ),
  ],
});
