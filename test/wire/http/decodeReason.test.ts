import { expect, test } from 'vitest';
import type { CheckoutErrorCode } from '../../../src/model/CheckoutError.js';
import { decodeReason } from '../../../src/wire/http/decodeReason.js';

test.each<[CheckoutErrorCode, string, string | undefined]>([
  ['unknown', 'Already subscribed to the plan', 'already_subscribed'],
  ['failed_precondition', 'plan is inactive', 'plan_inactive'],
  ['invalid_argument', 'seat limit exceeded', 'seat_limit'],
  ['failed_precondition', 'payment failed: card declined', 'payment_failed'],
  ['failed_precondition', 'the payment failed', undefined],
  ['failed_precondition', 'customer no longer exists on the billing provider', 'provider_record_gone'],
  ['unavailable', 'billing provider is unavailable', 'provider_unavailable'],
  ['failed_precondition', 'customer portal changes not allowed', 'portal_closed'],
  ['not_found', 'product not found', 'product_not_found'],
  ['not_found', "customer doesn't exist", 'no_billing_account'],
  ['invalid_argument', 'no customer found', 'no_billing_account'],
  ['invalid_argument', 'no org found with id x', 'org_not_found'],
  ['not_found', "org doesn't exist", 'org_not_found'],
  ['not_found', "user doesn't exist", 'user_gone'],
  ['permission_denied', 'org is disabled', 'org_disabled'],
  ['permission_denied', 'invalid arguments', 'wrong_account'],
  ['permission_denied', 'not authorized', 'owner_only'],
])('%s, "%s": %s', (code, said, reason) => {
  expect(decodeReason(code, said)).toBe(reason);
});

test('the same words under another code mean something else', () => {
  for (const said of ['plan is inactive', 'seat limit', 'product not found', 'not authorized']) {
    expect(decodeReason('internal', said)).toBeUndefined();
  }
});
