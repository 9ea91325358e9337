import { expect, test } from 'vitest';
import type { CheckoutList, CheckoutSession } from '../../../src/model/CheckoutSession.js';
import { shareSessions } from '../../../src/query/reading/shareSessions.js';
import { session } from '../querySource.js';

const list = (...sessions: CheckoutSession[]): CheckoutList => ({ sessions, malformed: [] });
const share = (before: CheckoutList, after: CheckoutList) => shareSessions(before, after) as CheckoutList;

test('a list without changes keeps its sessions', () => {
  const before = list(session('a'), session('b', { metadata: { seats: 3 } }));
  const after = share(before, list(session('a'), session('b', { metadata: { seats: 3 } })));
  expect(after.sessions).toBe(before.sessions);
});

test.each<[string, Partial<CheckoutSession>]>([
  ['a state', { state: 'complete' }],
  ['a date', { expireAt: new Date('2025-03-06T10:00:00Z') }],
  ['a date that is gone', { expireAt: undefined }],
  ['metadata', { metadata: { seats: 4 } }],
  ['a plan', { plan: 'team' }],
])('%s changed: only that session is new', (_, change) => {
  const before = list(session('a'), session('b'));
  const after = share(before, list(session('a', change), session('b')));
  expect(after.sessions[0]).toEqual(session('a', change));
  expect(after.sessions[1]).toBe(before.sessions[1]);
  expect(after.sessions).not.toBe(before.sessions);
});

test('a session that comes or goes leaves the others as they are', () => {
  const before = list(session('a'), session('b'));
  const more = share(before, list(session('new'), session('a'), session('b')));
  expect(more.sessions.slice(1).map((each, i) => each === before.sessions[i])).toEqual([true, true]);
  expect(share(before, list(session('a'))).sessions).toEqual([session('a')]);
  const less = share(before, list(session('b')));
  expect(less.sessions).toEqual([session('b')]);
  expect(less.sessions[0]).toBe(before.sessions[1]);
});

test('another order is a change of the list, and of no session', () => {
  const before = list(session('a'), session('b'));
  const { sessions } = share(before, list(session('b'), session('a')));
  expect(sessions).toEqual([session('b'), session('a')]);
  expect(sessions[0]).toBe(before.sessions[1]);
});

test('the rest of the list is always the new one', () => {
  const serverTime = new Date();
  const malformed = [{ index: 0, id: undefined, message: 'not an object' }];
  const before = list(session('a'));
  const after = share(before, { ...list(session('a')), malformed, serverTime });
  expect(after).toEqual({ sessions: [session('a')], malformed, serverTime });
});

test('there may be nothing before, or something that an app put there', () => {
  const after = list(session('a'));
  expect(shareSessions(undefined, after)).toBe(after);
  const odd = { x: 1 };
  expect(shareSessions(odd, { x: 1 })).toBe(odd);
  expect(shareSessions(null, after)).toBe(after);
  expect(shareSessions(after, null)).toBeNull();
});

test('before may come from storage, where dates are texts: the read one replaces it', () => {
  const after = { ...list(session('a'), session('b')), serverTime: new Date() };
  const stored = JSON.parse(JSON.stringify(after)) as CheckoutList;
  expect(share(stored, after)).toEqual(after);
  expect(share(after, stored)).toEqual(stored);
  const undated = list(session('c', { createdAt: undefined, updatedAt: undefined, expireAt: undefined }));
  expect(share(JSON.parse(JSON.stringify(undated)), undated)).toEqual(undated);
});
