import type { Subscription } from './Subscription.js';
import { isLive } from './subscriptionStates.js';

/**
 * The subscription that a checkout for a plan would leave running, so that the account pays for both: any that is not
 * over. With `skipTrial` not a trial of the same plan, which servers end themselves.
 */
export function heldBeside(
  subscriptions: readonly Subscription[],
  plan: string,
  skipTrial: boolean | undefined,
): Subscription | undefined {
  return subscriptions.find((held) => {
    const isSame = held.planId === plan || held.metadata.plan_name === plan;
    return isLive(held) && !(skipTrial && isSame && held.state === 'trialing');
  });
}
