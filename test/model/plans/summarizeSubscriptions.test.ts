import { describe, expect, test } from 'vitest';
import { upcomingOf } from '../../../src/model/plans/upcomingOf.js';
import { days, held, now, phaseOf, planOf, subscriptionOf } from './planFixtures.js';

describe('phases lie', () => {
  test.each([
    ['a quiet subscription', phaseOf(days(5)), undefined],
    ['a change that is done', phaseOf(days(-5), 'b', 'change'), undefined],
    ['a change that is due now', phaseOf(days(0), 'b', 'change'), undefined],
    ['a change that is done, with the next period', phaseOf(days(5), '', 'change'), undefined],
    ['the plan that it is on', phaseOf(days(5), 'a', 'change'), undefined],
    ['the plan that it is on, whatever the reason', phaseOf(days(5), 'a', 'cancel'), undefined],
    ['a phase without a date', phaseOf(undefined, 'b', 'change'), undefined],
    ['a change', phaseOf(days(5), 'b', 'change'), { kind: 'change', planId: 'b', effectiveAt: days(5) }],
    ['a cancel', phaseOf(days(5), '', 'cancel'), { kind: 'cancel', planId: undefined, effectiveAt: days(5) }],
    ['a cancel that is done', phaseOf(days(-5), '', 'cancel'), undefined],
  ])('%s', (_, phase, upcoming) => {
    expect(upcomingOf(subscriptionOf('a', { phases: [phase] }), now)).toEqual(upcoming);
  });
});

describe('a clock that is wrong by 25 hours', () => {
  const wrong = (hours: number) => now + hours * 3_600_000;
  const cancel = (at: Date, periodEnd: Date) =>
    subscriptionOf('a', { phases: [phaseOf(at, '', 'cancel')], currentPeriodEndAt: periodEnd });

  test.each([-25, 0, 25])('%d h: what ends with the current period is ahead', (hours) => {
    expect(upcomingOf(cancel(days(0.5), days(0.5)), wrong(hours))?.kind).toBe('cancel');
  });

  test.each([0, 25])('%d h: what was done before the current period is over', (hours) => {
    const done = subscriptionOf('a', {
      phases: [phaseOf(days(-0.5), 'b', 'change')],
      currentPeriodEndAt: days(29),
    });
    expect(upcomingOf(done, wrong(hours))).toBeUndefined();
  });
});

describe('which subscription counts', () => {
  const of = (...states: string[]) =>
    held(states.map((state, index) => subscriptionOf(state, { state, createdAt: days(-index) })));

  test.each([
    ['the active one before a newer trial', ['trialing', 'active'], 'active'],
    ['a trial before a newer payment problem', ['past_due', 'trialing'], 'trialing'],
    ['a payment problem before one that is being set up', ['pending', 'unpaid'], 'unpaid'],
    ['one that is being set up', ['canceled', 'pending'], 'pending'],
    ['a state that is not known', ['canceled', 'brand_new'], 'brand_new'],
    ['none that is over', ['canceled', 'ended', 'incomplete_expired'], undefined],
  ])('%s', (_, states, current) => expect(of(...states).current?.state).toBe(current));

  test('two live ones are both shown', () => {
    expect(of('active', 'trialing', 'canceled').duplicates.map(({ state }) => state)).toEqual([
      'active',
      'trialing',
    ]);
    expect(of('active', 'canceled').duplicates).toEqual([]);
  });

  test('the newest active one, whatever order the server sends', () => {
    const older = subscriptionOf('old', { createdAt: days(-20) });
    const newer = subscriptionOf('new', { createdAt: days(-1) });
    expect(held([older, newer]).current?.planId).toBe('new');
    expect(held([newer, older]).current?.planId).toBe('new');
  });

  test('names plans, also of what is scheduled, and does without', () => {
    const next = subscriptionOf('a', { phases: [phaseOf(days(3), 'b', 'change')] });
    const named = held([next], [planOf('a', { title: 'A' }), planOf('b', { title: 'B' })]);
    expect([named.current?.plan?.title, named.upcoming?.plan?.title]).toEqual(['A', 'B']);
    const unnamed = held([next]);
    expect([unnamed.current?.plan, unnamed.upcoming?.plan, unnamed.upcoming?.planId]).toEqual([
      undefined,
      undefined,
      'b',
    ]);
  });
});
