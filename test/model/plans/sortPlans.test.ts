import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortPlans } from '../../../src/model/plans/sortPlans.js';
import { planOf } from './planFixtures.js';

const usd = (flat: number) => ({ currency: 'usd', flat, perSeat: 0, metered: false, tiered: false });
const ids = (plans: ReturnType<typeof sortPlans>) => plans.map(({ id }) => id);

test('by group, interval, weight, price per month and id, whatever order the server sends', () => {
  const plans = [
    planOf('team-y', { group: 'team', interval: 'year', weight: 1, price: usd(50_000) }),
    planOf('team-m', { group: 'team', weight: 3, price: usd(5000) }),
    planOf('pro-y', { group: 'pro', interval: 'year', weight: 2, price: usd(20_000) }),
    planOf('pro-m', { group: 'pro', weight: 2, price: usd(2000) }),
    planOf('cheap', { price: usd(100) }),
    planOf('perSeat', { price: { ...usd(100), perSeat: 150 } }),
    planOf('fortnightly', { interval: 'fortnight', price: usd(1) }),
    planOf('twin-b', { price: usd(300) }),
    planOf('twin-a', { price: usd(300) }),
    planOf('unpriced', { price: undefined }),
  ];
  const sorted = [
    'team-m',
    'team-y',
    'pro-m',
    'pro-y',
    'cheap',
    'perSeat',
    'twin-a',
    'twin-b',
    'fortnightly',
    'unpriced',
  ];
  expect(ids(sortPlans(plans))).toEqual(sorted);
  fc.assert(
    fc.property(fc.shuffledSubarray(plans, { minLength: plans.length }), (shuffled) => {
      expect(ids(sortPlans(shuffled))).toEqual(sorted);
    }),
  );
});

test('prices by the day, the week and the year are compared by what they cost per month', () => {
  const priced = (id: string, interval: string, flat: number) => planOf(id, { interval, price: usd(flat) });
  const sorted = [
    priced('1000 a month', 'month', 1000),
    priced('1033 a day', 'day', 34),
    priced('1050 a month', 'month', 1050),
    priced('1083 a week', 'week', 250),
    priced('1100 a month', 'month', 1100),
    priced('1150 a year', 'year', 13_800),
    priced('1200 a month', 'month', 1200),
  ];
  expect(ids(sortPlans([...sorted].reverse()))).toEqual(ids(sorted));
});

test('within a group the shortest interval comes first, and one that is not known last', () => {
  const sorted = ['day', 'week', 'month', 'year', 'fortnight'].map((interval) =>
    planOf(interval, { group: 'pro', interval }),
  );
  expect(ids(sortPlans([...sorted].reverse()))).toEqual(ids(sorted));
});
