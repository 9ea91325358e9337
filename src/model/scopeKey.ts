import type { CheckoutScope } from './CheckoutTransport.js';

/** Names one billing account at one server: what outlives a render belongs to one of these. */
export function scopeKey({ orgId, billingId }: CheckoutScope, transportId: string): string {
  return JSON.stringify([transportId, orgId, billingId ?? null]);
}
