import { expect, test } from 'vitest';
import { scopeKey } from '../../src/model/scopeKey.js';

const server = 'rest:https://frontier.test';

test('each server, organisation and billing account has a key of its own', () => {
  const keys = [
    scopeKey({ orgId: 'a', billingId: 'b' }, server),
    scopeKey({ orgId: 'a', billingId: 'c' }, server),
    scopeKey({ orgId: 'a', billingId: undefined }, server),
    scopeKey({ orgId: 'b', billingId: 'b' }, server),
    scopeKey({ orgId: 'a', billingId: 'b' }, 'connect:https://frontier.test'),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});

test('the same account has the same key', () => {
  expect(scopeKey({ orgId: 'a', billingId: 'b' }, server)).toBe(
    scopeKey({ orgId: 'a', billingId: 'b' }, server),
  );
});
