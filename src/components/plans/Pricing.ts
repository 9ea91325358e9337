import type { CheckoutError } from '../../model/CheckoutError.js';
import type { Plan } from '../../model/plans/Plan.js';
import type { HeldSubscription, Subscriptions } from '../../model/plans/summarizeSubscriptions.js';
import type { PlanCardState, PlanPricingTableProps } from './PlanPricingTableProps.js';

/** What the buyer asked to change. */
export interface PlanChangeAsked {
  action: 'change' | 'cancel';
  plan: Plan | undefined;
  subscription: HeldSubscription;
}

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
  /** Opens the dialog. It belongs to the table, since a change that is done removes the button. */
  askChange: (asked: PlanChangeAsked) => void;
}
