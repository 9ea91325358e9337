import type { CheckoutTransport } from '../CheckoutTransport.js';

/**
 * Whether a subscription can be changed, cancelled at the period's end, and restored. The first servers, which sell
 * features, cannot change a plan, and cancel at once whatever is asked.
 */
export function canChangePlan({ call, sells }: CheckoutTransport): boolean {
  return call !== undefined && sells !== 'features';
}
