import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { beginJourney, findJourney } from '../../../src/checkout/start/journeys.js';
import type { CheckoutSession } from '../../../src/model/CheckoutSession.js';
import { resetPageRegistry } from '../../../src/model/pageRegistry.js';

const session = { id: 'one' } as CheckoutSession;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  resetPageRegistry();
  vi.useRealTimers();
});

test('a journey holds its place in its scope until it is no longer busy', () => {
  const journey = beginJourney('org A', 'pro');
  expect(findJourney('org A', 'pro')).toBe(journey);
  expect(findJourney('org B', 'pro')).toBeUndefined();
  expect(findJourney('org A', 'team')).toBeUndefined();
  journey.step({ status: 'leaving', session });
  expect(findJourney('org A', 'pro')).toBe(journey);
  journey.step({ status: 'idle' });
  expect(findJourney('org A', 'pro')).toBeUndefined();
});

test('an old journey that moves on late does not free the place of a newer one', () => {
  const old = beginJourney('org A', 'pro');
  old.step({ status: 'idle' });
  const newer = beginJourney('org A', 'pro');
  old.step({ status: 'idle' });
  expect(findJourney('org A', 'pro')).toBe(newer);
});

test('being busy is announced after 50 ms, everything else at once', () => {
  const journey = beginJourney('org A', 'pro');
  const listener = vi.fn();
  journey.subscribe(listener);
  vi.advanceTimersByTime(49);
  expect(listener).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(listener).toHaveBeenCalledTimes(1);
  journey.step({ status: 'offered', session, offerReason: 'stayed' });
  expect(listener).toHaveBeenCalledTimes(2);
});

test('a journey that ends within 50 ms is announced once', () => {
  const journey = beginJourney('org A', 'pro');
  const listener = vi.fn();
  journey.subscribe(listener);
  journey.step({ status: 'idle' });
  vi.advanceTimersByTime(1_000);
  expect(listener).toHaveBeenCalledTimes(1);
});

test('what runs for a journey stops when it ends, once, and at once when it is over', () => {
  const journey = beginJourney('org A', 'pro');
  const cleanup = vi.fn();
  journey.onEnd(cleanup);
  journey.step({ status: 'leaving', session });
  expect(cleanup).not.toHaveBeenCalled();
  journey.step({ status: 'idle' });
  journey.step({ status: 'idle' });
  expect(cleanup).toHaveBeenCalledTimes(1);
  journey.onEnd(cleanup);
  expect(cleanup).toHaveBeenCalledTimes(2);
});

test('a reset ends all journeys of all scopes', () => {
  const one = beginJourney('org A', 'pro');
  const other = beginJourney('org B', 'pro');
  resetPageRegistry();
  expect([one.state.status, other.state.status]).toEqual(['idle', 'idle']);
  expect(findJourney('org A', 'pro')).toBeUndefined();
});
