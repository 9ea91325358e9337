// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PlanCheckoutButton } from 'react-frontier-checkout';
import { renderWithCheckout } from 'react-frontier-checkout/testing/react';
import { expect, test } from 'vitest';

test('a click leaves for the payment page', async () => {
  const { sandbox, leftFor } = renderWithCheckout(
    <PlanCheckoutButton plan="pro">Upgrade</PlanCheckoutButton>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Upgrade' }));
  await waitFor(() => expect(leftFor).toHaveLength(1));
  expect(leftFor[0]).toBe(sandbox.sessions()[0]?.checkoutUrl);
});
