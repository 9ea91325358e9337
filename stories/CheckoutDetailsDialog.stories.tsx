import { useState } from 'react';
import {
  CheckoutDetailsDialog,
  type CheckoutDetailsDialogProps,
  type CheckoutSession,
  labelsAr,
  labelsDe,
} from 'react-frontier-checkout';
import { expect, screen, userEvent, waitFor } from 'storybook/test';
import preview from '../.storybook/preview.js';
import { StoryShop } from './StoryShop.js';

const hour = 3_600_000;
const started = Date.now() - 2 * hour;

const full: CheckoutSession = {
  id: 'b7a5c1de-3f1e-4f0e-8c55-1a2b3c4d5e6f',
  checkoutUrl: 'https://pay.sandbox.example/c/pay/cs_test_a1b2c3#fid',
  successUrl: `${location.origin}/billing?frontier_checkout=success`,
  cancelUrl: 'https://app.example.com/pricing?frontier_checkout=cancel',
  state: 'open',
  plan: '5e2c7a10-93bd-4f68-8a41-c6d0e7f1b258',
  product: '7c1d2e3f-4a5b-4c6d-8e7f-90a1b2c3d4e5',
  metadata: {},
  createdAt: new Date(started),
  updatedAt: new Date(started + hour),
  expireAt: new Date(started + 24 * hour),
};

const minimal: CheckoutSession = {
  ...full,
  successUrl: undefined,
  cancelUrl: undefined,
  state: '',
  plan: undefined,
  product: undefined,
  updatedAt: undefined,
  createdAt: undefined,
  expireAt: undefined,
};

const metadata = {
  team: 'Design',
  seats: 12,
  trial: true,
  coupon: null,
  '<img src=x onerror=alert(1)>': '=1+1',
  requester: { name: 'Ada Lovelace', roles: ['owner', 'billing'], address: {} },
  lines: [
    { sku: 'pro-yearly', quantity: 12 },
    { sku: 'onboarding', quantity: 1, note: 'Two sessions\nof an hour each' },
  ],
};

/** A page with the button that opens the dialog, and the dialog open from the start, as by a deep link. */
function Page({ session, ...props }: Partial<CheckoutDetailsDialogProps>) {
  const [open, setOpen] = useState(props.open ?? false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Details
      </button>
      <CheckoutDetailsDialog {...props} session={session} open={open} onOpenChange={setOpen} />
    </>
  );
}

/** Where direction and language are set on a part of the page, the dialog goes in there. */
function RightToLeftPage(props: Partial<CheckoutDetailsDialogProps>) {
  const [container, setContainer] = useState<HTMLElement | null>(null);
  return (
    <div dir="rtl" lang="ar" ref={setContainer}>
      <StoryShop locale="ar" labels={labelsAr}>
        {container && <Page {...props} container={container} />}
      </StoryShop>
    </div>
  );
}

const shown = async () => {
  const dialog = await screen.findByRole('dialog');
  // Contrast is measured when it has faded in.
  await Promise.all(document.getAnimations().map(({ finished }) => finished));
  await waitFor(() => expect(dialog).toBeVisible());
};

const meta = preview.meta({
  tags: ['!autodocs'],
  component: CheckoutDetailsDialog,
  args: { session: full, open: true, onOpenChange: () => {}, itemLabel: () => 'Pro' },
  // One open dialog at a time, each in a page of its own.
  parameters: { docs: { story: { inline: false, height: '720px' } } },
  render: (args) => (
    <StoryShop>
      <Page {...args} />
    </StoryShop>
  ),
  play: shown,
});

/** Open, and payable. */
export const Full = meta.story({});

/** Servers before v0.8.19 say little, and this one least of all. */
export const Minimal = meta.story({ args: { session: minimal, itemLabel: undefined } });

export const Metadata = meta.story({ args: { session: { ...full, metadata } } });

export const Complete = meta.story({ args: { session: { ...full, state: 'complete' } } });

export const Expired = meta.story({
  args: {
    session: {
      ...full,
      createdAt: new Date(started - 30 * hour),
      updatedAt: new Date(started),
      expireAt: new Date(started - 6 * hour),
    },
  },
});

export const UnknownState = meta.story({ args: { session: { ...full, state: 'requires_approval' } } });

export const LongValues = meta.story({
  args: {
    itemLabel: () =>
      'Enterprise Business Premium Plus, billed yearly, with onboarding and a dedicated contact',
    session: {
      ...full,
      plan: 'a'.repeat(120),
      successUrl: `${location.origin}/organisations/acme/billing/checkouts/return?${'x=1&'.repeat(40)}`,
      metadata: { note: 'lorem ipsum '.repeat(80), ['k'.repeat(90)]: 'v'.repeat(300) },
    },
  },
});

/** The address names a checkout that the history does not have. */
export const Missing = meta.story({ args: { session: undefined } });

/** A sheet over the whole page. Look at it in a viewport of 320 px. */
export const Narrow = meta.story({
  args: { session: { ...full, metadata } },
  globals: { viewport: { value: 'mobile1', isRotated: false } },
});

export const Arabic = meta.story({
  args: { session: { ...full, metadata }, itemLabel: () => 'الاحترافية' },
  render: (args) => <RightToLeftPage {...args} />,
});

export const German = meta.story({
  render: (args) => (
    <StoryShop locale="de" labels={labelsDe}>
      <Page {...args} />
    </StoryShop>
  ),
});

export const Keyboard = meta.story({
  tags: ['!dev', '!autodocs'],
  args: { open: false },
  play: async ({ canvas }) => {
    const opener = canvas.getByRole('button', { name: 'Details' });
    opener.focus();
    await userEvent.keyboard('{Enter}');
    await shown();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Close' })).toHaveFocus());
    // The page behind stays where it is, by CSS alone.
    await expect(getComputedStyle(document.documentElement).overflow).toBe('hidden');
    await userEvent.tab({ shift: true });
    await expect(screen.getByRole('link', { name: 'Resume' })).toHaveFocus();
    await userEvent.tab();
    await expect(screen.getByRole('button', { name: 'Close' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(opener).toHaveFocus());
    await expect(screen.queryByRole('dialog')).toBeNull();
    await expect(getComputedStyle(document.documentElement).overflow).not.toBe('hidden');
  },
});

/** Radix moves the focus from one end to the other. What it moves to must come into view. */
export const KeyboardFromEndToEnd = meta.story({
  tags: ['!dev', '!autodocs'],
  args: { session: { ...full, state: 'complete', metadata } },
  play: async () => {
    await shown();
    const dialog = screen.getByRole('dialog');
    dialog.style.maxBlockSize = '20rem';
    await userEvent.click(screen.getByText('Technical details'));
    const close = screen.getByRole('button', { name: 'Close' });
    close.focus();
    dialog.scrollTop = 0;
    await userEvent.tab({ shift: true });
    const last = document.activeElement as HTMLElement;
    await expect(last).not.toBe(close);
    const { bottom } = last.getBoundingClientRect();
    await expect(bottom).toBeLessThanOrEqual(dialog.getBoundingClientRect().bottom);
  },
});

export const ClickBeside = meta.story({
  tags: ['!dev', '!autodocs'],
  play: async () => {
    await shown();
    await userEvent.click(document.querySelector('.fc-dialog-overlay') as Element);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  },
});
