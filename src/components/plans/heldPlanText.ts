import type { PlanActionLabels } from '../../labels/PlanActionLabels.js';
import type { Subscription } from '../../model/plans/Subscription.js';
import type { UpcomingPlan } from '../../model/plans/summarizeSubscriptions.js';
import { planTitle } from './planTitle.js';

/**
 * What happens next to a subscription: it ends, changes, renews, or its trial ends. `''` where the server does not tell.
 *
 * @param upcoming what is scheduled for this subscription
 */
export function heldPlanText(
  held: Subscription,
  upcoming: UpcomingPlan | undefined,
  {
    labels,
    locale,
    dateText,
  }: { labels: PlanActionLabels; locale: string; dateText: (date: Date) => string },
): string {
  if (upcoming?.kind === 'cancel') return labels.endsOn(dateText(upcoming.effectiveAt));
  if (upcoming) {
    return labels.changesOn(planTitle(upcoming.plan, labels, locale), dateText(upcoming.effectiveAt));
  }
  if (held.state === 'pending') return labels.beingSetUp;
  if (held.state === 'trialing') return held.trialEndsAt ? labels.trialEnds(dateText(held.trialEndsAt)) : '';
  if (held.state !== 'active') return '';
  return held.currentPeriodEndAt ? labels.renews(dateText(held.currentPeriodEndAt)) : '';
}
