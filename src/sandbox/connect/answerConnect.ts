import type { ApiCall } from '../api/ApiCall.js';
import type { ApiContext } from '../api/ApiContext.js';
import { answerBilling } from '../api/answerBilling.js';
import { BodyError } from '../api/BodyError.js';
import { sessionFields } from '../api/fields/sessionFields.js';
import { isAllowed } from '../api/isAllowed.js';
import { isAuthenticated } from '../api/isAuthenticated.js';
import { isForAnyOrg } from '../api/isForAnyOrg.js';
import { matchOrg } from '../api/matchOrg.js';
import { placeOrder } from '../api/placeOrder.js';
import { portalAnswer } from '../api/portalAnswer.js';
import { redirectToCleanPath } from '../api/redirectToCleanPath.js';
import { isSameId } from '../state/isSameId.js';
import { isUuid } from '../state/isUuid.js';
import { brokenConnectRules } from './brokenConnectRules.js';
import { connectAnswer } from './connectAnswer.js';
import { connectError } from './connectError.js';
import { namesOrg } from './namesOrg.js';
import { type ConnectRequest, readConnectRequest } from './readConnectRequest.js';
import { refuseConnect } from './refuseConnect.js';
import { violationsError } from './violationsError.js';

const service = '/raystack.frontier.v1beta1.FrontierService/';

/** The calls of a Connect server. */
type ConnectCall = ConnectRequest['name'];

const calls = new Map<string, ConnectCall>([
  ['CreateCheckout', 'create'],
  ['ListCheckouts', 'list'],
  ['GetCheckout', 'get'],
  ['ListPlans', 'plans'],
  ['GetPlan', 'plan'],
  ['ListSubscriptions', 'subscriptions'],
  ['ListBillingTransactions', 'transactions'],
  ['HasTrialed', 'trialed'],
  ['ListBillingAccounts', 'accounts'],
  ['GetBillingAccount', 'account'],
  ['GetUpcomingInvoice', 'invoice'],
  ['ChangeSubscription', 'change'],
  ['CancelSubscription', 'cancel'],
]);
const acceptedTypes =
  'application/grpc, application/grpc+json, application/grpc+json; charset=utf-8, application/grpc+proto, application/grpc-web, application/grpc-web+json, application/grpc-web+json; charset=utf-8, application/grpc-web+proto, application/json, application/json; charset=utf-8, application/proto';

/** The name of the call by its path, for any method. Returns `undefined` for an unknown path. */
export function connectCallName({ path }: ApiCall): ConnectCall | undefined {
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
  const { name } = request;
  if (isForAnyOrg(name)) return undefined;
  if (!namesOrg(name)) return name === 'get' ? undefined : refuseById(request, context);
  const org = matchOrg(request.orgId, context);
  if (org === 'unknown_slug') return connectError('not_found', 'not found');
  if (org !== 'own' && org !== 'slug') return refuseConnect('forbidden');
  if (!isAllowed(name, context)) return refuseConnect('forbidden');
  if (context.isOrgDisabled) return refuseConnect('org_disabled');
  // The permission accepts the slug, but the look-up of the billing account does not.
  return org === 'slug' ? refuseConnect('internal') : undefined;
}

/** The server finds the row first, and then checks the permission in the row's organisation. */
function refuseById({ name, id }: ConnectRequest, context: ApiContext): Response | undefined {
  if (!isUuid(id)) return refuseConnect('internal');
  if (name === 'change' || name === 'cancel') {
    const subscription = context.billing.findSubscription(id);
    if (!subscription) return refuseConnect('subscription_not_found');
    if (!isSameId(subscription.billingId, context.billingId)) return refuseConnect('forbidden');
  } else if (!isSameId(id, context.billingId)) {
    return refuseConnect('not_found');
  }
  if (!isAllowed(name, context)) return refuseConnect('forbidden');
  return context.isOrgDisabled ? refuseConnect('org_disabled') : undefined;
}

function carryOut(request: ConnectRequest, hasCharset: boolean, context: ApiContext): Response {
  const { store, catalogue, billingId } = context;
  const { checkout, billing } = request;
  if (checkout) {
    const placed = placeOrder(checkout, context);
    if ('refusal' in placed) return refuseConnect(placed.refusal);
    const row =
      'portal' in placed
        ? portalAnswer(placed.portal, checkout)
        : sessionFields(placed.session, catalogue, true);
    return connectAnswer({ checkout_session: row }, hasCharset);
  }
  if (billing) {
    const answer = answerBilling(billing, billingId, context);
    return 'refusal' in answer ? refuseConnect(answer.refusal) : connectAnswer(answer.body, hasCharset);
  }
  if (request.name === 'list') {
    const rows = store.syncAccount(billingId).map((row) => sessionFields(row, catalogue, true));
    return connectAnswer({ checkout_sessions: rows }, hasCharset);
  }
  if (!isUuid(request.id)) return refuseConnect('internal');
  const session = store.syncOne(request.id);
  if (!session) return refuseConnect('checkout_not_found');
  if (!isSameId(session.billingId, billingId) || !isAllowed('get', context))
    return refuseConnect('forbidden');
  if (context.isOrgDisabled) return refuseConnect('org_disabled');
  return connectAnswer({ checkout_session: sessionFields(session, catalogue, true) }, hasCharset);
}

function notFound(): Response {
  return new Response('404 page not found\n', {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' },
  });
}
