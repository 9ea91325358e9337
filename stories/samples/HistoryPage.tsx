import { CheckoutHistoryTable, type CheckoutSession, usePlans } from 'react-frontier-checkout';

export function HistoryPage() {
  const { data: plans } = usePlans();
  const itemLabel = ({ plan }: CheckoutSession) => plans?.find(({ id }) => id === plan)?.title;
  return (
    <CheckoutHistoryTable itemLabel={itemLabel} emptyAction={<a href="/pricing">See plans</a>} exportCsv />
  );
}
