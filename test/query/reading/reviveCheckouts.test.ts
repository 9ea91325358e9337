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

test('the server’s time is a date again too, and left out where it is none', () => {
  const list = { sessions: [session('a')], malformed: [], serverTime: new Date('2025-03-04T12:00:00Z') };
  expect(reviveCheckouts(throughJson(list))).toEqual(list);
  const odd = { ...list, serverTime: 'soon' as unknown as Date };
  expect(reviveCheckouts(odd).serverTime).toBeUndefined();
});

test('a date that JSON could not hold is left out', () => {
  const one = { ...throughJson(session('a')), expireAt: null as unknown as Date };
  expect(reviveCheckout(one)).toEqual(session('a', { expireAt: undefined }));
});
