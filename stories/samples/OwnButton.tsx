import { PlanCheckoutButton } from 'react-frontier-checkout';

export function OwnButton() {
  return (
    <PlanCheckoutButton plan="pro" asChild>
      <button type="button" className="my-button">
        Upgrade to Pro
      </button>
    </PlanCheckoutButton>
  );
}
