/** The code that `PlanPricingTable` loads while plans and subscriptions are being read: what can be done with plans. */
export { ChangePlanDialog } from './ChangePlanDialog.js';
export { FreePlanAction } from './FreePlanAction.js';
export { PlanAction } from './PlanAction.js';
export { PricingNotices } from './PricingNotices.js';
