import type { CheckoutToConfirm } from 'react-frontier-checkout';
import { isPlanTitle } from './catalogue.js';
import { itemLabel } from './itemLabel.js';
import { hasPlan } from './subscriptions.js';

/**
 * Confirms a plan once the account has a subscription to it. For anything else this demo trusts the session's state. A
 * real app checks its credit balance.
 */
export async function confirmCheckout({ session, remembered }: CheckoutToConfirm): Promise<boolean> {
  const title = itemLabel(remembered ?? session ?? {});
  // Check that the title is known before you compare it: two missing titles would be equal, and confirm any link.
  if (title !== undefined && isPlanTitle(title)) return hasPlan(title);
  return session?.state === 'complete';
}
