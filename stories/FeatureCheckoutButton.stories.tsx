import { FeatureCheckoutButton } from 'react-frontier-checkout';
import preview from '../.storybook/preview.js';
import { Pressed } from './Pressed.js';
import { isBusy, saysWhy } from './plays.js';
import { forEver, StoryShop } from './StoryShop.js';

const meta = preview.meta({
  tags: ['!autodocs'],
  component: FeatureCheckoutButton,
  args: { feature: 'credits_500', children: 'Buy 500 credits' },
  render: (args) => (
    <StoryShop>
      <FeatureCheckoutButton {...args} />
    </StoryShop>
  ),
});

export const Idle = meta.story();

/** Later servers sell products. Nothing is sent, and `onEvent` tells developers what to use. */
export const LaterGeneration = meta.story({
  render: (args) => (
    <StoryShop sandbox={{ generation: 'connect' }}>
      <Pressed>
        <FeatureCheckoutButton {...args} />
      </Pressed>
    </StoryShop>
  ),
  play: saysWhy('not set up correctly'),
});

export const Busy = meta.story({
  render: (args) => (
    <StoryShop behaviour={{ delayMs: forEver }}>
      <Pressed>
        <FeatureCheckoutButton {...args} />
      </Pressed>
    </StoryShop>
  ),
  play: isBusy,
});

export const Failed = meta.story({
  render: (args) => (
    <StoryShop behaviour={{ outcome: 'internal' }}>
      <Pressed>
        <FeatureCheckoutButton {...args} />
      </Pressed>
    </StoryShop>
  ),
  play: saysWhy('Something went wrong'),
});
