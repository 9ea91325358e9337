import type { useChangePlan } from '../../hooks/useChangePlan.js';
import type {
  paymentMethodsQueryOptions,
  upcomingInvoiceQueryOptions,
} from '../../query/plans/paymentQueryOptions.js';
import type { CustomerPortalButton } from '../buttons/CustomerPortalButton.js';
import type { PaymentMethodButton } from '../buttons/PaymentMethodButton.js';

/**
 * What the content of `ChangePlanDialog` gets instead of importing it. It is loaded later, and what `src/index.ts`
 * exports must not be: see `detailsView.ts`.
 */
export interface ChangePlanKit {
  useChangePlan: typeof useChangePlan;
  paymentMethodsQueryOptions: typeof paymentMethodsQueryOptions;
  upcomingInvoiceQueryOptions: typeof upcomingInvoiceQueryOptions;
  CustomerPortalButton: typeof CustomerPortalButton;
  PaymentMethodButton: typeof PaymentMethodButton;
}
