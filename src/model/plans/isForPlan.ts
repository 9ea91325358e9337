import type { Subscription } from './Subscription.js';

/** Whether a subscription is to a plan, by the plan's UUID or, on servers that keep it, by its name. */
export function isForPlan({ planId, metadata }: Subscription, plan: string): boolean {
  return planId === plan || metadata.plan_name === plan;
}
