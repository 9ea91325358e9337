import type { SandboxSession } from '../../state/SandboxSession.js';
import { productsOf, type SandboxCatalogue } from '../../state/sandboxCatalogue.js';
import { timestamp } from './timestamp.js';

/** The fields of a session as the REST API returns them: in snake_case, unset fields included, without the payment status. */
export function sessionFields(session: SandboxSession, catalogue: SandboxCatalogue, showsItems: boolean) {
  const product =
    productsOf(catalogue).find(({ name }) => name === session.product) ??
    catalogue.features.find(({ name }) => name === session.feature);
  const items = {
    plan: catalogue.plans.find(({ name }) => name === session.plan)?.id ?? '',
    product: product?.id ?? '',
  };
  return {
    id: session.id,
    checkout_url: session.checkoutUrl,
    success_url: session.successUrl,
    cancel_url: session.cancelUrl,
    state: session.state,
    ...(showsItems ? items : {}),
    metadata: null,
    created_at: timestamp(session.createdAt, session.id),
    updated_at: timestamp(session.updatedAt, session.id),
    expire_at: timestamp(session.expireAt),
  };
}
