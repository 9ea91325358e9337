import { type Refusal, refusals } from '../api/refusals.js';
import { restError } from './restError.js';

/**
 * Refuses a call with the error of the REST gateway.
 *
 * @param orgId the organisation whose billing account was searched for; `undefined` if the path has a billing account
 */
export function refuseRest(refusal: Refusal, orgId?: string): Response {
  if (refusal === 'no_billing_account' && orgId !== undefined) {
    return restError('invalid_argument', `no customer found for org ${orgId}`);
  }
  return restError(...refusals[refusal].rest);
}
