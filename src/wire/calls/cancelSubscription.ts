import type { CheckoutCallOptions, CheckoutScope, CheckoutTransport } from '../../model/CheckoutTransport.js';
import { requireText } from '../../model/checkRequest.js';
import { callOf, unsupported } from './callOf.js';

/** What to cancel. */
export interface SubscriptionCancel {
  /** UUID of the subscription. */
  id: string;
  /** Whether it ends now, with a final invoice, or when the period ends. @default false */
  immediate?: boolean | undefined;
}

/**
 * Cancels a subscription. Only owners may. Frontier v0.8.19 and later: older servers cancel at once whatever is asked, so
 * REST's 'feature' dialect takes only `immediate: true`.
 */
export async function cancelSubscription(
  transport: CheckoutTransport,
  scope: CheckoutScope,
  { id, immediate = false }: SubscriptionCancel,
  options?: CheckoutCallOptions,
): Promise<void> {
  requireText('id', id);
  if (transport.sells === 'features' && !immediate) {
    throw unsupported(
      "cancelSubscription: servers of REST's 'feature' dialect cancel at once. Pass `immediate: true` if you mean that.",
    );
  }
  return callOf(
    transport,
    {
      name: 'Cancel subscription',
      scope,
      procedure: 'CancelSubscription',
      fields: { id, immediate },
      path: `/subscriptions/${encodeURIComponent(id)}/cancel`,
      body: { immediate },
      isWrite: true,
      decode: () => undefined,
    },
    options,
  );
}
