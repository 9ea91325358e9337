import { CheckoutHistoryTable, CheckoutReturn } from 'react-frontier-checkout';
import './styles/billing.css';
import { account } from './account.js';
import { confirmCheckout } from './confirmCheckout.js';
import { itemLabel } from './itemLabel.js';
import { PageHeading } from './PageHeading.js';
import { PaymentActions } from './PaymentActions.js';
import { Link } from './router.js';
import { useHistoryParams } from './useHistoryParams.js';

export function BillingPage() {
  const historyParams = useHistoryParams();
  return (
    <div className="page">
      <header className="billing-head">
        <div>
          <PageHeading title="Billing">Billing</PageHeading>
          <p>
            Everything {account.organisation} has started to buy. What is still open can be resumed until its
            link runs out.
          </p>
        </div>
        <Link to="/">Compare plans</Link>
      </header>
      <CheckoutReturn itemLabel={itemLabel} confirm={confirmCheckout} />
      <PaymentActions />
      <CheckoutHistoryTable
        itemLabel={itemLabel}
        exportCsv
        {...historyParams}
        emptyAction={
          <p className="billing-empty">
            <Link to="/">See the plans</Link>
          </p>
        }
      />
    </div>
  );
}
