import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CheckoutHistoryTable, CheckoutReturn, PlanCheckoutButton } from 'react-frontier-checkout';
import { renderWithCheckout } from 'react-frontier-checkout/testing/react';
import { afterEach, expect, test } from 'vitest';

afterEach(() => {
  // Testing Library does this by itself with `globals: true`.
  cleanup();
  window.history.replaceState(null, '', '/');
});

test('a click leaves for the payment page', async () => {
  const { sandbox, leftFor } = renderWithCheckout(
    <PlanCheckoutButton plan="pro">Upgrade</PlanCheckoutButton>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Upgrade' }));
  await waitFor(() => expect(leftFor).toHaveLength(1));
  expect(leftFor[0]).toBe(sandbox.sessions()[0]?.checkoutUrl);
});

test('a buyer who has paid comes back and reads so', async () => {
  const { sandbox, unmount } = renderWithCheckout(
    <PlanCheckoutButton plan="pro">Upgrade</PlanCheckoutButton>,
    {
      sandbox: { generation: 'connect', lagMs: 0 },
    },
  );
  await userEvent.click(screen.getByRole('button', { name: 'Upgrade' }));
  await waitFor(() => expect(sandbox.sessions()).toHaveLength(1));
  const [session] = sandbox.sessions();
  unmount();

  // The payment page sends the buyer to the success URL, which loads the app anew.
  window.history.replaceState(null, '', session?.successUrl);
  renderWithCheckout(<CheckoutReturn />, {
    sandbox: { generation: 'connect', sessions: [{ id: session?.id, plan: 'pro', state: 'complete' }] },
  });
  expect(await screen.findByText('Checkout complete')).toBeDefined();
});

test('a refusal shows beside the button', async () => {
  const { sandbox } = renderWithCheckout(<PlanCheckoutButton plan="pro">Upgrade</PlanCheckoutButton>);
  sandbox.behave({ outcome: 'forbidden', on: 'create' });
  await userEvent.click(screen.getByRole('button', { name: 'Upgrade' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/Only an owner/);
});

test('the history lists what the sandbox starts with', async () => {
  renderWithCheckout(<CheckoutHistoryTable />, {
    sandbox: { sessions: [{ plan: 'pro', state: 'complete' }, { feature: 'credits_500' }] },
  });
  expect(await screen.findByRole('row', { name: /Complete/ })).toBeDefined();
  expect(screen.getByRole('row', { name: /Open/ })).toBeDefined();
});
