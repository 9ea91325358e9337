import type { ApiCall } from '../api/ApiCall.js';
import type { ApiContext } from '../api/ApiContext.js';
import { answerBilling } from '../api/answerBilling.js';
import { BodyError } from '../api/BodyError.js';
import { sessionFields } from '../api/fields/sessionFields.js';
import { isAllowed } from '../api/isAllowed.js';
import { isAuthenticated } from '../api/isAuthenticated.js';
import { placeOrder } from '../api/placeOrder.js';
import { portalAnswer } from '../api/portalAnswer.js';
import { type CheckoutBody, readCheckoutBody } from '../api/readCheckoutBody.js';
import { redirectToCleanPath } from '../api/redirectToCleanPath.js';
import { isSameId } from '../state/isSameId.js';
import type { SandboxSession } from '../state/SandboxSession.js';
import { brokenRestRule } from './brokenRestRule.js';
import { firstJsonValue } from './firstJsonValue.js';
import { readRestCall } from './readRestCall.js';
import { refuseRest } from './refuseRest.js';
import { refuseRestCaller } from './refuseRestCaller.js';
import { restAnswer } from './restAnswer.js';
import { restError } from './restError.js';
import { type RestRoute, restRoute } from './restRoute.js';

/**
 * Answers a call as the REST gateway does. The checks come in the gateway's order: route, body, field rules,
 * credentials, then organisation, billing account and role.
 */
export function answerRest(call: ApiCall, context: ApiContext): Response {
  const { generation } = context;
  const redirect = redirectToCleanPath(call, generation === 'rest-feature' ? 301 : 307);
  if (redirect) return redirect;
  const route = restRoute(call, generation);
  if (!route) return restError('not_found', 'Not Found');
  if (route === 'wrong_method') return restError('unimplemented', 'Method Not Allowed');
  try {
    // The gateway reads an empty body as an empty message.
    const text = (route.name === 'create' && firstJsonValue(call.body).trim()) || '{}';
    const body = readCheckoutBody(text, generation);
    // The path takes precedence over the body, and the body over the query.
    const billingId = route.billingId ?? (body.billingId || call.query.get('billing_id') || undefined);
    const target = { ...route, billingId };
    const billingCall = readRestCall(target, call);
    const refusal = brokenRestRule(target, body.quantity, generation);
    if (refusal) return refusal;
    if (!isAuthenticated(call.headers, context.auth, generation)) return refuseRest('unauthenticated');
    const refused = refuseRestCaller(target, context);
    if (refused) return refused;
    if (!billingCall) return carryOut(target, body, context);
    const answer = answerBilling(billingCall, target.billingId ?? context.billingId, context);
    return 'refusal' in answer ? refuseRest(answer.refusal) : restAnswer(answer.body);
  } catch (error) {
    if (error instanceof BodyError) return restError('invalid_argument', error.message);
    throw error;
  }
}

function carryOut(route: RestRoute, body: CheckoutBody, context: ApiContext): Response {
  const { store, catalogue, showsItems } = context;
  const billingId = route.billingId ?? context.billingId;
  const fields = (session: SandboxSession) => sessionFields(session, catalogue, showsItems);
  if (route.name === 'list')
    return restAnswer({ checkout_sessions: store.syncAccount(billingId).map(fields) });
  if (route.name === 'get') {
    const session = store.syncOne(route.id);
    if (!session) return refuseRest('checkout_not_found');
    if (!isSameId(session.billingId, billingId)) return restError('permission_denied', 'invalid arguments');
    return isAllowed('get', context)
      ? restAnswer({ checkout_session: fields(session) })
      : refuseRest('forbidden');
  }
  const placed = placeOrder(body, context);
  if ('refusal' in placed) return refuseRest(placed.refusal);
  return restAnswer({
    checkout_session: 'portal' in placed ? portalAnswer(placed.portal, body) : fields(placed.session),
  });
}
