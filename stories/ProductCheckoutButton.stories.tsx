import { ProductCheckoutButton } from 'react-frontier-checkout';
import preview from '../.storybook/preview.js';
import { becomesBusy, inFrame, saysWhy } from './plays.js';
import { forEver, StoryShop } from './StoryShop.js';

const meta = preview.meta({
  component: ProductCheckoutButton,
  args: { product: 'credits_500', quantity: 3, children: 'Buy 3 × 500 credits' },
  render: (args) => (
    <StoryShop sandbox={{ generation: 'connect' }}>
      <ProductCheckoutButton {...args} />
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
      <ProductCheckoutButton {...args} />
    </StoryShop>
  ),
  play: becomesBusy,
});

export const Failed = meta.story({
  parameters: inFrame,
  render: (args) => (
    <StoryShop sandbox={{ generation: 'connect' }} behaviour={{ outcome: 'forbidden' }}>
      <ProductCheckoutButton {...args} />
    </StoryShop>
  ),
  play: saysWhy('Ask an owner'),
});

/** The first servers cannot do this; nothing is sent, and `onEvent` tells developers who can. */
export const FirstGeneration = meta.story({
  parameters: inFrame,
  render: (args) => (
    <StoryShop>
      <ProductCheckoutButton {...args} />
    </StoryShop>
  ),
  play: saysWhy('not set up correctly'),
});

/** Outside `minQuantity` and `maxQuantity`: nothing is sent, since servers would silently sell one. */
export const QuantityOutOfRange = meta.story({
  parameters: inFrame,
  args: { quantity: 12, maxQuantity: 10 },
  play: saysWhy('quantity is not available'),
});

export const ProductNotFound = meta.story({
  parameters: inFrame,
  args: { product: 'retired' },
  play: saysWhy('product is no longer offered'),
});
