import { type CheckoutSession, labelsAr, labelsDe, ResumeCheckoutBanner } from 'react-frontier-checkout';
import { sandboxCatalogue } from 'react-frontier-checkout/testing';
import { expect, userEvent, waitFor } from 'storybook/test';
import preview from '../.storybook/preview.js';
import { StoryShop } from './StoryShop.js';

const minute = 60_000;
const hour = 60 * minute;

const titles = new Map(
  [...sandboxCatalogue.plans, ...sandboxCatalogue.features].map(({ id, title }) => [id, title]),
);
const itemLabel = ({ plan, product }: CheckoutSession) => titles.get(plan ?? product ?? '');
const unfinished = {
  plan: 'pro',
  createdAt: Date.now() - 20 * hour,
  expireAt: Date.now() + 3 * hour + minute,
};

const meta = preview.meta({
  tags: ['!autodocs'],
  component: ResumeCheckoutBanner,
  args: { itemLabel },
  // What other stories dismissed is no business of the next one.
  beforeEach: () => localStorage.clear(),
  render: (args) => (
    <StoryShop sandbox={{ sessions: [unfinished] }}>
      <ResumeCheckoutBanner {...args} />
    </StoryShop>
  ),
});

export const Shown = meta.story({
  play: async ({ canvas }) => {
    const title = 'You have an unfinished checkout for Pro';
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(title));
    await expect(canvas.getByText('Valid for 3 hours.')).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'Resume' })).toBeVisible();
  },
});

/** On a plan's own page: for this plan only, though a newer one for another plan is open too. */
export const WithPlan = meta.story({
  args: { plan: sandboxCatalogue.plans[1]?.id },
  render: (args) => (
    <StoryShop sandbox={{ sessions: [unfinished, { plan: 'team' }] }}>
      <ResumeCheckoutBanner {...args} />
    </StoryShop>
  ),
  play: Shown.input.play,
});

/** Before v0.8.19 servers do not say what a session is for. */
export const NoItem = meta.story({
  render: (args) => (
    <StoryShop sandbox={{ sessions: [unfinished], showsItems: false }}>
      <ResumeCheckoutBanner {...args} />
    </StoryShop>
  ),
  play: async ({ canvas }) => {
    await waitFor(() =>
      expect(canvas.getByRole('status')).toHaveTextContent(/^You have an unfinished checkout$/),
    );
  },
});

export const NearlyOver = meta.story({
  render: (args) => (
    <StoryShop sandbox={{ sessions: [{ ...unfinished, expireAt: Date.now() + 6.5 * minute }] }}>
      <ResumeCheckoutBanner {...args} />
    </StoryShop>
  ),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByText('Valid for 6 minutes.')).toBeVisible());
  },
});

/** Nothing to see where there is nothing to finish. */
export const None = meta.story({
  tags: ['!dev', '!autodocs'],
  render: (args) => (
    <StoryShop sandbox={{ sessions: [{ plan: 'pro', state: 'complete' }] }}>
      <ResumeCheckoutBanner {...args} />
    </StoryShop>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('status')).toBeEmptyDOMElement();
  },
});

export const Dismissed = meta.story({
  tags: ['!dev', '!autodocs'],
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Dismiss' }));
    await expect(canvas.queryByRole('region')).toBeNull();
  },
});

export const Narrow = meta.story({
  render: (args) => (
    <div style={{ maxWidth: 288 }}>
      <StoryShop sandbox={{ sessions: [unfinished] }}>
        <ResumeCheckoutBanner {...args} />
      </StoryShop>
    </div>
  ),
});

export const German = meta.story({
  render: (args) => (
    <StoryShop sandbox={{ sessions: [unfinished] }} locale="de" labels={labelsDe}>
      <ResumeCheckoutBanner {...args} />
    </StoryShop>
  ),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByText('Noch gültig: 3 Stunden.')).toBeVisible());
  },
});

export const Arabic = meta.story({
  render: (args) => (
    <div dir="rtl" lang="ar">
      <StoryShop sandbox={{ sessions: [unfinished] }} locale="ar-EG" labels={labelsAr}>
        <ResumeCheckoutBanner {...args} />
      </StoryShop>
    </div>
  ),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByText('الوقت المتبقي: ٣ ساعات.')).toBeVisible());
  },
});
