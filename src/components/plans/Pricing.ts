import type { CheckoutError } from '../../model/CheckoutError.js';
import type { Plan } from '../../model/plans/Plan.js';
import type { Subscriptions } from '../../model/plans/summarizeSubscriptions.js';
import type { PlanCardState, PlanPricingTableProps } from './PlanPricingTableProps.js';

/** What the parts of a pricing table share. */
export interface Pricing {
  props: PlanPricingTableProps;
  /** The plans on offer, of all intervals. */
  plans: readonly Plan[];
  subscriptions: Subscriptions | undefined;
  status: PlanCardState['status'];
  /** Why the subscriptions could not be read. */
  error: CheckoutError | null;
  /** Reads again what could not be read. */
  refetch: () => void;
}
