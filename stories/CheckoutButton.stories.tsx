import { CheckoutButton } from 'react-frontier-checkout';
import { expect, fn, userEvent } from 'storybook/test';
import preview from '../.storybook/preview.js';
import { Pressed } from './Pressed.js';
import { isBusy, saysWhy } from './plays.js';
import { forEver, StoryShop } from './StoryShop.js';

const meta = preview.meta({
  tags: ['!autodocs'],
  component: CheckoutButton,
  args: { request: { plan: 'team' }, children: 'Choose Team' },
  render: (args) => (
    <StoryShop>
      <CheckoutButton {...args} />
    </StoryShop>
  ),
});

export const Idle = meta.story();

export const Disabled = meta.story({
  args: { disabled: true },
});

export const Busy = meta.story({
  render: (args) => (
    <StoryShop behaviour={{ delayMs: forEver }}>
      <Pressed>
        <CheckoutButton {...args} />
      </Pressed>
    </StoryShop>
  ),
  play: isBusy,
});

export const Failed = meta.story({
  render: (args) => (
    <StoryShop behaviour={{ outcome: 'unavailable' }}>
      <Pressed>
        <CheckoutButton {...args} />
      </Pressed>
    </StoryShop>
  ),
  play: saysWhy('unavailable right now'),
});

/** The caller's `onClick` runs first; `preventDefault()` in it stops the checkout. */
export const Vetoed = meta.story({
  tags: ['!dev', '!autodocs'],
  args: { onClick: fn((event) => event.preventDefault()) },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('button'));
    await expect(args.onClick).toHaveBeenCalledOnce();
    await expect(canvas.getByRole('button')).not.toHaveAttribute('aria-busy');
  },
});
