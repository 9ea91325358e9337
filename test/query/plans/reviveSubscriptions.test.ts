import { expect, test } from 'vitest';
import { reviveSubscriptions } from '../../../src/query/plans/reviveSubscriptions.js';
import { days, phaseOf, subscriptionOf } from '../../model/plans/planFixtures.js';

const list = (createdAt: Date | undefined) => ({
  subscriptions: [
    subscriptionOf('a', { createdAt, phases: [phaseOf(days(3), 'b', 'change')] }),
    subscriptionOf('b', { trialEndsAt: days(5) }),
  ],
});

test.each([
  ['all dates', days(-1)],
  ['a first row without a date', undefined],
])('a list that went through JSON has its dates again: %s', (_, createdAt) => {
  const before = list(createdAt);
  const revived = reviveSubscriptions(JSON.parse(JSON.stringify(before)));
  expect(revived).toEqual(before);
  expect(revived.subscriptions[0]?.phases[0]?.effectiveAt).toBeInstanceOf(Date);
});
