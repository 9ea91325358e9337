import { CurrentPlanCard } from 'react-frontier-checkout';

export function YourPlan({ members }: { members: number }) {
  return <CurrentPlanCard seats={members} taxNote="excl. VAT" />;
}
