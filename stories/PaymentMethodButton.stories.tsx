import { PaymentMethodButton } from 'react-frontier-checkout';
import preview from '../.storybook/preview.js';
import { becomesBusy, inFrame, saysWhy } from './plays.js';
import { forEver, StoryShop } from './StoryShop.js';

const meta = preview.meta({
  component: PaymentMethodButton,
  args: { children: 'Add a payment method' },
  render: (args) => (
    <StoryShop sandbox={{ generation: 'connect' }}>
      <PaymentMethodButton {...args} />
    </StoryShop>
  ),
});

export const Idle = meta.story();

export const Disabled = meta.story({
  parameters: inFrame,
  args: { disabled: true },
});

export const Busy = meta.story({
  render: (args) => (
    <StoryShop sandbox={{ generation: 'connect' }} behaviour={{ delayMs: forEver }}>
      <PaymentMethodButton {...args} />
    </StoryShop>
  ),
  play: becomesBusy,
});

export const Failed = meta.story({
  parameters: inFrame,
  render: (args) => (
    <StoryShop sandbox={{ generation: 'connect' }} behaviour={{ outcome: 'forbidden' }}>
      <PaymentMethodButton {...args} />
    </StoryShop>
  ),
  play: saysWhy('Ask an owner'),
});

/** The first servers cannot do this; nothing is sent, and `onEvent` tells developers who can. */
export const FirstGeneration = meta.story({
  parameters: inFrame,
  render: (args) => (
    <StoryShop>
      <PaymentMethodButton {...args} />
    </StoryShop>
  ),
  play: saysWhy('not set up correctly'),
});
