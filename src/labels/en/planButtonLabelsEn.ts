import type { PlanButtonLabels } from '../PlanButtonLabels.js';

export const planButtonLabelsEn: PlanButtonLabels = {
  planHeld: 'You already have a plan. Change it instead of buying a second one: you would pay for both.',
  managePlan: 'Manage your plan',
  purchaseConfirming: 'Confirming your purchase…',
};
