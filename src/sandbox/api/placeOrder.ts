import type { Portal, SessionDraft } from '../state/createSessionStore.js';
import { findItem } from '../state/findItem.js';
import { isSameId } from '../state/isSameId.js';
import type { SandboxSession } from '../state/SandboxSession.js';
import { productsOf } from '../state/sandboxCatalogue.js';
import type { ApiContext } from './ApiContext.js';
import { isBrokenTemplate } from './fillPlaceholder.js';
import type { CheckoutBody } from './readCheckoutBody.js';
import type { Refusal } from './refusals.js';

/** The result of a create request. */
export type OrderResult = { session: SandboxSession } | { portal: Portal } | { refusal: Refusal };

/**
 * Creates the session or the portal link that a request asks for, or refuses. If a request asks for several things,
 * only the first counts: payment method, customer portal, plan, product, feature.
 */
export function placeOrder(body: CheckoutBody, context: ApiContext): OrderResult {
  const { store, catalogue } = context;
  if (body.paymentMethod) return createSession({ setup: true }, body, context);
  if (body.customerPortal) {
    // The portal needs no URL to return to.
    if (body.cancelUrl && !isWebUrl(body.cancelUrl)) return { refusal: 'internal' };
    return { portal: store.openPortal(body.cancelUrl) };
  }
  if (body.plan) {
    const plan = findItem(catalogue.plans, body.plan);
    if (!plan) return { refusal: 'internal' };
    if (holdsPlan(plan.id, body.plan, context)) return { refusal: 'already_subscribed' };
    if (plan.inactive && context.generation === 'connect') return { refusal: 'plan_inactive' };
    const isTooSmall = plan.perSeat && plan.seatLimit && context.members > plan.seatLimit;
    if (isTooSmall && context.generation !== 'rest-feature') return { refusal: 'seat_limit' };
    // The provider refuses to mix currencies.
    if (plan.currency.toLowerCase() !== context.currency) return { refusal: 'internal' };
    const { skipTrial, cancelAfterTrial } = body;
    return createSession({ plan: plan.name, skipTrial, cancelAfterTrial }, body, context);
  }
  if (body.product) {
    const product = findItem(productsOf(catalogue), body.product);
    if (!product) return { refusal: 'product_not_found' };
    const { minQuantity = 1, maxQuantity = Number.POSITIVE_INFINITY } = product;
    const isFixed = body.quantity > 0 && body.quantity >= minQuantity && body.quantity <= maxQuantity;
    const quantity = isFixed ? body.quantity : 1;
    return createSession({ product: product.name, quantity, hasQuantityPicker: !isFixed }, body, context);
  }
  const feature = findItem(catalogue.features, body.feature);
  if (feature) return createSession({ feature: feature.name }, body, context);
  return { refusal: body.hasPurchase ? 'internal' : 'nothing_to_buy' };
}

function createSession(
  item: Omit<SessionDraft, 'successUrl' | 'cancelUrl'>,
  body: CheckoutBody,
  { store, generation }: ApiContext,
): OrderResult {
  const { successUrl, cancelUrl } = body;
  // The server leaves the check of URLs to the provider and answers its refusal with a plain 500.
  if (![successUrl, cancelUrl].every((url) => isWebUrl(url) && !isBrokenTemplate(url, generation))) {
    return { refusal: 'internal' };
  }
  return { session: store.create({ ...item, successUrl, cancelUrl }) };
}

/**
 * Whether the server refuses a plan because the account has it, in any state but a trial. `rest-feature` compares the
 * plan as it was sent with the stored UUID, so it sells any plan again by its name.
 */
function holdsPlan(planId: string, sent: string, context: ApiContext): boolean {
  const { billing, billingId, generation } = context;
  const isFirst = generation === 'rest-feature';
  if (isFirst && sent !== planId) return false;
  const ignored = isFirst ? ['canceled', 'ended'] : ['canceled', 'ended', 'trialing'];
  return billing
    .subscriptions(billingId)
    .some((held) => isSameId(held.planId, planId) && !ignored.includes(held.state));
}

function isWebUrl(text: string): boolean {
  if (!/^https?:\/\//i.test(text)) return false;
  try {
    return Boolean(new URL(text));
  } catch {
    return false;
  }
}
