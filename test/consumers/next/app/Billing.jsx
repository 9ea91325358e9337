'use client';

import { CheckoutHistoryTable, CheckoutReturn, PlanCheckoutButton } from 'react-frontier-checkout';

export function Billing() {
  return (
    <>
      <CheckoutReturn />
      <PlanCheckoutButton plan="pro">Upgrade to Pro</PlanCheckoutButton>
      <CheckoutHistoryTable />
    </>
  );
}
