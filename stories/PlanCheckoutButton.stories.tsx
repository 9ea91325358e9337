import { PlanCheckoutButton, type PlanCheckoutButtonProps } from 'react-frontier-checkout';
import type { SandboxOutcome } from 'react-frontier-checkout/testing';
import { action } from 'storybook/actions';
import { expect, userEvent, waitFor } from 'storybook/test';
import preview from '../.storybook/preview.js';
import { Pressed } from './Pressed.js';
import { isBusy, saysWhy } from './plays.js';
import { forEver, StoryShop } from './StoryShop.js';

const meta = preview.meta({
  tags: ['!autodocs'],
  component: PlanCheckoutButton,
  args: { plan: 'pro', children: 'Upgrade to Pro' },
  render: (args) => (
    <StoryShop>
      <PlanCheckoutButton {...args} />
    </StoryShop>
  ),
});

/**
 * A pressed button has a page of its own: the last click on a page wins, and would stop those that are still looking at
 * the subscriptions.
 */
const alone = { docs: { story: { inline: false, height: '150px' } } };

export const Idle = meta.story();

/** `skipTrial`: paid from the first day. */
export const SkipTrial = meta.story({
  args: { skipTrial: true, children: 'Start now, without a trial' },
  render: (args) => (
    <StoryShop sandbox={{ generation: 'connect' }}>
      <PlanCheckoutButton {...args} />
    </StoryShop>
  ),
});

/** `cancelAfterTrial`: nothing to pay afterwards. */
export const CancelAfterTrial = meta.story({
  args: { cancelAfterTrial: true, children: 'Try it, nothing more' },
  render: SkipTrial.input.render,
});

export const Disabled = meta.story({
  args: { disabled: true },
});

/** From the click until the page is gone. */
export const Busy = meta.story({
  parameters: alone,
  render: (args) => (
    <StoryShop behaviour={{ delayMs: forEver, on: 'create' }}>
      <Pressed>
        <PlanCheckoutButton {...args} />
      </Pressed>
    </StoryShop>
  ),
  play: isBusy,
});

/** Said beside the button, which works again. */
export const Failed = meta.story({
  parameters: alone,
  render: (args) => (
    <StoryShop behaviour={{ outcome: 'forbidden' }}>
      <Pressed>
        <PlanCheckoutButton {...args} />
      </Pressed>
    </StoryShop>
  ),
  play: saysWhy('Ask an owner'),
});

export const Unreachable = meta.story({
  parameters: alone,
  render: (args) => (
    <StoryShop behaviour={{ outcome: 'offline' }}>
      <Pressed>
        <PlanCheckoutButton {...args} />
      </Pressed>
    </StoryShop>
  ),
  play: saysWhy('nothing was started'),
});

/** `asChild`: the behaviour on a design system's own button, which keeps its looks. */
export const AsChild = meta.story({
  args: { asChild: true, children: <button type="button">A button of the app’s own</button> },
});

export const RightToLeft = meta.story({
  parameters: alone,
  args: { children: 'الترقية إلى برو' },
  render: (args) => (
    <div dir="rtl" lang="ar">
      <StoryShop
        behaviour={{ outcome: 'forbidden' }}
        labels={{ errors: { permission_denied: 'يمكن لمالك المؤسسة فقط القيام بذلك.' } }}
      >
        <Pressed>
          <PlanCheckoutButton {...args} />
        </Pressed>
      </StoryShop>
    </div>
  ),
  play: saysWhy('يمكن'),
});

/** A failure that leaves in doubt whether a session was created. */
export const MayExist = meta.story({
  parameters: alone,
  render: (args) => (
    <StoryShop behaviour={{ outcome: 'internal', on: 'create' }}>
      <Pressed>
        <PlanCheckoutButton {...args} />
      </Pressed>
    </StoryShop>
  ),
  play: saysWhy('may have been started'),
});

/** The answer was lost on the way; the history shows the session. */
export const FoundAfterAll = meta.story({
  parameters: alone,
  render: (args) => (
    <StoryShop behaviour={{ outcome: 'lost', on: 'create' }}>
      <Pressed>
        <PlanCheckoutButton {...args} />
      </Pressed>
    </StoryShop>
  ),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('started after all'));
    await expect(await canvas.findByRole('link', { name: 'Go to the payment page' })).toBeVisible();
  },
});

/** `target="popup"`, and the browser does not allow it. */
export const PopupBlocked = meta.story({
  parameters: alone,
  args: { target: 'popup' },
  beforeEach: () => {
    const { open } = window;
    window.open = () => null;
    return () => {
      window.open = open;
    };
  },
  render: (args) => (
    <StoryShop>
      <Pressed>
        <PlanCheckoutButton {...args} />
      </Pressed>
    </StoryShop>
  ),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('blocked'));
    await expect(await canvas.findByRole('link', { name: 'Go to the payment page' })).toBeVisible();
  },
});

function answering(outcome: SandboxOutcome, text: string) {
  return {
    parameters: alone,
    render: (args: PlanCheckoutButtonProps) => (
      <StoryShop sandbox={{ generation: 'connect' }} behaviour={{ outcome, on: 'create' }}>
        <Pressed>
          <PlanCheckoutButton {...args} onAlreadySubscribed={action('onAlreadySubscribed')} />
        </Pressed>
      </StoryShop>
    ),
    play: saysWhy(text),
  };
}

/** `onAlreadySubscribed` is called. Today's servers say so; older ones answer as in `Unexplained`. */
export const AlreadySubscribed = meta.story(answering('already_subscribed', 'You already have this plan'));

/** The plan is retired. */
export const PlanInactive = meta.story(answering('plan_inactive', 'no longer offered'));

/** More members than seats. */
export const SeatLimit = meta.story(answering('seat_limit', 'too few seats'));

/** The provider refused the payment. */
export const PaymentFailed = meta.story(answering('payment_failed', 'did not go through'));

/** The organisation has no billing account. */
export const NoBillingAccount = meta.story(answering('no_billing_account', 'could not be found'));

/** The organisation is disabled. */
export const OrgDisabled = meta.story(answering('org_disabled', 'is disabled'));

/** Only owners may, since v0.8.36. */
export const OwnerOnly = meta.story(answering('forbidden', 'Ask an owner'));

/** A plain 500, which may hide any of the others on older servers. */
export const Unexplained = meta.story(answering('internal', 'Look at your subscription'));

/** Held back: the account has a subscription. The button offers the way to the customer portal instead. */
export const PlanHeld = meta.story({
  render: (args) => (
    <StoryShop sandbox={{ generation: 'connect', subscriptions: [{ plan: 'pro' }] }}>
      <PlanCheckoutButton {...args} />
    </StoryShop>
  ),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Upgrade to Pro' }));
    const portal = await canvas.findByRole('button', { name: 'Manage your plan' });
    const { color, backgroundColor } = getComputedStyle(portal);
    await expect(color).not.toBe(backgroundColor);
  },
});
