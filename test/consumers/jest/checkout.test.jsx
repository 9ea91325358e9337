import { configure, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CheckoutDetailsDialog, CheckoutHistoryTable, PlanCheckoutButton } from 'react-frontier-checkout';
import 'react-frontier-checkout/styles.css';
import { makeCheckoutSession } from 'react-frontier-checkout/testing';
import { renderWithCheckout } from 'react-frontier-checkout/testing/react';

// What a component imports later is transformed by Babel first. On a slow machine that takes more than a second.
configure({ asyncUtilTimeout: 20_000 });

test('a click leaves for the payment page', async () => {
  const { sandbox, leftFor } = renderWithCheckout(
    <PlanCheckoutButton plan="pro">Upgrade</PlanCheckoutButton>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Upgrade' }));
  await waitFor(() => expect(leftFor).toHaveLength(1));
  expect(leftFor[0]).toBe(sandbox.sessions()[0].checkoutUrl);
});

test('the history lists what the sandbox starts with', async () => {
  renderWithCheckout(<CheckoutHistoryTable />, {
    sandbox: { generation: 'connect', sessions: [{ plan: 'pro', state: 'complete' }] },
  });
  expect(await screen.findByRole('row', { name: /Complete/ })).toBeTruthy();
});

test('what loads later loads here too', async () => {
  const dialog = <CheckoutDetailsDialog session={makeCheckoutSession()} open onOpenChange={() => {}} />;
  renderWithCheckout(dialog);
  expect(await screen.findByRole('dialog')).toBeTruthy();
});
