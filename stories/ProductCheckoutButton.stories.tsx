import { ProductCheckoutButton } from 'react-frontier-checkout';
import preview from '../.storybook/preview.js';
import { Pressed } from './Pressed.js';
import { isBusy, saysWhy } from './plays.js';
import { forEver, StoryShop } from './StoryShop.js';

const meta = preview.meta({
  tags: ['!autodocs'],
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
  args: { disabled: true },
});

export const Busy = meta.story({
  render: (args) => (
    <StoryShop sandbox={{ generation: 'connect' }} behaviour={{ delayMs: forEver }}>
      <Pressed>
        <ProductCheckoutButton {...args} />
      </Pressed>
    </StoryShop>
  ),
  play: isBusy,
});

export const Failed = meta.story({
  render: (args) => (
    <StoryShop sandbox={{ generation: 'connect' }} behaviour={{ outcome: 'forbidden' }}>
      <Pressed>
        <ProductCheckoutButton {...args} />
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
        <ProductCheckoutButton {...args} />
      </Pressed>
    </StoryShop>
  ),
  play: saysWhy('not set up correctly'),
});

/** Outside `minQuantity` and `maxQuantity`: nothing is sent, since servers would silently sell one. */
export const QuantityOutOfRange = meta.story({
  args: { quantity: 12, maxQuantity: 10 },
  render: (args) => (
    <StoryShop sandbox={{ generation: 'connect' }}>
      <Pressed>
        <ProductCheckoutButton {...args} />
      </Pressed>
    </StoryShop>
  ),
  play: saysWhy('quantity is not available'),
});

export const ProductNotFound = meta.story({
  args: { product: 'retired' },
  render: (args) => (
    <StoryShop sandbox={{ generation: 'connect' }}>
      <Pressed>
        <ProductCheckoutButton {...args} />
      </Pressed>
    </StoryShop>
  ),
  play: saysWhy('product is no longer offered'),
});
