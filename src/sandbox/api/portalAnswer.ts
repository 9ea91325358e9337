import type { Portal } from '../state/createSessionStore.js';

const zeroTime = '0001-01-01T00:00:00Z';

/**
 * The API's answer to a request for the customer portal. It has the shape of a session, but no state and no dates. URLs
 * are returned as they were sent.
 */
export function portalAnswer({ id, url }: Portal, sent: { successUrl: string; cancelUrl: string }) {
  return {
    id,
    checkout_url: url,
    success_url: sent.successUrl,
    cancel_url: sent.cancelUrl,
    state: '',
    plan: '',
    product: '',
    metadata: null,
    created_at: zeroTime,
    updated_at: zeroTime,
    expire_at: zeroTime,
  };
}
