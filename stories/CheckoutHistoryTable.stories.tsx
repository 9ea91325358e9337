import { CheckoutHistoryTable, type CheckoutSession } from 'react-frontier-checkout';
import { type SandboxOptions, sandboxCatalogue } from 'react-frontier-checkout/testing';
import { expect, userEvent, waitFor } from 'storybook/test';
import preview from '../.storybook/preview.js';
import { forEver, StoryShop } from './StoryShop.js';

const now = Date.UTC(2026, 10, 23, 9, 30);
const hour = 3_600_000;

const history: SandboxOptions = {
  sessions: [
    { plan: 'pro', createdAt: now - hour, expireAt: Date.now() + 23 * hour },
    { feature: 'credits_500', state: 'complete', createdAt: now - 70 * hour },
    { plan: 'team', state: 'expired', createdAt: now - 200 * hour },
    { plan: 'starter_monthly', state: 'complete', createdAt: now - 900 * hour },
    { state: 'processing', createdAt: now - 1000 * hour, expireAt: Date.now() + hour },
  ],
};

const titles = new Map(
  [...sandboxCatalogue.plans, ...sandboxCatalogue.features].map(({ id, title }) => [id, title]),
);
const itemLabel = ({ plan, product }: CheckoutSession) => titles.get(plan ?? product ?? '');

const meta = preview.meta({
  component: CheckoutHistoryTable,
  args: { itemLabel },
});

export const Rows = meta.story({
  render: (args) => (
    <StoryShop sandbox={history}>
      <CheckoutHistoryTable {...args} />
    </StoryShop>
  ),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByRole('row')).toHaveLength(6));
    await expect(canvas.getByRole('link', { name: /Resume Pro/ })).toBeVisible();
  },
});

/** Less than 38 rem for the table: rows become cards, from the same elements. */
export const Narrow = meta.story({
  render: (args) => (
    <div style={{ maxWidth: 320 }}>
      <StoryShop sandbox={history}>
        <CheckoutHistoryTable {...args} />
      </StoryShop>
    </div>
  ),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByRole('row').length).toBeGreaterThan(4));
  },
});

export const Loading = meta.story({
  render: (args) => (
    <StoryShop behaviour={{ delayMs: forEver }}>
      <CheckoutHistoryTable {...args} />
    </StoryShop>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent('Loading your checkout history…');
  },
});

export const Empty = meta.story({
  args: { emptyAction: <a href="/pricing">See the plans</a> },
  render: (args) => (
    <StoryShop>
      <CheckoutHistoryTable {...args} />
    </StoryShop>
  ),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('No checkouts yet.'));
  },
});

/** Since Frontier v0.8.36 only owners may look. */
export const Forbidden = meta.story({
  render: (args) => (
    <StoryShop sandbox={history} behaviour={{ outcome: 'forbidden', times: 1 }}>
      <CheckoutHistoryTable {...args} />
    </StoryShop>
  ),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByRole('alert')).toHaveTextContent('Ask an owner'));
  },
});

export const RetryWorks = meta.story({
  ...Forbidden.input,
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(canvas.getAllByRole('row')).toHaveLength(6));
  },
});

export const RightToLeft = meta.story({
  render: (args) => (
    <div dir="rtl" lang="ar">
      <StoryShop
        sandbox={history}
        locale="ar"
        labels={{
          history: 'سجل عمليات الدفع',
          item: 'العنصر',
          status: 'الحالة',
          created: 'بدأت',
          expires: 'صالحة حتى',
          actions: 'إجراءات',
          resume: 'متابعة',
          statusOpen: 'مفتوحة',
          statusComplete: 'مكتملة',
          statusExpired: 'منتهية',
        }}
      >
        <CheckoutHistoryTable {...args} />
      </StoryShop>
    </div>
  ),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByText('مكتملة')).toHaveLength(2));
  },
});
