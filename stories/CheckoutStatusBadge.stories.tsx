import { CheckoutStatusBadge } from 'react-frontier-checkout';
import { expect } from 'storybook/test';
import preview from '../.storybook/preview.js';
import { StoryShop } from './StoryShop.js';

const hour = 3_600_000;

const meta = preview.meta({
  tags: ['!autodocs'],
  component: CheckoutStatusBadge,
  render: (args) => (
    <StoryShop>
      <CheckoutStatusBadge {...args} />
    </StoryShop>
  ),
});

const in1h = new Date(Date.now() + hour);

export const Open = meta.story({ args: { session: { state: 'open', expireAt: in1h } } });
export const Complete = meta.story({ args: { session: { state: 'complete', expireAt: in1h } } });
export const Expired = meta.story({ args: { session: { state: 'expired', expireAt: undefined } } });

/** The server still says `open`; the clock knows better. */
export const ExpiredByTheClock = meta.story({
  args: { now: in1h, session: { state: 'open', expireAt: new Date(in1h.getTime() - 1) } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Expired')).toBeVisible();
  },
});

/** The server says `open`, and only the clock of this machine, which may be wrong, says that it has expired. */
export const MayHaveExpired = meta.story({
  args: { session: { state: 'open', expireAt: new Date(Date.now() - hour) } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('May have expired')).toBeVisible();
  },
});

/** A state that this version does not know is shown as the server writes it. */
export const UnknownState = meta.story({ args: { session: { state: 'processing', expireAt: in1h } } });
