import { describe, expect, test } from 'vitest';
import { planOffer } from '../../../src/model/plans/planOffer.js';
import { days, held, phaseOf, planOf, subscriptionOf } from './planFixtures.js';

const usd = (flat: number) => ({ currency: 'usd', flat, perSeat: 0, metered: false, tiered: false });
const basic = planOf('basic', { group: 'basic', weight: 1, price: usd(1000) });
const pro = planOf('pro', { group: 'pro', weight: 2, price: usd(2000), trialDays: 14 });
const proYearly = planOf('pro-y', { group: 'pro', weight: 2, interval: 'year', price: usd(20_000) });
const plans = [basic, pro, proYearly];
const none = held([]);
const on = (plan: string, fields = {}) => held([subscriptionOf(plan, fields)], plans);

describe('nothing is held', () => {
  test('a plan with a trial is tried, one without is subscribed to', () => {
    expect(planOffer(pro, { subscriptions: none })).toEqual({ kind: 'trial', days: 14 });
    expect(planOffer(basic, { subscriptions: none })).toEqual({ kind: 'subscribe' });
  });

  test('the trial is that of this interval', () => {
    expect(planOffer(proYearly, { subscriptions: none })).toEqual({ kind: 'subscribe' });
  });

  test('no trial is promised to an account with a past, unless the server says so', () => {
    const past = on('basic', { state: 'canceled' });
    expect(planOffer(pro, { subscriptions: past }).kind).toBe('subscribe');
    expect(planOffer(pro, { subscriptions: past, hasTrialed: false }).kind).toBe('trial');
    expect(planOffer(pro, { subscriptions: none, hasTrialed: true }).kind).toBe('subscribe');
  });

  test.each(['canceled', 'ended', 'incomplete_expired'])('%s is nothing', (state) => {
    expect(planOffer(basic, { subscriptions: on('basic', { state }) }).kind).toBe('subscribe');
  });
});

describe('a plan is held', () => {
  test.each([
    ['its own', basic, 'basic', 'current'],
    ['a heavier one', pro, 'basic', 'upgrade'],
    ['a lighter one', basic, 'pro', 'downgrade'],
    ['the other interval', proYearly, 'pro', 'switchInterval'],
  ] as const)('%s', (_, plan, current, kind) => {
    expect(planOffer(plan, { subscriptions: on(current) }).kind).toBe(kind);
  });

  test('never "upgrade" by default: no weights, same price, another currency, a plan that is not known', () => {
    const light = planOf('light', { price: usd(1000) });
    const twin = planOf('twin', { price: usd(1000) });
    const euros = planOf('euros', { price: { ...usd(9000), currency: 'eur' } });
    const unpriced = planOf('unpriced', { price: undefined });
    const onLight = held([subscriptionOf('light')], [light]);
    expect(planOffer(twin, { subscriptions: onLight }).kind).toBe('change');
    expect(planOffer(euros, { subscriptions: onLight }).kind).toBe('change');
    expect(planOffer(unpriced, { subscriptions: onLight }).kind).toBe('change');
    expect(planOffer(pro, { subscriptions: on('gone') }).kind).toBe('change');
  });

  test('without weights the price per month decides', () => {
    const light = planOf('light', { price: usd(1000) });
    const yearly = planOf('yearly', { interval: 'year', price: usd(6000) });
    expect(planOffer(yearly, { subscriptions: held([subscriptionOf('light')], [light]) }).kind).toBe(
      'downgrade',
    );
  });

  test('weights decide, and not prices: only where both plans have one', () => {
    const cheap = planOf('cheap', { weight: 9, price: usd(500) });
    const dear = planOf('dear', { weight: 2, price: usd(9000) });
    const unweighted = planOf('unweighted', { price: usd(700) });
    const kindOn = (current: typeof cheap, plan: typeof cheap) =>
      planOffer(plan, { subscriptions: held([subscriptionOf(current.id)], [current]) }).kind;
    expect(kindOn(dear, cheap)).toBe('upgrade');
    expect(kindOn(cheap, dear)).toBe('downgrade');
    expect(kindOn(cheap, unweighted)).toBe('upgrade');
    expect(kindOn(unweighted, cheap)).toBe('downgrade');
    expect(kindOn(dear, unweighted)).toBe('downgrade');
  });

  test('a plan without a price, or one whose interval is not known, is compared with no other', () => {
    const unpriced = planOf('unpriced', { price: undefined });
    const fortnight = planOf('fortnight', { interval: 'fortnight' });
    const kindOn = (current: typeof basic, plan: typeof basic) =>
      planOffer(plan, { subscriptions: held([subscriptionOf(current.id)], [current]) }).kind;
    expect(kindOn(unpriced, planOf('unpriced too', { price: undefined }))).toBe('change');
    expect(kindOn(unpriced, basic)).toBe('change');
    expect(kindOn(fortnight, planOf('light'))).toBe('change');
    expect(kindOn(planOf('light'), fortnight)).toBe('change');
  });

  test('another plan of the same group and interval is no other interval', () => {
    const proPlus = planOf('pro-plus', { group: 'pro', weight: 3 });
    expect(planOffer(proPlus, { subscriptions: on('pro') }).kind).toBe('upgrade');
  });

  test('trying: the own card subscribes, the others change', () => {
    const trying = on('pro', { state: 'trialing' });
    expect(planOffer(pro, { subscriptions: trying }).kind).toBe('trialing');
    expect(planOffer(basic, { subscriptions: trying }).kind).toBe('downgrade');
  });

  test('what is scheduled', () => {
    const leaving = on('pro', { phases: [phaseOf(days(4), 'basic', 'change')] });
    expect(planOffer(basic, { subscriptions: leaving })).toMatchObject({
      kind: 'scheduled',
      effectiveAt: days(4),
    });
    expect(planOffer(pro, { subscriptions: leaving }).kind).toBe('current');
  });

  test('two live ones are both "current"', () => {
    const two = held([subscriptionOf('pro'), subscriptionOf('basic')], plans);
    expect([basic, pro].map((plan) => planOffer(plan, { subscriptions: two }).kind)).toEqual([
      'current',
      'current',
    ]);
  });
});

describe('what cannot be chosen', () => {
  const reasonOf = (plan: typeof pro, account: Parameters<typeof planOffer>[1]) => {
    const offer = planOffer(plan, account);
    return offer.kind === 'unavailable' ? offer.reason : offer.kind;
  };

  test.each(['past_due', 'unpaid', 'incomplete', 'paused'])('%s: nothing can be changed', (state) => {
    const subscriptions = on('pro', { state });
    expect([basic, pro].map((plan) => reasonOf(plan, { subscriptions }))).toEqual([
      'payment_problem',
      'payment_problem',
    ]);
  });

  test('beside a plan that is in force, only the unpaid one is blocked', () => {
    const two = held([subscriptionOf('pro'), subscriptionOf('basic', { state: 'past_due' })], plans);
    const team = planOf('team', { weight: 3 });
    expect([basic, pro, team].map((plan) => reasonOf(plan, { subscriptions: two }))).toEqual([
      'payment_problem',
      'current',
      'upgrade',
    ]);
  });

  test.each(['pending', 'brand_new', ''])('"%s": never a checkout beside it', (state) => {
    expect(reasonOf(basic, { subscriptions: on('pro', { state }) })).toBe('not_changeable');
  });

  test('a plan that is no longer sold, and one with too few seats', () => {
    expect(reasonOf({ ...pro, active: false }, { subscriptions: none })).toBe('plan_inactive');
    expect(reasonOf({ ...pro, active: false }, { subscriptions: on('pro') })).toBe('current');
    expect(reasonOf({ ...pro, seatLimit: 5 }, { subscriptions: none, seats: 6 })).toBe('seat_limit');
    expect(reasonOf({ ...pro, seatLimit: 5 }, { subscriptions: none, seats: 5 })).toBe('trial');
    expect(reasonOf({ ...pro, seatLimit: 5 }, { subscriptions: none })).toBe('trial');
    expect(reasonOf(pro, { subscriptions: none, seats: 6 })).toBe('trial');
  });
});
