import { undoUpcoming } from '../billing/changeSubscription.js';
import type { PageContext } from './PageContext.js';

/**
 * Does what a button of the portal page says, for the subscription with the `id` of the form: `cancel` at the end of the
 * period, `resume` to undo that, `pay` what is past due. Ignores a subscription that is not there.
 */
export function manageSubscription(form: URLSearchParams, { billing, now }: PageContext): void {
  const subscription = billing.findSubscription(form.get('id') ?? '');
  if (!subscription) return;
  const date = new Date(now());
  switch (form.get('action')) {
    case 'cancel':
      billing.cancel(subscription, false);
      break;
    case 'resume':
      undoUpcoming(subscription, date);
      break;
    case 'pay':
      if (subscription.state !== 'past_due') break;
      subscription.state = 'active';
      subscription.updatedAt = date;
      break;
  }
}
