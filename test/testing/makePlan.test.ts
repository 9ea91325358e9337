import { expect, test } from 'vitest';
import { planOffer } from '../../src/model/plans/planOffer.js';
import { summarizeSubscriptions } from '../../src/model/plans/summarizeSubscriptions.js';
import { makePlan, makeSubscription, sandboxCatalogue } from '../../src/testing.js';

test('makes the plan `pro` of the catalogue, and takes every field', () => {
  const pro = sandboxCatalogue.plans.find(({ name }) => name === 'pro');
  expect(makePlan()).toMatchObject({ id: pro?.id, name: 'pro', title: 'Pro', trialDays: pro?.trialDays });
  expect(makePlan().price?.flat).toBe(pro?.amount);
  expect(makePlan({ title: 'Team', active: false })).toMatchObject({ group: 'Team', active: false });
});

test('makes a subscription to it that is in force', () => {
  const subscription = makeSubscription();
  expect(subscription.planId).toBe(makePlan().id);
  const subscriptions = summarizeSubscriptions([subscription], [makePlan()], Date.now());
  expect(planOffer(makePlan(), { subscriptions }).kind).toBe('current');
  expect(planOffer(makePlan({ id: 'other' }), { subscriptions }).kind).not.toBe('subscribe');
  expect(subscription.currentPeriodEndAt?.getTime()).toBeGreaterThan(Date.now());
  expect(makeSubscription({ state: 'canceled', createdAt: undefined })).toMatchObject({
    state: 'canceled',
    createdAt: undefined,
  });
});
