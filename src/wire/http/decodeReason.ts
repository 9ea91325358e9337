import type { CheckoutErrorCode, CheckoutErrorReason } from '../../model/CheckoutError.js';

/**
 * The wordings of Frontier v0.8.0 to v0.115.2. Several answers share a code, so the wording decides. `undefined`
 * matches any code.
 */
const rules: readonly [CheckoutErrorReason, CheckoutErrorCode | undefined, RegExp][] = [
  ['already_subscribed', undefined, /already subscribed/i],
  ['plan_inactive', 'failed_precondition', /plan is inactive/],
  ['seat_limit', 'invalid_argument', /seat limit/],
  ['payment_failed', 'failed_precondition', /^payment failed/],
  ['provider_record_gone', 'failed_precondition', /no longer exists on the billing provider/],
  ['provider_unavailable', 'unavailable', /billing provider is unavailable/],
  ['portal_closed', 'failed_precondition', /customer portal changes not allowed/],
  ['product_not_found', 'not_found', /product not found/],
  ['no_billing_account', undefined, /customer doesn't exist|no customer found/],
  ['org_not_found', undefined, /no org found|org doesn't exist/],
  ['user_gone', 'not_found', /user doesn't exist/],
  ['org_disabled', undefined, /org is disabled/],
  ['wrong_account', 'permission_denied', /invalid arguments/],
  ['owner_only', 'permission_denied', /not authorized/],
];

/**
 * Returns the reason that an error's code and wording stand for, if it is known. `decodeError` finds `unknown_route`.
 *
 * @param said the server's message; `undefined` when the answer did not come from Frontier
 */
export function decodeReason(
  code: CheckoutErrorCode,
  said: string | undefined,
): CheckoutErrorReason | undefined {
  if (said === undefined) return undefined;
  return rules.find(([, known, wording]) => (known ?? code) === code && wording.test(said))?.[0];
}
