import { CustomerPortalButton } from 'react-frontier-checkout';
import preview from '../.storybook/preview.js';
import { becomesBusy, inFrame, saysWhy } from './plays.js';
import { forEver, StoryShop } from './StoryShop.js';

const meta = preview.meta({
  component: CustomerPortalButton,
  args: { children: 'Manage billing' },
  render: (args) => (
    <StoryShop sandbox={{ generation: 'connect' }}>
      <CustomerPortalButton {...args} />
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
      <CustomerPortalButton {...args} />
    </StoryShop>
  ),
  play: becomesBusy,
});

export const Failed = meta.story({
  parameters: inFrame,
  render: (args) => (
    <StoryShop sandbox={{ generation: 'connect' }} behaviour={{ outcome: 'forbidden' }}>
      <CustomerPortalButton {...args} />
    </StoryShop>
  ),
  play: saysWhy('Ask an owner'),
});

/** The first servers cannot do this; nothing is sent, and `onEvent` tells developers who can. */
export const FirstGeneration = meta.story({
  parameters: inFrame,
  render: (args) => (
    <StoryShop>
      <CustomerPortalButton {...args} />
    </StoryShop>
  ),
  play: saysWhy('not set up correctly'),
});
