import type { CheckoutArrival } from '../../browser/returnUrl.js';
import {
  type RememberedCheckout,
  recallCheckout,
  recallOnlyUnsettled,
} from '../../browser/storage/rememberedCheckouts.js';

/** What this browser remembers of the checkout that an address names, or else of the only one that it can mean. */
export function recallArrival(scope: string, { id, ref }: CheckoutArrival): RememberedCheckout | undefined {
  return recallCheckout(scope, { id, ref }) ?? (ref === undefined ? recallOnlyUnsettled(scope) : undefined);
}
