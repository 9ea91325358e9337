import { expect, test } from 'vitest';
import { startAgainRequest } from '../../../src/components/shared/startAgainRequest.js';
import type { CheckoutSession } from '../../../src/model/CheckoutSession.js';

const session = (fields: Partial<CheckoutSession>) => fields as CheckoutSession;

test('B2: a product is started again in the words of the generation', () => {
  const bought = session({ product: 'p-1' });
  expect(startAgainRequest(bought, undefined, 'features')).toEqual({ feature: 'p-1' });
  expect(startAgainRequest(bought, undefined, 'products')).toEqual({ product: 'p-1' });
  expect(startAgainRequest(bought, undefined, undefined)).toEqual({ product: 'p-1' });
});

test('B2: a plan is started again by its id', () => {
  expect(startAgainRequest(session({ plan: 'u-1' }), undefined, 'features')).toEqual({ plan: 'u-1' });
});

test('B2: what this browser asked for goes first, with its quantity and terms', () => {
  const remembered = { product: 'credits_500', quantity: 3 };
  expect(startAgainRequest(session({ product: 'p-1' }), remembered, 'products')).toMatchObject(remembered);
  const card = { setup: 'paymentMethod' as const };
  expect(startAgainRequest(session({}), card, 'products')).toMatchObject(card);
});

test('B2: nothing is started again that nobody knows', () => {
  expect(startAgainRequest(session({}), undefined, 'products')).toBeUndefined();
  expect(startAgainRequest(session({}), {}, 'products')).toBeUndefined();
});
