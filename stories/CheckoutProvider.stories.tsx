import { CheckoutProvider, CurrentPlanCard, labelsDe, ProductCheckoutButton } from 'react-frontier-checkout';
import { expect } from 'storybook/test';
import preview from '../.storybook/preview.js';
import { Pressed } from './Pressed.js';
import { saysWhy } from './plays.js';
import { StoryShop } from './StoryShop.js';

const meta = preview.meta({
  tags: ['!autodocs'],
  component: CheckoutProvider,
});

const sandbox = { generation: 'connect', subscriptions: [{ plan: 'pro' }] } as const;

const samples = import.meta.glob<string>('./samples/*.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** As its code a story shows the file that an app would have. Its own provider has a sandbox. */
const withCode = (name: string) => ({ docs: { source: { code: samples[`./samples/${name}.tsx`] } } });

/** Everything below it is about one account. */
export const Ready = meta.story({
  parameters: withCode('AppProvider'),
  render: () => (
    <StoryShop sandbox={sandbox}>
      <CurrentPlanCard />
    </StoryShop>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Pro')).toBeVisible();
  },
});

/** While `orgId` is `undefined`, components show that they are loading, and nothing is sent. */
export const NoOrganisation = meta.story({
  parameters: withCode('BillingAccount'),
  render: () => (
    <StoryShop sandbox={sandbox} orgId={undefined}>
      <CurrentPlanCard />
    </StoryShop>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('status')).toBeInTheDocument();
  },
});

/** `labels`, `locale` and `timeZone` are for everything below it. */
export const German = meta.story({
  parameters: withCode('GermanBilling'),
  render: () => (
    <StoryShop sandbox={sandbox} locale="de" labels={labelsDe}>
      <CurrentPlanCard />
    </StoryShop>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Pro')).toBeVisible();
  },
});

/** With `checkoutOrigins` buyers are not sent to any other origin. */
export const OtherOrigin = meta.story({
  parameters: withCode('AppProvider'),
  render: () => (
    <StoryShop sandbox={{ generation: 'connect' }} checkoutOrigins={['https://checkout.stripe.com']}>
      <Pressed>
        <ProductCheckoutButton product="credits_500">Buy 500 credits</ProductCheckoutButton>
      </Pressed>
    </StoryShop>
  ),
  play: saysWhy('address looks unsafe'),
});
