import type { CheckoutToConfirm } from 'react-frontier-checkout';
import { isPlanTitle } from './catalogue.js';
import { itemLabel } from './itemLabel.js';
import { hasPlan } from './subscriptions.js';

/**
 * Confirms a plan once the account has a subscription to it, and anything else once the server calls the session
 * complete: Frontier books credits when the money arrives. A checkout of which nothing is known is not confirmed.
 */
export async function confirmCheckout({ session, remembered }: CheckoutToConfirm): Promise<boolean> {
  const title = itemLabel(remembered ?? session ?? {});
  // Check that the title is known before you compare it: two missing titles would be equal, and confirm any link.
  if (title !== undefined && isPlanTitle(title)) return hasPlan(title);
  return session?.state === 'complete';
}
