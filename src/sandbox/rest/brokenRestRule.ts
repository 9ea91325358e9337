import { isForAnyOrg } from '../api/isForAnyOrg.js';
import { isUuid } from '../state/isUuid.js';
import type { SandboxCall } from '../state/SandboxBehaviour.js';
import type { SandboxGeneration } from '../state/SandboxGeneration.js';
import { restError } from './restError.js';
import type { RestRoute } from './restRoute.js';

const messageNames: Record<SandboxCall, string> = {
  list: 'ListCheckoutsRequest',
  create: 'CreateCheckoutRequest',
  get: 'GetCheckoutRequest',
  plans: 'ListPlansRequest',
  plan: 'GetPlanRequest',
  feature: 'GetFeatureRequest',
  subscriptions: 'ListSubscriptionsRequest',
  transactions: 'ListBillingTransactionsRequest',
  trialed: 'HasTrialedRequest',
  accounts: 'ListBillingAccountsRequest',
  account: 'GetBillingAccountRequest',
  invoice: 'GetUpcomingInvoiceRequest',
  change: 'ChangeSubscriptionRequest',
  cancel: 'CancelSubscriptionRequest',
};

/** Returns the error for the first field rule that a call breaks, and `undefined` if it keeps them all. */
export function brokenRestRule(
  { name, orgId, billingId, id }: RestRoute,
  quantity: number,
  generation: SandboxGeneration,
): Response | undefined {
  const rule = () => {
    if (isForAnyOrg(name)) return undefined;
    if (orgId.length < 3) return 'OrgId: value length must be at least 3 runes';
    // The first servers have no rule for this field, and fail later.
    if (generation === 'rest-product' && billingId !== undefined && !isUuid(billingId)) {
      return 'BillingId: value must be a valid UUID | caused by: invalid uuid format';
    }
    if (name === 'get' && id === '') return 'Id: value length must be at least 1 runes';
    if (quantity < 0) {
      return 'ProductBody: embedded message failed validation | caused by: invalid CheckoutProductBody.Quantity: value must be greater than or equal to 0';
    }
    return undefined;
  };
  const broken = rule();
  return broken === undefined
    ? undefined
    : restError('invalid_argument', `invalid ${messageNames[name]}.${broken}`);
}
