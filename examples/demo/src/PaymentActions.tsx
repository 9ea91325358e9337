import { CustomerPortalButton, PaymentMethodButton } from 'react-frontier-checkout';
import { useFrontier } from './frontier.js';

/** Nothing on the first servers, which know no setup. */
export function PaymentActions() {
  const { generation } = useFrontier();
  if (generation === 'rest-feature') return null;
  return (
    <section className="payment-actions quiet" aria-labelledby="payment">
      <h2 id="payment">Payment</h2>
      <PaymentMethodButton>Save a payment method</PaymentMethodButton>
      <CustomerPortalButton returnUrl="/billing">Invoices and cards</CustomerPortalButton>
    </section>
  );
}
