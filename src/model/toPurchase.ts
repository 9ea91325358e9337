import type { CheckoutRequest } from './CheckoutRequest.js';

/** What a checkout is for, without where its buyer comes back to. */
export interface Purchase {
  plan?: string | undefined;
  trialDays?: number | undefined;
  skipTrial?: boolean | undefined;
  cancelAfterTrial?: boolean | undefined;
  feature?: string | undefined;
  product?: string | undefined;
  quantity?: number | undefined;
  setup?: 'paymentMethod' | 'customerPortal' | undefined;
}

/** Tolerates what a caller without types may pass, `undefined` too. */
export function toPurchase(request: Purchase | Partial<CheckoutRequest> | undefined): Purchase {
  const { plan, trialDays, skipTrial, cancelAfterTrial, feature, product, quantity, setup } = request ?? {};
  return { plan, trialDays, skipTrial, cancelAfterTrial, feature, product, quantity, setup };
}

/** Whether two requests ask for the very same thing. */
export function isSamePurchase(one: Purchase, other: Purchase): boolean {
  return purchaseKey(one) === purchaseKey(other);
}

/** One text per purchase: for locks and comparisons. */
export function purchaseKey(purchase: Purchase): string {
  // `String`, since a caller without types may pass what JSON cannot hold. A flag that is off is not a wish.
  return JSON.stringify(Object.values(toPurchase(purchase)).map((value) => String(value || '')));
}
