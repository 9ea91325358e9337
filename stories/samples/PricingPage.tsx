import { PlanPricingTable } from 'react-frontier-checkout';

export function PricingPage({ members }: { members: number }) {
  return (
    <PlanPricingTable
      seats={members}
      highlight="pro"
      taxNote="excl. VAT"
      freePlan={{ title: 'Free', description: 'For hobbies.', features: ['1 project'] }}
    />
  );
}
