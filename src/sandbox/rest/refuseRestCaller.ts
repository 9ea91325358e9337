import type { ApiContext } from '../api/ApiContext.js';
import { isAllowed } from '../api/isAllowed.js';
import { isForAnyOrg } from '../api/isForAnyOrg.js';
import { matchOrg } from '../api/matchOrg.js';
import { isSameId } from '../state/isSameId.js';
import { isUuid } from '../state/isUuid.js';
import type { SandboxCall } from '../state/SandboxBehaviour.js';
import { refuseRest } from './refuseRest.js';
import { restError } from './restError.js';
import type { RestRoute } from './restRoute.js';

/**
 * Returns the refusal of an authenticated caller by organisation, billing account and role, and `undefined` if the call
 * may go on. The generations check in different orders.
 */
export function refuseRestCaller(route: RestRoute, context: ApiContext): Response | undefined {
  if (isForAnyOrg(route.name)) return undefined;
  return context.generation === 'rest-feature'
    ? refuseByFeature(route, context)
    : refuseByProduct(route, context);
}

// The calls that read the billing account itself, and fail if it is not there.
const readsAccount: ReadonlySet<SandboxCall> = new Set(['create', 'account', 'invoice']);

/** The role decides first. Whose billing account it is, these servers do not check. */
function refuseByFeature({ name, orgId, billingId }: RestRoute, context: ApiContext): Response | undefined {
  const org = matchOrg(orgId, context);
  if (org === 'unknown_slug') return restError('not_found', "org doesn't exist");
  if (org !== 'own' && org !== 'slug') return refuseRest('forbidden');
  if (!isAllowed(name, context)) return refuseRest('forbidden');
  if (name === 'accounts') return undefined;
  if (billingId === undefined || !isUuid(billingId)) return refuseRest('internal');
  if (readsAccount.has(name) && !isSameId(billingId, context.billingId)) return refuseRest('internal');
  return undefined;
}

/** The billing account decides first, then whether it belongs to the organisation, then the role. */
function refuseByProduct({ name, orgId, billingId }: RestRoute, context: ApiContext): Response | undefined {
  const org = matchOrg(orgId, context);
  if (billingId === undefined || name === 'accounts') {
    // The account is searched for, among the enabled organisations.
    const isFound = org !== 'unknown_id' && org !== 'unknown_slug' && !context.isOrgDisabled;
    if (!isFound) return restError('invalid_argument', `no org found with id ${orgId}`);
  } else if (!isSameId(billingId, context.billingId)) {
    return refuseRest('not_found');
  }
  if (org !== 'own') return restError('permission_denied', 'invalid arguments');
  // A get checks the role after it has found the session.
  return name !== 'get' && !isAllowed(name, context) ? refuseRest('forbidden') : undefined;
}
