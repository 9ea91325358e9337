import { CustomerPortalButton, PaymentMethodButton } from 'react-frontier-checkout';
import { useFrontier } from './frontier.js';
import { useLanguage } from './language/language.js';
import { Part } from './tools/Part.js';

/** Nothing on the first servers, which know no setup. */
export function PaymentActions() {
  const { messages } = useLanguage();
  const { generation } = useFrontier();
  if (generation === 'rest-feature') return null;
  return (
    <section className="payment-actions quiet" aria-labelledby="payment">
      <h2 id="payment">{messages.payment}</h2>
      <Part jsx="<PaymentMethodButton>" source="buttons/PaymentMethodButton">
        <PaymentMethodButton>{messages.savePaymentMethod}</PaymentMethodButton>
      </Part>
      <Part jsx='<CustomerPortalButton returnUrl="/billing">' source="buttons/CustomerPortalButton">
        <CustomerPortalButton returnUrl="/billing">{messages.invoicesAndCards}</CustomerPortalButton>
      </Part>
    </section>
  );
}
