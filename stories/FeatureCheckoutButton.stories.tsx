import { FeatureCheckoutButton } from 'react-frontier-checkout';
import preview from '../.storybook/preview.js';
import { becomesBusy, inFrame, saysWhy } from './plays.js';
import { forEver, StoryShop } from './StoryShop.js';

const meta = preview.meta({
  component: FeatureCheckoutButton,
  args: { feature: 'credits_500', children: 'Buy 500 credits' },
  render: (args) => (
    <StoryShop>
      <FeatureCheckoutButton {...args} />
    </StoryShop>
  ),
});

export const Idle = meta.story();

export const Busy = meta.story({
  parameters: inFrame,
  render: (args) => (
    <StoryShop behaviour={{ delayMs: forEver }}>
      <FeatureCheckoutButton {...args} />
    </StoryShop>
  ),
  play: becomesBusy,
});

export const Failed = meta.story({
  parameters: inFrame,
  render: (args) => (
    <StoryShop behaviour={{ outcome: 'internal' }}>
      <FeatureCheckoutButton {...args} />
    </StoryShop>
  ),
  play: saysWhy('Something went wrong'),
});
