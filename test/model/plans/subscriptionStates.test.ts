import { expect, test } from 'vitest';
import { hasPaymentProblem, isInForce, isLive } from '../../../src/model/plans/subscriptionStates.js';

test.each([
  // state, in force, live, has a payment problem
  ['active', true, true, false],
  ['trialing', true, true, false],
  ['past_due', false, true, true],
  ['unpaid', false, true, true],
  ['incomplete', false, true, true],
  ['paused', false, true, true],
  ['canceled', false, false, false],
  ['ended', false, false, false],
  ['incomplete_expired', false, false, false],
  ['a_state_to_come', false, true, false],
  ['', false, true, false],
])('%j', (state, inForce, live, problem) => {
  expect([isInForce({ state }), isLive({ state }), hasPaymentProblem({ state })]).toEqual([
    inForce,
    live,
    problem,
  ]);
});
