import {
  CheckoutHistoryTable,
  type CheckoutItem,
  CheckoutProvider,
  CheckoutReturn,
  connectTransport,
  PlanCheckoutButton,
  useConfirmPurchase,
  usePlans,
} from 'react-frontier-checkout';
import 'react-frontier-checkout/styles.css';

const transport = connectTransport({ baseUrl: '/frontier' });
const orgId = '2b0c5a34-9d31-4a5e-8a43-0b1c2d3e4f50';

export default function App() {
  return (
    <CheckoutProvider transport={transport} orgId={orgId} successUrl="/" cancelUrl="/">
      <Billing />
    </CheckoutProvider>
  );
}

function Billing() {
  const confirm = useConfirmPurchase();
  const { data: plans } = usePlans();
  const itemLabel = ({ plan }: CheckoutItem) =>
    plans?.find(({ id, name }) => id === plan || name === plan)?.title;
  return (
    <main style={{ display: 'grid', justifyItems: 'start', gap: 24, padding: 24 }}>
      <CheckoutReturn confirm={confirm} itemLabel={itemLabel} />
      <PlanCheckoutButton plan="pro" skipTrial>
        Upgrade to Pro
      </PlanCheckoutButton>
      <CheckoutHistoryTable itemLabel={itemLabel} />
    </main>
  );
}
