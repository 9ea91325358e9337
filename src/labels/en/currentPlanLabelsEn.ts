import type { CurrentPlanLabels } from '../CurrentPlanLabels.js';
import { planActionLabelsEn } from './planActionLabelsEn.js';

export const currentPlanLabelsEn: CurrentPlanLabels = {
  ...planActionLabelsEn,
  yourPlan: 'Your plan',
  planLoading: 'Loading your plan…',
  planFailed: 'Your plan could not be loaded.',
  planRetry: 'Try again',
  noPlan: 'You are not on a plan.',
  noAccount: 'Your organisation has no billing account yet. Contact support to set one up.',
  planActive: 'Active',
  planTrialing: 'Trial',
  planPending: 'Being set up',
  planPastDue: 'Payment problem',
  planUnknownState: (state) => state,
  cancelPlan: 'Cancel plan',
  undoScheduled: 'Keep this plan',
};
