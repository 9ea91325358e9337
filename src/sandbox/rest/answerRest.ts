import type { ApiCall } from '../api/ApiCall.js';
import type { ApiContext } from '../api/ApiContext.js';
import { BodyError } from '../api/BodyError.js';
import { isAuthenticated } from '../api/isAuthenticated.js';
import { listSubscriptions } from '../api/listSubscriptions.js';
import { placeOrder } from '../api/placeOrder.js';
import { portalAnswer } from '../api/portalAnswer.js';
import { type CheckoutBody, readCheckoutBody } from '../api/readCheckoutBody.js';
import { sessionFields } from '../api/sessionFields.js';
import { isSameId } from '../state/isSameId.js';
import { isUuid } from '../state/isUuid.js';
import { refuseRest } from './refuseRest.js';
import { restError } from './restError.js';
import { type RestRoute, restRoute } from './restRoute.js';

const messageNames = {
  list: 'ListCheckoutsRequest',
  create: 'CreateCheckoutRequest',
  get: 'GetCheckoutRequest',
  subscriptions: 'ListSubscriptionsRequest',
};

/**
 * Answers a call as the REST gateway does. The checks come in the gateway's order: route, body, field rules,
 * credentials, billing account, permission.
 */
export function answerRest(call: ApiCall, context: ApiContext): Response {
  const route = restRoute(call, context.generation);
  if (!route) return restError('not_found', 'Not Found');
  if (route.name === 'wrong_method') return restError('unimplemented', 'Method Not Allowed');
  try {
    // The gateway reads an empty body as an empty message.
    const json = (route.name === 'create' && call.body.trim()) || '{}';
    const body = readCheckoutBody(json, context.generation);
    // The path takes precedence over the body, and the body over the query.
    const billingId = route.billingId ?? (body.billingId || call.query.get('billing_id') || undefined);
    return (
      brokenRule({ ...route, billingId }, messageNames[route.name], body) ??
      refuseCaller({ ...route, billingId }, call, context) ??
      carryOut(route, call, body, context)
    );
  } catch (error) {
    if (error instanceof BodyError) return restError('invalid_argument', error.message);
    throw error;
  }
}

function brokenRule({ orgId, billingId }: RestRoute, messageName: string, { quantity }: CheckoutBody) {
  const broken =
    orgId.length < 3
      ? 'OrgId: value length must be at least 3 runes'
      : billingId !== undefined && !isUuid(billingId)
        ? 'BillingId: value must be a valid UUID | caused by: invalid uuid format'
        : quantity < 0
          ? 'ProductBody: embedded message failed validation | caused by: invalid CheckoutProductBody.Quantity: value must be greater than or equal to 0'
          : undefined;
  return broken === undefined ? undefined : restError('invalid_argument', `invalid ${messageName}.${broken}`);
}

function refuseCaller({ name, orgId, billingId }: RestRoute, call: ApiCall, context: ApiContext) {
  if (!isAuthenticated(call.headers, context.auth)) return refuseRest('unauthenticated');
  const isOurOrg = isSameId(orgId, context.orgId);
  if (billingId === undefined) {
    if (!isOurOrg) return refuseRest('no_billing_account', orgId);
  } else {
    if (!isSameId(billingId, context.billingId)) return refuseRest('not_found');
    if (!isOurOrg) return restError('permission_denied', 'invalid arguments');
  }
  if (name !== 'subscriptions' && context.auth.role === 'member') return refuseRest('forbidden');
  return undefined;
}

function carryOut({ name, id }: RestRoute, { query }: ApiCall, body: CheckoutBody, context: ApiContext) {
  const { store, catalogue, billingId, showsItems } = context;
  const fields = (session: Parameters<typeof sessionFields>[0]) => ({
    checkout_session: sessionFields(session, catalogue, showsItems),
  });
  switch (name) {
    case 'list': {
      const rows = store.syncAccount(billingId).map((row) => sessionFields(row, catalogue, showsItems));
      return json({ checkout_sessions: rows });
    }
    case 'get': {
      const session = store.syncOne(id);
      if (!session) return refuseRest('checkout_not_found');
      if (!isSameId(session.billingId, billingId)) return restError('permission_denied', 'invalid arguments');
      return json(fields(session));
    }
    case 'create': {
      const placed = placeOrder(body, context);
      if ('refusal' in placed) return refuseRest(placed.refusal);
      return json(
        'portal' in placed ? { checkout_session: portalAnswer(placed.portal, body) } : fields(placed.session),
      );
    }
    default: {
      const filter = { state: query.get('state') ?? '', plan: query.get('plan') ?? '' };
      return json({ subscriptions: listSubscriptions(store.all(), catalogue, billingId, filter) });
    }
  }
}

function json(body: unknown): Response {
  return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
}
