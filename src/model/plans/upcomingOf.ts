import type { Subscription } from './Subscription.js';

/** What is scheduled for a subscription. */
export interface UpcomingChange {
  /** `change` to another plan, or `cancel`. */
  readonly kind: 'change' | 'cancel';
  /** UUID of the plan that it changes to. `undefined` for a cancel. */
  readonly planId: string | undefined;
  readonly effectiveAt: Date;
}

/**
 * Returns what is scheduled for a subscription. Servers send a phase for quiet subscriptions too, and keep the phase of a
 * change that is done, so only one that is ahead and names another plan, or the reason `cancel`, counts. Servers
 * before v0.24.0 do not tell a cancel.
 *
 * @param now milliseconds since the epoch, by the server's clock where it is known
 */
export function upcomingOf(
  { phases, planId, currentPeriodEndAt }: Subscription,
  now: number,
): UpcomingChange | undefined {
  for (const phase of phases) {
    const { effectiveAt } = phase;
    const at = effectiveAt?.getTime() ?? 0;
    // A period that the server still calls the current one is not over, even if this machine's clock says so.
    if (!effectiveAt || (at <= now && at !== currentPeriodEndAt?.getTime())) continue;
    if (phase.planId && phase.planId !== planId) return { kind: 'change', planId: phase.planId, effectiveAt };
    if (!phase.planId && phase.reason === 'cancel') return { kind: 'cancel', planId: undefined, effectiveAt };
  }
  return undefined;
}
