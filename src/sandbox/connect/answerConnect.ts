import type { ApiCall } from '../api/ApiCall.js';
import type { ApiContext } from '../api/ApiContext.js';
import { BodyError } from '../api/BodyError.js';
import { isAuthenticated } from '../api/isAuthenticated.js';
import { listSubscriptions } from '../api/listSubscriptions.js';
import { matchOrg } from '../api/matchOrg.js';
import { placeOrder } from '../api/placeOrder.js';
import { portalAnswer } from '../api/portalAnswer.js';
import { redirectToCleanPath } from '../api/redirectToCleanPath.js';
import { sessionFields } from '../api/sessionFields.js';
import { isSameId } from '../state/isSameId.js';
import { isUuid } from '../state/isUuid.js';
import { brokenConnectRules } from './brokenConnectRules.js';
import { connectAnswer } from './connectAnswer.js';
import { connectError } from './connectError.js';
import { type ConnectCallName, type ConnectRequest, readConnectRequest } from './readConnectRequest.js';
import { refuseConnect } from './refuseConnect.js';
import { violationsError } from './violationsError.js';

const service = '/raystack.frontier.v1beta1.FrontierService/';
const calls = new Map<string, ConnectCallName>([
  ['CreateCheckout', 'create'],
  ['ListCheckouts', 'list'],
  ['GetCheckout', 'get'],
  ['ListSubscriptions', 'subscriptions'],
]);
const acceptedTypes =
  'application/grpc, application/grpc+json, application/grpc+json; charset=utf-8, application/grpc+proto, application/grpc-web, application/grpc-web+json, application/grpc-web+json; charset=utf-8, application/grpc-web+proto, application/json, application/json; charset=utf-8, application/proto';

/** The name of the call by its path, for any method. Returns `undefined` for an unknown path. */
export function connectCallName({ path }: ApiCall): ConnectCallName | undefined {
  return path.startsWith(service) ? calls.get(path.slice(service.length)) : undefined;
}

/**
 * Answers a call as a Connect server does. The checks come in the server's order: path, method, content type, protocol
 * version, body, credentials, field rules, permission, whether the organisation is enabled. Accepts JSON only.
 */
export function answerConnect(call: ApiCall, context: ApiContext): Response {
  const redirect = redirectToCleanPath(call, 307);
  if (redirect) return redirect;
  const name = connectCallName(call);
  if (!name) return notFound();
  if (call.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } });
  const type = (call.headers.get('content-type') ?? '').toLowerCase().replace(/;\s*/, '; ');
  const hasCharset = type === 'application/json; charset=utf-8';
  if (type !== 'application/json' && !hasCharset) {
    return new Response(null, { status: 415, headers: { 'accept-post': acceptedTypes } });
  }
  const version = call.headers.get('connect-protocol-version') || '1';
  if (version !== '1') {
    return connectError('invalid_argument', `Connect-Protocol-Version must be "1": got "${version}"`);
  }
  if (!call.body) {
    const reason = 'zero-length payload is not a valid JSON object';
    return connectError('invalid_argument', `unmarshal message: ${reason}`);
  }
  try {
    const request = readConnectRequest(call.body, name);
    return refuseCaller(request, call, context) ?? carryOut(request, hasCharset, context);
  } catch (error) {
    if (!(error instanceof BodyError)) throw error;
    return connectError('invalid_argument', 'unmarshal message: error not proto');
  }
}

function refuseCaller(request: ConnectRequest, call: ApiCall, context: ApiContext): Response | undefined {
  if (!isAuthenticated(call.headers, context.auth, 'connect')) return refuseConnect('unauthenticated');
  const broken = brokenConnectRules(request);
  if (broken.length > 0) return violationsError(broken);
  // A get names no organisation, so the permission is checked after the session is found.
  if (request.name === 'get') return undefined;
  const org = matchOrg(request.orgId, context);
  if (org === 'unknown_slug') return connectError('not_found', 'not found');
  if (org !== 'own' && org !== 'slug') return refuseConnect('forbidden');
  if (request.name !== 'subscriptions' && context.auth.role === 'member') return refuseConnect('forbidden');
  if (context.isOrgDisabled) return refuseConnect('org_disabled');
  // The permission accepts the slug, but the look-up of the billing account does not.
  return org === 'slug' ? refuseConnect('internal') : undefined;
}

function carryOut(request: ConnectRequest, hasCharset: boolean, context: ApiContext): Response {
  const { store, catalogue, billingId, auth } = context;
  switch (request.name) {
    case 'create': {
      const placed = placeOrder(request.checkout, context);
      if ('refusal' in placed) return refuseConnect(placed.refusal);
      const row =
        'portal' in placed
          ? portalAnswer(placed.portal, request.checkout)
          : sessionFields(placed.session, catalogue, true);
      return connectAnswer({ checkout_session: row }, hasCharset);
    }
    case 'list': {
      const rows = store.syncAccount(billingId).map((row) => sessionFields(row, catalogue, true));
      return connectAnswer({ checkout_sessions: rows }, hasCharset);
    }
    case 'get': {
      if (!isUuid(request.id)) return refuseConnect('internal');
      const session = store.syncOne(request.id);
      if (!session) return refuseConnect('checkout_not_found');
      if (!isSameId(session.billingId, billingId) || auth.role === 'member')
        return refuseConnect('forbidden');
      if (context.isOrgDisabled) return refuseConnect('org_disabled');
      return connectAnswer({ checkout_session: sessionFields(session, catalogue, true) }, hasCharset);
    }
    default: {
      const subscriptions = listSubscriptions(store.all(), catalogue, billingId, request);
      return connectAnswer({ subscriptions }, hasCharset);
    }
  }
}

function notFound(): Response {
  return new Response('404 page not found\n', {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' },
  });
}
