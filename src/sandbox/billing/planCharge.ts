import type { SandboxPlan } from '../state/SandboxPlan.js';

/**
 * What one period of a plan costs, in minor currency units. As the server does, it counts the active prices with the
 * plan's interval of all products but credits; products per seat count once for each member.
 */
export function planCharge(plan: SandboxPlan, members: number): number {
  let total = plan.amount * (plan.perSeat ? members : 1);
  for (const { behavior, prices } of plan.extraProducts ?? []) {
    if (behavior === 'credits') continue;
    for (const { amount, interval = plan.interval, state = 'active', usageType = 'licensed' } of prices) {
      if (state !== 'active' || interval !== plan.interval) continue;
      total += amount * (behavior === 'per_seat' && usageType === 'licensed' ? members : 1);
    }
  }
  return total;
}
