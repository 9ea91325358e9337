import type { Portal, SessionDraft } from '../state/createSessionStore.js';
import { findItem } from '../state/findItem.js';
import type { SandboxSession } from '../state/SandboxSession.js';
import { productsOf } from '../state/sandboxCatalogue.js';
import type { ApiContext } from './ApiContext.js';
import { listSubscriptions } from './listSubscriptions.js';
import type { CheckoutBody } from './readCheckoutBody.js';
import type { Refusal } from './refusals.js';

/** What became of a create request. */
export type Placed = { session: SandboxSession } | { portal: Portal } | { refusal: Refusal };

/**
 * Decides a create request. Of several bodies one counts: payment method, customer portal, plan, then what is
 * bought once.
 */
export function placeOrder(body: CheckoutBody, context: ApiContext): Placed {
  const { store, catalogue } = context;
  if (body.paymentMethod) return order({ setup: true }, body, context);
  if (body.customerPortal) {
    if (!hasUsableUrls({ ...body, successUrl: body.cancelUrl })) return { refusal: 'internal' };
    return { portal: store.openPortal(body.cancelUrl) };
  }
  if (body.plan) {
    const plan = findItem(catalogue.plans, body.plan);
    if (!plan) return { refusal: 'internal' };
    if (plan.inactive && context.generation === 'connect') return { refusal: 'plan_inactive' };
    if (isOnPlan(plan.id, context)) return { refusal: 'already_subscribed' };
    const { skipTrial, cancelAfterTrial } = body;
    return order({ plan: plan.name, skipTrial, cancelAfterTrial }, body, context);
  }
  if (body.product) {
    const product = findItem(productsOf(catalogue), body.product);
    if (!product) return { refusal: 'product_not_found' };
    const { minQuantity = 1, maxQuantity = Number.POSITIVE_INFINITY } = product;
    const isFixed = body.quantity > 0 && body.quantity >= minQuantity && body.quantity <= maxQuantity;
    const quantity = isFixed ? body.quantity : 1;
    return order({ product: product.name, quantity, hasQuantityPicker: !isFixed }, body, context);
  }
  const feature = findItem(catalogue.features, body.feature);
  if (feature) return order({ feature: feature.name }, body, context);
  return { refusal: body.hasVariant ? 'internal' : 'no_variant' };
}

function order(
  item: Omit<SessionDraft, 'successUrl' | 'cancelUrl'>,
  body: CheckoutBody,
  { store }: ApiContext,
): Placed {
  // The real server leaves URLs to the provider and flattens its refusal.
  if (!hasUsableUrls(body)) return { refusal: 'internal' };
  const { successUrl, cancelUrl } = body;
  return { session: store.create({ ...item, successUrl, cancelUrl }) };
}

/** A trial does not count. */
function isOnPlan(planId: string, { store, catalogue, billingId }: ApiContext): boolean {
  return listSubscriptions(store.all(), catalogue, billingId).some(
    ({ plan_id, state }) => plan_id === planId && state === 'active',
  );
}

function hasUsableUrls({ successUrl, cancelUrl }: { successUrl: string; cancelUrl: string }): boolean {
  return isWebUrl(successUrl) && (!cancelUrl || isWebUrl(cancelUrl));
}

function isWebUrl(text: string): boolean {
  if (!/^https?:\/\//i.test(text)) return false;
  try {
    return Boolean(new URL(text));
  } catch {
    return false;
  }
}
