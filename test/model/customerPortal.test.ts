import { expect, test } from 'vitest';
import type { CheckoutSession } from '../../src/model/CheckoutSession.js';
import { asksForPortal, isPortalAnswer } from '../../src/model/customerPortal.js';

test('only the customer portal is asked for by its name', () => {
  expect(asksForPortal({ setup: 'customerPortal' })).toBe(true);
  expect(asksForPortal({ setup: 'paymentMethod' })).toBe(false);
  expect(asksForPortal({ plan: 'customerPortal' })).toBe(false);
  expect(asksForPortal(undefined)).toBe(false);
});

test.each<[Partial<CheckoutSession>, boolean]>([
  [{}, true],
  [{ state: 'open' }, false],
  [{ createdAt: new Date() }, false],
  [{ expireAt: new Date() }, false],
])('an answer with %j is one of the portal: %s', (fields, expected) => {
  const answer = { id: 'a', checkoutUrl: 'https://x.example', state: '', ...fields } as CheckoutSession;
  expect(isPortalAnswer(answer)).toBe(expected);
});
