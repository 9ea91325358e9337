import { CheckoutReturn } from 'react-frontier-checkout';
import type { SandboxBehaviour } from 'react-frontier-checkout/testing';
import { expect, userEvent, waitFor } from 'storybook/test';
import preview from '../.storybook/preview.js';
import { forEver, StoryShop } from './StoryShop.js';

const id = 'b7a5c1de-3f1e-4f0e-8c55-1a2b3c4d5e6f';

/** Puts the address bar where a buyer would be after coming back, and clears it up afterwards. */
function comeBack(outcome: 'success' | 'cancel', session = id) {
  return () => {
    const before = location.href;
    const url = new URL(before);
    url.searchParams.set('frontier_checkout', outcome);
    url.searchParams.set('frontier_checkout_id', session);
    history.replaceState(history.state, '', url);
    return () => history.replaceState(history.state, '', before);
  };
}

const shop = (state: string, behaviour?: SandboxBehaviour) => () => (
  <StoryShop sandbox={{ sessions: [{ id, plan: 'pro', state }] }} behaviour={behaviour}>
    <CheckoutReturn />
  </StoryShop>
);

const meta = preview.meta({
  tags: ['!autodocs'],
  component: CheckoutReturn,
  // Each state has an address of its own.
  parameters: { docs: { story: { inline: false, height: '200px' } } },
});

export const Verifying = meta.story({
  beforeEach: comeBack('success'),
  render: shop('open', { delayMs: forEver }),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('Confirming your checkout…'));
  },
});

/** The form was finished. Whether money arrived is not for the session to say. */
export const Complete = meta.story({
  beforeEach: comeBack('success'),
  render: shop('complete'),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('Checkout complete'));
  },
});

export const Cancelled = meta.story({
  beforeEach: comeBack('cancel'),
  render: shop('open'),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('Checkout not finished'));
    await expect(await canvas.findByRole('link', { name: 'Resume' })).toBeVisible();
  },
});

export const Expired = meta.story({
  beforeEach: comeBack('success'),
  render: shop('expired'),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByText('Checkout expired')).toBeVisible());
    await expect(await canvas.findByRole('button', { name: 'Start again' })).toBeVisible();
  },
});

/** The server cannot be asked, or has not confirmed it within two minutes. */
export const Unconfirmed = meta.story({
  beforeEach: comeBack('success'),
  render: shop('complete', { outcome: 'unauthenticated', times: 2 }),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Check again' })).toBeVisible(), {
      timeout: 5_000,
    });
  },
});

/** Since Frontier v0.8.36 only owners may look; `confirm` can know better. */
export const Forbidden = meta.story({
  beforeEach: comeBack('success'),
  render: shop('complete', { outcome: 'forbidden' }),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('not confirmed here'));
  },
});

/** A forged, foreign or missing id, and nothing that this browser remembers. */
export const Unknown = meta.story({
  beforeEach: comeBack('success', 'c7a5c1de-3f1e-4f0e-8c55-1a2b3c4d5e6f'),
  render: shop('complete'),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('No checkout to confirm'));
  },
});

export const CheckAgain = meta.story({
  tags: ['!dev', '!autodocs'],
  ...Unconfirmed.input,
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Check again' }, { timeout: 5_000 }));
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('Checkout complete'));
  },
});

/** On any other visit there is nothing to see. */
export const Idle = meta.story({
  tags: ['!dev', '!autodocs'],
  render: shop('open'),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toBeEmptyDOMElement();
  },
});
