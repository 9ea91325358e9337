import type { CheckoutErrorCode, CheckoutErrorReason } from '../../model/CheckoutError.js';

/**
 * What servers say, and what it means. Codes alone are shared by several answers, so that the wording decides
 * between them; `undefined` for any code. Wordings of v0.8.0 to v0.115.2.
 */
const rules: readonly [CheckoutErrorReason, CheckoutErrorCode | undefined, RegExp][] = [
  ['already_subscribed', 'already_exists', /already subscribed/],
  ['plan_inactive', 'failed_precondition', /plan is inactive/],
  ['seat_limit', 'invalid_argument', /seat limit/],
  ['payment_failed', 'failed_precondition', /^payment failed/],
  ['provider_record_gone', 'failed_precondition', /no longer exists on the billing provider/],
  ['provider_unavailable', 'unavailable', /billing provider is unavailable/],
  ['portal_closed', 'failed_precondition', /customer portal changes not allowed/],
  ['product_not_found', 'not_found', /product not found/],
  ['no_billing_account', undefined, /customer doesn't exist|no customer found/],
  ['user_gone', 'not_found', /user doesn't exist/],
  ['org_disabled', undefined, /org is disabled/],
  ['wrong_account', 'permission_denied', /invalid arguments/],
  ['owner_only', 'permission_denied', /not authorized/],
  ['unknown_route', 'unimplemented', /^/],
  // The REST gateway's own words; Frontier's are "not found".
  ['unknown_route', 'not_found', /^Not Found$/],
];

/** @param said the server's message; `undefined` where the answer was none of Frontier's */
export function decodeReason(
  code: CheckoutErrorCode,
  said: string | undefined,
): CheckoutErrorReason | undefined {
  if (said === undefined) {
    return code === 'not_found' || code === 'unimplemented' ? 'unknown_route' : undefined;
  }
  return rules.find(([, known, wording]) => (known ?? code) === code && wording.test(said))?.[0];
}
