import { expect, test } from 'vitest';
import type { CheckoutSession } from '../../../src/model/CheckoutSession.js';
import { reviveCheckout, reviveCheckouts } from '../../../src/query/reading/reviveCheckouts.js';
import { session } from '../querySource.js';

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value));

test('a list that went through JSON has its dates again', () => {
  const list = { sessions: [session('a'), session('b')], malformed: [] };
  expect(reviveCheckouts(throughJson(list))).toEqual(list);
});

test('what has its dates is returned as it is, so that nothing renders again', () => {
  const list = { sessions: [session('a')], malformed: [] };
  expect(reviveCheckouts(list)).toBe(list);
  expect(reviveCheckout(list.sessions[0] as CheckoutSession)).toBe(list.sessions[0]);
  const empty = { sessions: [], malformed: [] };
  expect(reviveCheckouts(empty)).toBe(empty);
});

test.each<[string, Partial<CheckoutSession>]>([
  ['createdAt', { updatedAt: undefined, expireAt: undefined }],
  ['expireAt', { createdAt: undefined, updatedAt: undefined }],
  ['updatedAt', { createdAt: undefined, expireAt: undefined }],
])('only %s is set', (_, fields) => {
  const one = session('a', fields);
  expect(reviveCheckout(throughJson(one))).toEqual(one);
  expect(reviveCheckouts({ sessions: [throughJson(one)], malformed: [] }).sessions).toEqual([one]);
});
