import type { CheckoutRequest } from '../../model/CheckoutRequest.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { type Purchase, toPurchase } from '../../model/toPurchase.js';

/** The checkout that this tab last left for. Holds no secret: the URL of the payment page is left out. */
export interface RememberedCheckout extends Purchase {
  id: string;
}

const key = 'react-frontier-checkout:left-for';
const validMs = 24 * 60 * 60 * 1000;

/** Some servers do not put the session's id into the return URL, or do not report what a session is for. */
export function rememberCheckout(
  session: CheckoutSession,
  request: Partial<CheckoutRequest>,
  where?: Storage,
): void {
  const remembered = { id: session.id, ...toPurchase(request), until: Date.now() + validMs };
  withStorage((storage) => (where ?? storage).setItem(key, JSON.stringify(remembered)));
}

/** Returns `undefined` when nothing is remembered, it is too old, or the browser blocks storage. */
export function recallCheckout(): RememberedCheckout | undefined {
  return withStorage((storage) => {
    const stored: unknown = JSON.parse(storage.getItem(key) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return undefined;
    const { id, until, ...request } = stored as Record<string, unknown>;
    if (typeof id !== 'string' || typeof until !== 'number' || until < Date.now()) return undefined;
    return { id, ...readPurchase(request) };
  });
}

export function forgetCheckout(): void {
  withStorage((storage) => storage.removeItem(key));
}

// Another version of this library may have written it.
function readPurchase(stored: Record<string, unknown>): Purchase {
  const of = (type: 'string' | 'number' | 'boolean', value: unknown) =>
    // biome-ignore lint/suspicious/noExplicitAny: `type` is what was tested for.
    typeof value === type ? (value as any) : undefined;
  return {
    plan: of('string', stored.plan),
    trialDays: of('number', stored.trialDays),
    skipTrial: of('boolean', stored.skipTrial),
    cancelAfterTrial: of('boolean', stored.cancelAfterTrial),
    feature: of('string', stored.feature),
    product: of('string', stored.product),
    quantity: of('number', stored.quantity),
    setup: stored.setup === 'paymentMethod' ? stored.setup : undefined,
  };
}

// Touching storage throws where the browser blocks it. A checkout must work without.
function withStorage<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(window.sessionStorage);
  } catch {
    return undefined;
  }
}
