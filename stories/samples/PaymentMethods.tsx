import { useQuery } from '@tanstack/react-query';
import { type CheckoutTransport, listPaymentMethods, PaymentMethodButton } from 'react-frontier-checkout';

interface PaymentMethodsProps {
  transport: CheckoutTransport;
  orgId: string;
  billingId: string;
}

export function PaymentMethods({ transport, orgId, billingId }: PaymentMethodsProps) {
  const { data: methods } = useQuery({
    queryKey: ['payment-methods', orgId, billingId],
    queryFn: ({ signal }) => listPaymentMethods(transport, { orgId, billingId }, { signal }),
  });
  return (
    <>
      <ul>
        {methods?.map(({ id, cardBrand, cardLast4 }) => (
          <li key={id}>
            {cardBrand} ending in {cardLast4}
          </li>
        ))}
      </ul>
      <PaymentMethodButton>Add a payment method</PaymentMethodButton>
    </>
  );
}
