import {
  CheckoutHistoryTable,
  CheckoutReturn,
  PlanCheckoutButton,
  ResumeCheckoutBanner,
} from 'react-frontier-checkout';
import { sandboxCatalogue } from 'react-frontier-checkout/testing';
import { expect, waitFor } from 'storybook/test';
import preview from '../.storybook/preview.js';
import { StoryShop } from './StoryShop.js';
import './themes.css';

const now = Date.UTC(2026, 10, 23, 9, 30);
const hour = 3_600_000;
const states = ['open', 'complete', 'expired', 'complete', 'expired', 'complete', 'complete'];
const sessions = states.map((state, i) => ({
  plan: ['pro', 'team', 'starter_monthly'][i % 3],
  state,
  createdAt: now - i * 30 * hour,
  expireAt: i === 0 ? Date.now() + 23.5 * hour : now,
}));
const titles = new Map(sandboxCatalogue.plans.map(({ id, title }) => [id, title]));

/** The same components under a class that sets tokens and nothing else: see `themes.css`. */
const themed = (name: string) => () => (
  <div className={`theme-${name}`}>
    <StoryShop sandbox={{ sessions }}>
      <PlanCheckoutButton plan="pro">Upgrade to Pro</PlanCheckoutButton>
      <ResumeCheckoutBanner itemLabel={() => 'Pro'} />
      <CheckoutReturn />
      <CheckoutHistoryTable exportCsv itemLabel={({ plan }) => titles.get(plan ?? '')} />
    </StoryShop>
  </div>
);

const meta = preview.meta({ title: 'Themes' });

async function rowHeight(root: HTMLElement): Promise<number> {
  await waitFor(() => expect(root.querySelectorAll('tbody tr')).toHaveLength(states.length));
  return root.querySelector('tbody tr')?.getBoundingClientRect().height ?? 0;
}

export const Default = meta.story({
  render: themed('default'),
  play: async ({ canvasElement }) => {
    await expect(await rowHeight(canvasElement)).toBe(48);
  },
});

export const Brand = meta.story({
  render: themed('brand'),
  play: async ({ canvasElement }) => {
    const button = canvasElement.querySelector('.fc-checkout-button') as HTMLElement;
    await expect(getComputedStyle(button).borderRadius).toBe('99px');
  },
});

export const Dense = meta.story({
  render: themed('dense'),
  play: async ({ canvasElement }) => {
    await expect(await rowHeight(canvasElement)).toBe(36);
  },
});
