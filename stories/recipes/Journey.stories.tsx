import { CheckoutHistoryTable, PlanCheckoutButton } from 'react-frontier-checkout';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import preview from '../../.storybook/preview.js';
import { StoryShop } from '../StoryShop.js';

const meta = preview.meta({ title: 'Journey' });

const navigate = fn();

/** A pricing page and a billing page in one: what is started at the top turns up below. */
export const StartAndFind = meta.story({
  render: () => (
    <StoryShop navigate={navigate}>
      <p>
        <PlanCheckoutButton plan="pro">Upgrade to Pro</PlanCheckoutButton>
      </p>
      <CheckoutHistoryTable itemLabel={() => 'Pro'} />
    </StoryShop>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('No checkouts yet.');
    await userEvent.click(canvas.getByRole('button', { name: 'Upgrade to Pro' }));
    await waitFor(() => expect(navigate).toHaveBeenCalledOnce());
    // As the browser does when Back shows the page again.
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await expect(await canvas.findByRole('row', { name: /Pro Open/ })).toBeVisible();
  },
});
