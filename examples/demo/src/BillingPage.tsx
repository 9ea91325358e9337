import {
  CheckoutHistoryTable,
  CheckoutReturn,
  CurrentPlanCard,
  ResumeCheckoutBanner,
  useConfirmPurchase,
} from 'react-frontier-checkout';
import './styles/billing.css';
import { account } from './account.js';
import { useLanguage } from './language/language.js';
import { PageHeading } from './PageHeading.js';
import { PaymentActions } from './PaymentActions.js';
import { Link } from './router.js';
import { Part } from './tools/Part.js';
import { useHistoryParams } from './useHistoryParams.js';
import { useItemLabel } from './useItemLabel.js';

export function BillingPage() {
  const { messages } = useLanguage();
  const historyParams = useHistoryParams();
  const itemLabel = useItemLabel();
  const confirm = useConfirmPurchase();
  return (
    <div className="page">
      <header className="billing-head">
        <div>
          <PageHeading title={messages.billing}>{messages.billing}</PageHeading>
          <p>{messages.billingText(account.organisation)}</p>
        </div>
        <Link to="/">{messages.comparePlans}</Link>
      </header>
      <Part
        jsx="<CheckoutReturn itemLabel={itemLabel} confirm={useConfirmPurchase()} />"
        source="return/CheckoutReturn"
      >
        <CheckoutReturn itemLabel={itemLabel} confirm={confirm} />
      </Part>
      <Part jsx="<ResumeCheckoutBanner itemLabel={itemLabel} />" source="resume/ResumeCheckoutBanner">
        <ResumeCheckoutBanner itemLabel={itemLabel} />
      </Part>
      <Part jsx="<CurrentPlanCard seats={account.members} />" source="plans/CurrentPlanCard">
        <CurrentPlanCard seats={account.members} />
      </Part>
      <PaymentActions />
      <Part
        jsx="<CheckoutHistoryTable itemLabel={itemLabel} exportCsv />"
        source="history/CheckoutHistoryTable"
      >
        <CheckoutHistoryTable itemLabel={itemLabel} exportCsv {...historyParams} />
      </Part>
    </div>
  );
}
