import { useSubscriptions } from 'react-frontier-checkout';

export function PlanName() {
  const { data, error } = useSubscriptions();
  if (error) return <span>Plan unknown</span>;
  if (!data) return <span>Loading…</span>;
  return <span>{data.current?.plan?.title ?? 'No plan'}</span>;
}
