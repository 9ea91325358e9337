import { PaymentMethodButton } from 'react-frontier-checkout';
import preview from '../.storybook/preview.js';
import { Pressed } from './Pressed.js';
import { isBusy, saysWhy } from './plays.js';
import { forEver, StoryShop } from './StoryShop.js';

const meta = preview.meta({
  tags: ['!autodocs'],
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
  args: { disabled: true },
});

export const Busy = meta.story({
  render: (args) => (
    <StoryShop sandbox={{ generation: 'connect' }} behaviour={{ delayMs: forEver }}>
      <Pressed>
        <PaymentMethodButton {...args} />
      </Pressed>
    </StoryShop>
  ),
  play: isBusy,
});

export const Failed = meta.story({
  render: (args) => (
    <StoryShop sandbox={{ generation: 'connect' }} behaviour={{ outcome: 'forbidden' }}>
      <Pressed>
        <PaymentMethodButton {...args} />
      </Pressed>
    </StoryShop>
  ),
  play: saysWhy('Ask an owner'),
});

/** The first servers cannot do this; nothing is sent, and `onEvent` tells developers who can. */
export const FirstGeneration = meta.story({
  render: (args) => (
    <StoryShop>
      <Pressed>
        <PaymentMethodButton {...args} />
      </Pressed>
    </StoryShop>
  ),
  play: saysWhy('not set up correctly'),
});
