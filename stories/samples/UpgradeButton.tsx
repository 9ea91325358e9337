import { PlanCheckoutButton } from 'react-frontier-checkout';

export function UpgradeButton() {
  return (
    <PlanCheckoutButton plan="pro" successUrl="/welcome" cancelUrl="/pricing">
      Upgrade to Pro
    </PlanCheckoutButton>
  );
}
