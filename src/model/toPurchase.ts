import type { CheckoutRequest } from './CheckoutRequest.js';

/** What a checkout is for, without the return URLs. */
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

const fields = [
  'plan',
  'trialDays',
  'skipTrial',
  'cancelAfterTrial',
  'feature',
  'product',
  'quantity',
  'setup',
] as const satisfies readonly (keyof Purchase)[];

/** Returns what a request is for. Also takes `undefined`, which a caller without types may pass. */
export function toPurchase(request: Purchase | Partial<CheckoutRequest> | undefined): Purchase {
  return Object.fromEntries(fields.map((field) => [field, request?.[field]]));
}

/** Whether two requests are for the same thing. */
export function isSamePurchase(one: Purchase, other: Purchase): boolean {
  return purchaseKey(one) === purchaseKey(other);
}

/** Returns a text that is the same for the same purchase. */
export function purchaseKey(purchase: Purchase): string {
  // `String`, because a caller without types may pass a value that JSON cannot hold. A flag that is `false` counts as
  // not set.
  return JSON.stringify(Object.values(toPurchase(purchase)).map((value) => String(value || '')));
}
