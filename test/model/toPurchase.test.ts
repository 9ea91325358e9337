import { expect, test } from 'vitest';
import type { CheckoutRequest } from '../../src/model/CheckoutRequest.js';
import { isSamePurchase, purchaseKey, toPurchase } from '../../src/model/toPurchase.js';

const urls = { successUrl: '/done', cancelUrl: '/plans' };

test('toPurchase leaves out the return URLs and the limits, which are not sent', () => {
  const request: CheckoutRequest = { product: 'seats', quantity: 2, minQuantity: 1, maxQuantity: 3, ...urls };
  expect(JSON.parse(JSON.stringify(toPurchase(request)))).toEqual({ product: 'seats', quantity: 2 });
});

test('toPurchase takes undefined, which a caller without types may pass', () => {
  expect(JSON.stringify(toPurchase(undefined))).toBe('{}');
});

test.each<[CheckoutRequest, CheckoutRequest]>([
  [{ plan: 'pro' }, { plan: 'pro', ...urls }],
  [{ plan: 'pro' }, { plan: 'pro', skipTrial: false, trialDays: undefined }],
  [
    { plan: 'pro', trialDays: 3 },
    { trialDays: 3, plan: 'pro' },
  ],
])('%j and %j are the same purchase', (one, other) => {
  expect(purchaseKey(one)).toBe(purchaseKey(other));
  expect(isSamePurchase(one, other)).toBe(true);
});

test.each<[CheckoutRequest, CheckoutRequest]>([
  [{ plan: 'pro' }, { plan: 'team' }],
  [{ plan: 'pro' }, { product: 'pro' }],
  [{ plan: 'pro' }, { plan: 'pro', skipTrial: true }],
  [
    { plan: 'pro', skipTrial: true },
    { plan: 'pro', cancelAfterTrial: true },
  ],
  [
    { product: 'seats', quantity: 2 },
    { product: 'seats', quantity: 3 },
  ],
  [{ setup: 'paymentMethod' }, { setup: 'customerPortal' }],
])('%j and %j are not', (one, other) => {
  expect(isSamePurchase(one, other)).toBe(false);
});

test('a value that JSON cannot hold does not throw', () => {
  expect(() => purchaseKey({ plan: 10n as unknown as string })).not.toThrow();
});
