import { expect, test } from 'vitest';
import { checkoutStatus } from '../../src/index.js';
import { makeCheckoutSession, sandboxCatalogue } from '../../src/testing.js';

test('makes an open session for a plan of the catalogue', () => {
  const session = makeCheckoutSession();
  expect(checkoutStatus(session, Date.now())).toBe('open');
  expect(sandboxCatalogue.plans.find(({ id }) => id === session.plan)?.name).toBe('pro');
});

test('takes every field, and builds the others on it', () => {
  const createdAt = new Date('2025-03-04T10:00:00Z');
  const session = makeCheckoutSession({ id: 'x', state: 'complete', createdAt, plan: undefined });
  expect(session).toMatchObject({ id: 'x', state: 'complete', plan: undefined, updatedAt: createdAt });
  expect(session.checkoutUrl).toMatch(/\/x$/);
  expect(session.expireAt).toEqual(new Date('2025-03-05T10:00:00Z'));
});
