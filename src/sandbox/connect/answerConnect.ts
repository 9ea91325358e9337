import type { ApiCall, ApiContext } from '../api/ApiContext.js';
import { isAuthenticated } from '../api/isAuthenticated.js';
import { listSubscriptions } from '../api/listSubscriptions.js';
import { ProtoError } from '../api/ProtoError.js';
import { placeOrder } from '../api/placeOrder.js';
import { portalAnswer } from '../api/portalAnswer.js';
import { type Refusal, refusals } from '../api/refusals.js';
import { sessionFields } from '../api/sessionFields.js';
import { isSameId, isUuid } from '../state/findItem.js';
import { connectAnswer } from './connectAnswer.js';
import { connectError } from './connectError.js';
import { brokenConnectRule } from './connectRules.js';
import { type ConnectCallName, type ConnectRequest, readConnectRequest } from './readConnectRequest.js';
import { violationsError } from './violationsError.js';

const service = '/raystack.frontier.v1beta1.FrontierService/';
const calls = new Map<string, ConnectCallName>([
  ['CreateCheckout', 'create'],
  ['ListCheckouts', 'list'],
  ['GetCheckout', 'get'],
  ['ListSubscriptions', 'subscriptions'],
]);
const accepted =
  'application/grpc, application/grpc+json, application/grpc+json; charset=utf-8, application/grpc+proto, application/grpc-web, application/grpc-web+json, application/grpc-web+json; charset=utf-8, application/grpc-web+proto, application/json, application/json; charset=utf-8, application/proto';

/** Which call this is, whatever its method; `undefined` for any other path. */
export function connectCallName({ path }: ApiCall): ConnectCallName | undefined {
  return path.startsWith(service) ? calls.get(path.slice(service.length)) : undefined;
}

/**
 * Answers as a Connect server does, in its order: path, method, content type, body, who asks, field rules, permission,
 * then the call itself. Of the content types that a real one takes it reads JSON only.
 */
export function answerConnect(call: ApiCall, context: ApiContext): Response {
  const name = connectCallName(call);
  if (!name) return notFound();
  if (call.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } });
  const type = (call.headers.get('content-type') ?? '').toLowerCase().replace(/;\s*/, '; ');
  const charset = type === 'application/json; charset=utf-8';
  if (type !== 'application/json' && !charset) {
    return new Response(null, { status: 415, headers: { 'accept-post': accepted } });
  }
  try {
    const request = readConnectRequest(call.body, name);
    return refuseCaller(request, call, context) ?? carryOut(request, charset, context);
  } catch (error) {
    if (!(error instanceof ProtoError)) throw error;
    return connectError('invalid_argument', 'unmarshal message: error not proto');
  }
}

function refuseCaller(request: ConnectRequest, call: ApiCall, context: ApiContext): Response | undefined {
  if (!isAuthenticated(call.headers, context.auth)) return refuse('unauthenticated');
  const violation = 'orgId' in request && brokenConnectRule(request);
  if (violation) return violationsError(violation);
  if ('orgId' in request && !isSameId(request.orgId, context.orgId)) {
    return refuse('forbidden');
  }
  // Get has no organisation to go by: the session is looked up first, and its owner asked for.
  if (request.name === 'get') return undefined;
  if (request.name !== 'subscriptions' && context.auth.role === 'member') return refuse('forbidden');
  return undefined;
}

function carryOut(request: ConnectRequest, charset: boolean, context: ApiContext): Response {
  const { store, catalogue, billingId, auth } = context;
  switch (request.name) {
    case 'create': {
      const placed = placeOrder(request.body, context);
      if ('refusal' in placed) return refuse(placed.refusal);
      const row =
        'portal' in placed
          ? portalAnswer(placed.portal, request.body)
          : sessionFields(placed.session, catalogue, true);
      return connectAnswer({ checkout_session: row }, charset);
    }
    case 'list': {
      const rows = store.sync(billingId).map((row) => sessionFields(row, catalogue, true));
      return connectAnswer({ checkout_sessions: rows }, charset);
    }
    case 'get': {
      if (!isUuid(request.id)) return refuse('internal');
      const session = store.look(request.id);
      if (!session) return refuse('checkout_not_found');
      if (session.billingId !== billingId || auth.role === 'member') return refuse('forbidden');
      return connectAnswer({ checkout_session: sessionFields(session, catalogue, true) }, charset);
    }
    default: {
      const subscriptions = listSubscriptions(store.all(), catalogue, billingId, request);
      return connectAnswer({ subscriptions }, charset);
    }
  }
}

function refuse(refusal: Refusal): Response {
  return connectError(...refusals[refusal].connect);
}

function notFound(): Response {
  return new Response('404 page not found\n', {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' },
  });
}
