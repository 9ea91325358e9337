import type { RememberedCheckout } from '../../browser/storage/rememberedCheckouts.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';

/** What an app is asked to confirm. `session` is missing where this buyer may not read it. */
export interface CheckoutToConfirm {
  id: string;
  session: CheckoutSession | undefined;
  /** What was asked for, where this browser remembers it. */
  remembered: RememberedCheckout | undefined;
}
