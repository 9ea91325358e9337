import type { PlanChanged } from '../../checkout/change/PlanChange.js';
import type { ChangePlanLabels } from '../../labels/ChangePlanLabels.js';
import type { Plan } from '../../model/plans/Plan.js';
import type { HeldSubscription } from '../../model/plans/summarizeSubscriptions.js';
import { periodEndOf } from './periodEndOf.js';
import { planTitle } from './planTitle.js';

interface Done {
  action: 'change' | 'cancel' | 'undo';
  plan: Plan | undefined;
  subscription: HeldSubscription;
  changed: PlanChanged;
  labels: ChangePlanLabels;
  locale: string;
  dateText: (date: Date) => string;
}

/** What is true after a change. */
export function changeDoneText(done: Done): string {
  const { action, plan, subscription, changed, labels, locale, dateText } = done;
  const from = planTitle(subscription.plan, labels, locale);
  if (action === 'undo') return labels.undoDone(from);
  if (action === 'cancel') {
    const end = changed.effectiveAt ?? periodEndOf(subscription);
    return end ? labels.cancelDoneLater(from, dateText(end)) : labels.cancelDone(from);
  }
  const to = planTitle(plan, labels, locale);
  const { effectiveAt } = changed;
  return effectiveAt ? labels.changeDoneLater(to, dateText(effectiveAt)) : labels.changeDoneNow(to);
}
