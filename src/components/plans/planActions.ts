/**
 * The code that `PlanPricingTable` loads while plans and subscriptions are being read: what can be done with plans. The
 * build bundles it with its own copy of what it imports, so it has a context of its own: see `ShareContext`.
 */
export { CheckoutContext } from '../../hooks/checkoutContext.js';
export { ChangePlanDialog } from './ChangePlanDialog.js';
export { FreePlanAction } from './FreePlanAction.js';
export { PlanAction } from './PlanAction.js';
export { PricingNotices } from './PricingNotices.js';
