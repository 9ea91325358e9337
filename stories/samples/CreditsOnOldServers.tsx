import { FeatureCheckoutButton } from 'react-frontier-checkout';

export function BuyCredits() {
  return <FeatureCheckoutButton feature="credits_500">Buy 500 credits</FeatureCheckoutButton>;
}
