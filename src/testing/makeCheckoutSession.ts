import type { CheckoutSession } from '../model/CheckoutSession.js';

const day = 86_400_000;

/**
 * Returns an open checkout session for the plan `pro` of the sandbox's catalogue, created now and valid for a day. The
 * `id` is always the same: give each session of a list its own.
 *
 * @param fields what to change. `state: 'complete'` changes nothing else
 */
export function makeCheckoutSession(fields: Partial<CheckoutSession> = {}): CheckoutSession {
  const { id = '3f0c9a52-7d14-4e8b-9a63-5b21c8d4e701', createdAt = new Date() } = fields;
  return {
    id,
    checkoutUrl: `https://pay.sandbox.example/c/${id}`,
    successUrl: `https://app.example/billing?frontier_checkout=success&frontier_checkout_id=${id}`,
    cancelUrl: 'https://app.example/billing?frontier_checkout=cancel',
    state: 'open',
    plan: '5e2c7a10-93bd-4f68-8a41-c6d0e7f1b258',
    product: undefined,
    metadata: {},
    createdAt,
    updatedAt: createdAt,
    expireAt: new Date(createdAt.getTime() + day),
    ...fields,
  };
}
