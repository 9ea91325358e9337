import type { ButtonLabels } from './ButtonLabels.js';
import type { PlanButtonLabels } from './PlanButtonLabels.js';

/** The texts about what an account can do with a plan, and about the plan that it has. */
export interface PlanActionLabels extends ButtonLabels, PlanButtonLabels {
  subscribe: (plan: string) => string;
  startTrial: (days: number) => string;
  /** Below the button that starts a trial: what it costs afterwards. */
  trialThen: (price: string) => string;
  /** Ends a trial by subscribing. */
  subscribeNow: string;
  upgrade: (plan: string) => string;
  downgrade: (plan: string) => string;
  changeTo: (plan: string) => string;
  /** `interval` is `day`, `week`, `month`, `year`, or what the server sent. */
  switchTo: (interval: string) => string;
  /** Changes to the plan that costs nothing, which ends the subscription. */
  cancelTo: (plan: string) => string;
  /** The link to an unfinished checkout. `left` is a duration such as "23 hours". */
  resumeLeft: (left: string) => string;
  trialEnds: (date: string) => string;
  renews: (date: string) => string;
  endsOn: (date: string) => string;
  startsOn: (date: string) => string;
  changesOn: (plan: string, date: string) => string;
  /** The plan is bought, and not yet in force. */
  beingSetUp: string;
  /** The plan can be changed neither here nor in the customer portal. */
  changeElsewhere: string;
  planInactive: string;
  seatLimitReached: string;
  paymentFirst: string;
  notChangeable: string;
  currencyDiffers: (plan: string, account: string) => string;
  pastDue: (plan: string) => string;
  fixPayment: string;
  /** `plans` is a list such as "Pro and Team". */
  duplicatePlans: (plans: string) => string;
  retiredPlan: (plan: string) => string;
  /** A plan that the server does not know. */
  unknownPlan: string;
  subscriptionsFailed: string;
  subscriptionsRetry: string;
}
