import { FeatureCheckoutButton } from 'react-frontier-checkout';
import { formatAmount, type Product } from './catalogue.js';

export function CreditsPack({ credits }: { credits: Product }) {
  return (
    <>
      <p>
        <strong>{formatAmount(credits.amount)}</strong> once
      </p>
      <FeatureCheckoutButton feature={credits.name}>Buy 500 credits</FeatureCheckoutButton>
    </>
  );
}
