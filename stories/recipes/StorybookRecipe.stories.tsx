import { CheckoutHistoryTable } from 'react-frontier-checkout';
import { expect } from 'storybook/test';
import preview from '../../.storybook/preview.js';
import { sandboxDecorator } from './sandboxDecorator.js';

const meta = preview.meta({ title: 'Your own Storybook', decorators: [sandboxDecorator] });

/** How to show these components in your own Storybook: with one decorator, and the sandbox's options as a parameter. */
export const WithDecorator = meta.story({
  parameters: { sandbox: { sessions: [{ plan: 'pro', state: 'complete' }] } },
  render: () => <CheckoutHistoryTable />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('row', { name: /Complete/ })).toBeVisible();
  },
});
