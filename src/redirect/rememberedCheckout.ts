import type { CheckoutRequest } from '../model/CheckoutRequest.js';
import type { CheckoutSession } from '../model/CheckoutSession.js';

/** What this tab last sent its buyer away for. Nothing secret: not the address of the payment page. */
export interface RememberedCheckout {
  id: string;
  /** Id or name of the plan, as the host asked for it. */
  plan?: string | undefined;
  feature?: string | undefined;
}

const key = 'react-frontier-checkout:left-for';
const validMs = 24 * 60 * 60 * 1000;

/** For servers that do not put the session's id into the return URL, or do not say what a session is for. */
export function rememberCheckout(
  session: CheckoutSession,
  request: Partial<CheckoutRequest>,
  where?: Storage,
): void {
  const { plan, feature } = request;
  const remembered = { id: session.id, plan, feature, until: Date.now() + validMs };
  withStorage((storage) => (where ?? storage).setItem(key, JSON.stringify(remembered)));
}

/** `undefined` when nothing is remembered, it is too old, or the browser keeps no storage. */
export function recallCheckout(): RememberedCheckout | undefined {
  return withStorage((storage) => {
    const stored: unknown = JSON.parse(storage.getItem(key) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return undefined;
    const { id, plan, feature, until } = stored as Record<string, unknown>;
    if (typeof id !== 'string' || typeof until !== 'number' || until < Date.now()) return undefined;
    return { id, plan: text(plan), feature: text(feature) };
  });
}

export function forgetCheckout(): void {
  withStorage((storage) => storage.removeItem(key));
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

// Reaching for storage throws where the browser blocks it; a checkout must work without.
function withStorage<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(window.sessionStorage);
  } catch {
    return undefined;
  }
}
