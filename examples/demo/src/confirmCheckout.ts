import type { CheckoutToConfirm } from 'react-frontier-checkout';
import { isPlanTitle } from './catalogue.js';
import { itemLabel } from './itemLabel.js';
import { hasPlan } from './subscriptions.js';

/** A plan counts as bought once there is a subscription; credits are booked when the money arrives, and say so. */
export async function confirmCheckout({ session, remembered }: CheckoutToConfirm): Promise<boolean> {
  const title = itemLabel(remembered ?? session ?? {});
  if (isPlanTitle(title)) return hasPlan(title);
  return session?.state === 'complete';
}
