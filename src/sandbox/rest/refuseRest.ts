import { type Refusal, refusals } from '../api/refusals.js';
import { restError } from './restError.js';

/**
 * Refuses in the words of the REST gateway.
 *
 * @param inferredFor the organisation whose account was looked for, when the path named no account
 */
export function refuseRest(refusal: Refusal, inferredFor?: string): Response {
  if (refusal === 'no_billing_account' && inferredFor !== undefined) {
    return restError('invalid_argument', `no customer found for org ${inferredFor}`);
  }
  return restError(...refusals[refusal].rest);
}
