import type { SessionStore } from './createSessionStore.js';
import { listSubscriptions } from './listSubscriptions.js';
import { ProtoError } from './ProtoError.js';
import { type CheckoutBody, readCheckoutBody } from './readCheckoutBody.js';
import { restError } from './restError.js';
import { restSession } from './restSession.js';
import type { SandboxCatalogue } from './sandboxCatalogue.js';

export interface ApiContext {
  store: SessionStore;
  catalogue: SandboxCatalogue;
  orgId: string;
  billingId: string;
  showsItems: boolean;
}

/** One call, read off the wire. */
export interface ApiCall {
  method: string;
  /** Without the prefix that the API is mounted under. */
  path: string;
  body: string;
}

const route = /^\/v1beta1\/organizations\/([^/]+)\/billing\/([^/]+)\/(checkouts|subscriptions)$/;
const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Which documented call this is; `undefined` for anything else. */
export function apiCallName({ method, path }: ApiCall): 'list' | 'create' | undefined {
  if (!path.endsWith('/checkouts') || !route.test(path)) return undefined;
  return method === 'GET' ? 'list' : method === 'POST' ? 'create' : undefined;
}

/** Answers as the REST gateway does, in its order: route, body, field rules, account, then the call itself. */
export function answerApi(call: ApiCall, context: ApiContext): Response {
  const [, orgId, billingId, what] = route.exec(call.path) ?? [];
  if (orgId === undefined || billingId === undefined) return restError(404, 5, 'Not Found');
  if (what === 'subscriptions' && call.method === 'GET') {
    return refuseScope(orgId, billingId, 'ListSubscriptionsRequest', context) ?? subscriptions(context);
  }
  const name = apiCallName(call);
  if (!name) return restError(501, 12, 'Method Not Allowed');
  try {
    const body = name === 'create' ? readCheckoutBody(call.body) : undefined;
    const message = name === 'list' ? 'ListCheckoutsRequest' : 'CreateCheckoutRequest';
    return refuseScope(orgId, billingId, message, context) ?? (body ? create(body, context) : list(context));
  } catch (error) {
    if (error instanceof ProtoError) return restError(400, 3, error.message);
    throw error;
  }
}

function refuseScope(
  orgId: string,
  billingId: string,
  message: string,
  context: ApiContext,
): Response | undefined {
  if (orgId.length < 3) {
    return restError(400, 3, `invalid ${message}.OrgId: value length must be at least 3 runes`);
  }
  if (!uuid.test(billingId)) {
    const reason = 'value must be a valid UUID | caused by: invalid uuid format';
    return restError(400, 3, `invalid ${message}.BillingId: ${reason}`);
  }
  if (billingId.toLowerCase() !== context.billingId.toLowerCase()) {
    return restError(404, 5, "customer doesn't exist");
  }
  if (orgId.toLowerCase() !== context.orgId.toLowerCase()) return restError(403, 7, 'invalid arguments');
  return undefined;
}

function subscriptions({ store, catalogue, billingId }: ApiContext): Response {
  return json({ subscriptions: listSubscriptions(store.all(), catalogue, billingId) });
}

function list({ store, catalogue, showsItems }: ApiContext): Response {
  return json({ checkout_sessions: store.sync().map((row) => restSession(row, catalogue, showsItems)) });
}

function create(body: CheckoutBody, { store, catalogue, showsItems }: ApiContext): Response {
  const plan = body.plan ? find(catalogue.plans, body.plan) : undefined;
  const feature = body.plan ? undefined : find(catalogue.features, body.feature);
  // The real server leaves URLs to the provider and flattens its refusal, so every mistake here is a bare 500.
  const accepted =
    (plan || feature) && isWebUrl(body.successUrl) && (!body.cancelUrl || isWebUrl(body.cancelUrl));
  if (!accepted) return restError(500, 13, 'internal server error');
  const { successUrl, cancelUrl } = body;
  const session = store.create({ plan: plan?.name, feature: feature?.name, successUrl, cancelUrl });
  return json({ checkout_session: restSession(session, catalogue, showsItems) });
}

function find<Item extends { id: string; name: string }>(items: readonly Item[], wanted: string) {
  const key = uuid.test(wanted) ? 'id' : 'name';
  return items.find((item) => item[key] === wanted);
}

function isWebUrl(text: string): boolean {
  if (!/^https?:\/\//i.test(text)) return false;
  try {
    return Boolean(new URL(text));
  } catch {
    return false;
  }
}

function json(body: unknown): Response {
  return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
}
