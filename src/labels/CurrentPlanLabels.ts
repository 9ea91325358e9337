import type { PlanActionLabels } from './PlanActionLabels.js';

/** The texts of `CurrentPlanCard`. */
export interface CurrentPlanLabels extends PlanActionLabels {
  /** Heads the card. */
  yourPlan: string;
  planLoading: string;
  planFailed: string;
  planRetry: string;
  noPlan: string;
  noAccount: string;
  planActive: string;
  planTrialing: string;
  planPending: string;
  planPastDue: string;
  /** `state` is the server's own. */
  planUnknownState: (state: string) => string;
  cancelPlan: string;
  /** Takes back a change or a cancel that is scheduled. */
  undoScheduled: string;
}
