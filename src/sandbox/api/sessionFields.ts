import type { SandboxSession } from '../state/SandboxSession.js';
import { productsOf, type SandboxCatalogue } from '../state/sandboxCatalogue.js';

/** The fields of a session as the REST API returns them: in snake_case, unset fields included, without the payment status. */
export function sessionFields(session: SandboxSession, catalogue: SandboxCatalogue, showsItems: boolean) {
  const product =
    productsOf(catalogue).find(({ name }) => name === session.product) ??
    catalogue.features.find(({ name }) => name === session.feature);
  const items = {
    plan: catalogue.plans.find(({ name }) => name === session.plan)?.id ?? '',
    product: product?.id ?? '',
  };
  // Creation and update times come from a database with microseconds, expiry from a provider with whole seconds.
  const micros = Number.parseInt(session.id.slice(0, 4), 16) % 1000 || 0;
  return {
    id: session.id,
    checkout_url: session.checkoutUrl,
    success_url: session.successUrl,
    cancel_url: session.cancelUrl,
    state: session.state,
    ...(showsItems ? items : {}),
    metadata: null,
    created_at: timestamp(session.createdAt, micros),
    updated_at: timestamp(session.updatedAt, micros),
    expire_at: timestamp(session.expireAt, 0),
  };
}

/** Formats as RFC 3339 with 0, 3 or 6 fraction digits, as few as the value needs. */
function timestamp(date: Date, micros: number): string {
  const digits = date.toISOString().slice(0, -1) + String(micros).padStart(3, '0');
  return `${digits.replace(/(\.\d{3})000$/, '$1').replace(/\.000$/, '')}Z`;
}
