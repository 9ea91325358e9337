import { CheckoutStatusBadge, useCheckouts } from 'react-frontier-checkout';

export function LastCheckout() {
  const { data: sessions } = useCheckouts();
  const last = sessions?.[0];
  if (!last) return null;
  return (
    <p>
      Last checkout: <CheckoutStatusBadge session={last} />
    </p>
  );
}
