import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readReturnUrl } from '../../../src/browser/returnUrl.js';
import { recallCheckout } from '../../../src/browser/storage/rememberedCheckouts.js';
import type { StartGuard } from '../../../src/checkout/start/StartGuard.js';
import { CheckoutError } from '../../../src/model/CheckoutError.js';
import { checkoutKeys } from '../../../src/query/checkoutKeys.js';
import { subscriptionOf } from '../../model/plans/planFixtures.js';
import { fakePage } from '../fakePage.js';
import { openEngine } from '../openEngine.js';

let page: ReturnType<typeof fakePage>;
beforeEach(() => {
  page = fakePage();
});
afterEach(() => page.unload());

describe('a start', () => {
  test('creates, tells, and leaves for the payment page', async () => {
    const engine = openEngine();
    const onCreated = vi.fn();
    const { journey, isOwn, session } = engine.start({ plan: 'pro' }, { onCreated });
    expect(isOwn).toBe(true);
    expect(journey.state.status).toBe('creating');
    const created = await session;
    expect(engine.created().map(({ id }) => id)).toEqual([created?.id]);
    expect(journey.state).toMatchObject({ status: 'leaving', session: created });
    expect(engine.navigate.mock.calls).toEqual([[created?.checkoutUrl]]);
    expect(onCreated.mock.calls).toEqual([[created]]);
    const request = { plan: 'pro' };
    expect(engine.events).toMatchObject([
      { type: 'checkout_started', sessionId: undefined, request },
      { type: 'checkout_created', sessionId: created?.id, request },
      { type: 'checkout_leaving', sessionId: created?.id, request },
    ]);
    expect(engine.events.some((event) => 'isUnguarded' in event)).toBe(false);
  });

  test("sends the provider's return URLs with our parameters, or those of the request", async () => {
    const engine = openEngine();
    const session = await engine.start().session;
    expect(session?.successUrl).toMatch(/^https:\/\/app\.test\/billing\?/);
    expect(session?.cancelUrl).toMatch(/^https:\/\/app\.test\/pricing\?/);
    const [success, cancel] = [session?.successUrl, session?.cancelUrl].map((url) =>
      readReturnUrl(url ?? ''),
    );
    expect(success).toMatchObject({ outcome: 'success', id: session?.id });
    expect(cancel).toMatchObject({ outcome: 'cancel', id: session?.id, ref: success?.ref });
    const own = await engine.start({ plan: 'team', successUrl: '/a', cancelUrl: '/b' }).session;
    expect(own?.successUrl).toContain('https://app.test/a?');
    expect(own?.cancelUrl).toContain('https://app.test/b?');
  });

  test('remembers what was asked for, once the page is on its way out', async () => {
    const { source, start } = openEngine();
    const session = await start({ plan: 'pro', skipTrial: true }).session;
    expect(recallCheckout(source.scope, { id: session?.id })).toBeUndefined();
    page.hide();
    expect(recallCheckout(source.scope, { id: session?.id })).toMatchObject({ plan: 'pro', skipTrial: true });
  });

  test('marks the history as out of date, and reads it again only when the page stays', async () => {
    const engine = openEngine();
    await engine.readHistory();
    await engine.start().session;
    expect(engine.isStale()).toBe(true);
  });

  test('a second one for the same purchase finds the first, and sends nothing', async () => {
    const engine = openEngine();
    const first = engine.start();
    const second = engine.start();
    expect(second).toMatchObject({ isOwn: false, journey: first.journey });
    expect(await second.session).toBeUndefined();
    await first.session;
    expect(engine.created()).toHaveLength(1);
    expect(engine.start({ plan: 'team' }).isOwn).toBe(true);
  });

  test('a listener that throws changes nothing', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const engine = openEngine();
    const onCreated = () => {
      throw new Error('listener');
    };
    expect(await engine.start({ plan: 'pro' }, { onCreated }).session).toBeDefined();
    expect(engine.navigate).toHaveBeenCalledOnce();
    expect(logged).toHaveBeenCalledOnce();
    logged.mockRestore();
  });
});

describe('the customer portal', () => {
  const portal = { setup: 'customerPortal' } as const;

  test('is gone to, but is no session: nothing to tell, to remember or to read again', async () => {
    const engine = openEngine();
    await engine.readHistory();
    const onCreated = vi.fn();
    const session = await engine.start(portal, { onCreated }).session;
    expect(engine.navigate.mock.calls).toEqual([[session?.checkoutUrl]]);
    expect(engine.types()).toEqual(['checkout_started', 'checkout_leaving']);
    expect(engine.events.every((event) => 'sessionId' in event && event.sessionId === undefined)).toBe(true);
    expect(onCreated).not.toHaveBeenCalled();
    page.hide();
    expect(recallCheckout(engine.source.scope, { id: session?.id })).toBeUndefined();
    expect(engine.isStale()).toBe(false);
  });

  test('that fails leaves nothing behind', async () => {
    const engine = openEngine();
    engine.sandbox.behave({ outcome: 'internal', on: 'create' });
    const { journey, session } = engine.start(portal);
    await session;
    expect(journey.state).toMatchObject({ status: 'failed', mayExist: false });
  });
});

describe('a failure', () => {
  test('that leaves no doubt is told', async () => {
    const engine = openEngine();
    await engine.readHistory();
    engine.sandbox.behave({ outcome: 'forbidden', on: 'create' });
    const [onCheckoutError, onAlreadySubscribed] = [vi.fn(), vi.fn()];
    const { journey, session } = engine.start({ plan: 'pro' }, { onCheckoutError, onAlreadySubscribed });
    expect(await session).toBeUndefined();
    expect(journey.state).toMatchObject({ status: 'failed', mayExist: false, error: { status: 403 } });
    expect(engine.events.at(-1)).toMatchObject({
      type: 'checkout_failed',
      error: journey.state.error,
      sessionId: undefined,
      request: { plan: 'pro' },
    });
    expect(onCheckoutError.mock.calls).toEqual([[journey.state.error]]);
    expect(onAlreadySubscribed).not.toHaveBeenCalled();
    expect(engine.sandbox.requests.filter(({ path }) => path.includes('ListCheckouts'))).toHaveLength(1);
  });

  test('"already subscribed" has a listener of its own', async () => {
    const engine = openEngine();
    engine.sandbox.behave({ outcome: 'already_subscribed', on: 'create' });
    const onAlreadySubscribed = vi.fn();
    const { journey, session } = engine.start({ plan: 'pro' }, { onAlreadySubscribed });
    await session;
    expect(onAlreadySubscribed.mock.calls).toEqual([[journey.state.error]]);
  });

  test('listeners find a button that works', async () => {
    const engine = openEngine();
    engine.sandbox.behave({ outcome: 'forbidden', on: 'create', times: 1 });
    const again = vi.fn();
    const onCheckoutError = () => again(engine.start().isOwn);
    await engine.start({ plan: 'pro' }, { onCheckoutError }).session;
    expect(again.mock.calls).toEqual([[true]]);
  });

  test('that made a session all the same: it is found by its reference, and offered', async () => {
    const engine = openEngine({ sandbox: { generation: 'connect', sessions: [{ plan: 'pro' }] } });
    engine.sandbox.behave({ outcome: 'lost', on: 'create', times: 1 });
    const { journey, session } = engine.start();
    expect(await session).toBeUndefined();
    expect(journey.state).toMatchObject({
      status: 'offered',
      offerReason: 'found',
      error: { code: 'network' },
    });
    const made = engine.created().find(({ id }) => id === journey.state.session?.id);
    const ref = readReturnUrl(made?.successUrl ?? '')?.ref;
    expect(recallCheckout(engine.source.scope, { ref })).toMatchObject({ plan: 'pro', ref });
  });

  test('that may have made one which cannot be found warns of it', async () => {
    const engine = openEngine();
    engine.sandbox.behave({ outcome: 'internal' });
    const { journey, session } = engine.start();
    await session;
    expect(journey.state).toMatchObject({ status: 'failed', mayExist: true });
  });

  test('of something else is not quoted, since it may hold a secret', async () => {
    const cause = new Error('https://pay.example/secret');
    const engine = openEngine({
      effects: {
        navigate: () => {
          throw cause;
        },
      },
    });
    const { journey, session } = engine.start();
    const made = await session;
    expect(journey.state.error).toMatchObject({ code: 'unknown', cause });
    expect(journey.state.error?.message).toContain('see `cause`');
    expect(journey.state.error?.message).not.toContain('secret');
    // The session exists: another click goes to it.
    expect(made).toBeUndefined();
    expect(journey.state).toMatchObject({ status: 'offered', offerReason: 'stayed' });
    expect(journey.state.session?.id).toBe(engine.created()[0]?.id);
    expect(engine.types()).toEqual([
      'checkout_started',
      'checkout_created',
      'checkout_leaving',
      'checkout_failed',
    ]);
  });

  test('of an unsafe address offers nothing', async () => {
    const engine = openEngine({ effects: { checkoutOrigins: ['https://checkout.stripe.com'] } });
    const { journey, session } = engine.start();
    await session;
    expect(journey.state).toMatchObject({ status: 'failed', error: { code: 'unsafe_url' }, mayExist: false });
    expect(engine.navigate).not.toHaveBeenCalled();
  });

  test('of a request that is not valid sends nothing', async () => {
    const engine = openEngine();
    const { journey, session } = engine.start({ plan: '' });
    await session;
    expect(journey.state).toMatchObject({ status: 'failed', error: { code: 'invalid_request' } });
    expect(engine.sandbox.requests).toEqual([]);
  });
});

describe('a buyer who has moved on', () => {
  test('within the app is offered the session', async () => {
    const engine = openEngine();
    const { journey, session } = engine.start();
    page.location.href = 'https://app.test/elsewhere';
    await session;
    expect(engine.navigate).not.toHaveBeenCalled();
    expect(journey.state).toMatchObject({ status: 'offered', offerReason: 'stayed', error: undefined });
    expect(engine.types()).toEqual(['checkout_started', 'checkout_created']);
  });

  test('but changed only the query of the address is taken along', async () => {
    const engine = openEngine();
    const { session } = engine.start();
    page.location.href = 'https://app.test/pricing?tab=2';
    await session;
    expect(engine.navigate).toHaveBeenCalledOnce();
  });

  test('to another account is offered the session', async () => {
    const engine = openEngine();
    engine.source.isCurrent = () => false;
    const { journey, session } = engine.start();
    await session;
    expect(engine.navigate).not.toHaveBeenCalled();
    expect(journey.state.status).toBe('offered');
  });

  test('to another button: the last click decides', async () => {
    const engine = openEngine();
    const first = engine.start({ plan: 'pro' });
    const second = engine.start({ plan: 'team' });
    await Promise.all([first.session, second.session]);
    expect(first.journey.state).toMatchObject({ status: 'offered', offerReason: 'stayed' });
    expect(second.journey.state.status).toBe('leaving');
    expect(engine.navigate).toHaveBeenCalledOnce();
  });

  test('to another button while the page is being left: that is left for', async () => {
    const engine = openEngine();
    const first = engine.start({ plan: 'pro' });
    await first.session;
    await engine.start({ plan: 'team' }).session;
    expect(first.journey.state.status).toBe('offered');
    expect(engine.navigate).toHaveBeenCalledTimes(2);
  });

  test('with Back, which shows the page again as it was left: the button works, and the page stays', async () => {
    const engine = openEngine();
    await engine.readHistory();
    const { journey, session } = engine.start();
    page.restore();
    expect(journey.state.status).toBe('idle');
    expect(engine.isStale()).toBe(true);
    await session;
    expect(engine.navigate).not.toHaveBeenCalled();
    expect(engine.start().isOwn).toBe(true);
  });

  test('and sees the page again, because it was not left: the session is offered', async () => {
    const engine = openEngine();
    const { journey, session } = engine.start();
    await session;
    page.look();
    expect(journey.state).toMatchObject({ status: 'offered', offerReason: 'stayed' });
  });
});

describe('a session that the same button offers', () => {
  async function offered(fields: { createdAt?: number; expireAt?: number } = {}) {
    const engine = openEngine();
    const { journey, session } = engine.start();
    const made = await session;
    if (made) Object.assign(made, fields);
    page.look();
    return { engine, journey };
  }

  test('is opened instead of creating another', async () => {
    const { engine, journey } = await offered();
    const again = engine.start({ plan: 'pro' }, {}, journey);
    expect((await again.session)?.id).toBe(journey.state.session?.id);
    expect(engine.created()).toHaveLength(1);
    expect(engine.navigate).toHaveBeenCalledTimes(2);
    expect(engine.types().slice(-2)).toEqual(['checkout_resumed', 'checkout_leaving']);
  });

  test('not for another purchase, and not of another account', async () => {
    const { engine, journey } = await offered();
    await engine.start({ plan: 'team' }, {}, journey).session;
    expect(engine.created()).toHaveLength(2);
    engine.source.scope = 'another';
    await engine.start({ plan: 'pro' }, {}, journey).session;
    expect(engine.created()).toHaveLength(3);
  });

  test('not once the time in which it can be paid has passed', async () => {
    vi.useFakeTimers();
    const { engine, journey } = await offered();
    vi.setSystemTime(Date.now() + 24 * 3_600_000 - 1_000);
    const again = engine.start({ plan: 'pro' }, {}, journey);
    await again.session;
    expect(engine.created()).toHaveLength(1);
    page.look();
    vi.setSystemTime(Date.now() + 24 * 3_600_000);
    await engine.start({ plan: 'pro' }, {}, again.journey).session;
    expect(engine.created()).toHaveLength(2);
  });

  test('nor after a start that failed', async () => {
    const engine = openEngine();
    engine.sandbox.behave({ outcome: 'forbidden', on: 'create', times: 1 });
    const { journey, session } = engine.start();
    await session;
    await engine.start({ plan: 'pro' }, {}, journey).session;
    expect(engine.created()).toHaveLength(1);
  });
});

describe('reuse', () => {
  test('goes to an open session that would serve as well', async () => {
    const engine = openEngine();
    const made = await engine.start().session;
    page.hide();
    page.restore();
    await engine.readHistory();
    const again = await engine.start({ plan: 'pro' }, { reuse: true }).session;
    expect(again?.id).toBe(made?.id);
    expect(engine.types().slice(-2)).toEqual(['checkout_resumed', 'checkout_leaving']);
    page.restore();
    await engine.start({ plan: 'pro' }).session;
    expect(engine.created()).toHaveLength(2);
  });
});

describe('a guard', () => {
  const held = subscriptionOf('basic');
  const guardedBy = (guard: StartGuard, options = {}) => {
    const engine = openEngine();
    return { engine, ...engine.start({ plan: 'pro' }, options, undefined, guard) };
  };

  test('that finds a plan: nothing is sent', async () => {
    const onPlanHeld = vi.fn();
    const { engine, journey, session } = guardedBy(async () => ({ heldBy: held }), { onPlanHeld });
    expect(await session).toBeUndefined();
    expect(journey.state).toMatchObject({ status: 'held', heldBy: held });
    expect(engine.events.at(-1)).toMatchObject({ type: 'checkout_held', heldBy: held });
    expect(onPlanHeld.mock.calls).toEqual([[held]]);
    expect(engine.sandbox.requests).toEqual([]);
  });

  test('that finds a plan of an account that is no longer shown: the app is not told', async () => {
    const onPlanHeld = vi.fn();
    const engine = openEngine();
    const guard = async () => {
      engine.source.isCurrent = () => false;
      return { heldBy: held };
    };
    await engine.start({ plan: 'pro' }, { onPlanHeld }, undefined, guard).session;
    expect(onPlanHeld).not.toHaveBeenCalled();
    expect(engine.created()).toEqual([]);
  });

  test('does not trust what was read before a payment page was opened', async () => {
    const engine = openEngine();
    const queryKey = [...checkoutKeys.account(engine.source), 'subscriptions'];
    engine.source.queryClient.setQueryData(queryKey, { subscriptions: [] });
    await engine.start().session;
    expect(engine.source.queryClient.getQueryState(queryKey)?.isInvalidated).toBe(true);
  });

  test('that finds a purchase which is still being confirmed', async () => {
    const onPlanHeld = vi.fn();
    const { journey, session } = guardedBy(async () => ({ heldBy: 'confirming' }), { onPlanHeld });
    await session;
    expect(journey.state).toMatchObject({ status: 'held', heldBy: 'confirming' });
    expect(onPlanHeld).not.toHaveBeenCalled();
  });

  test('that finds nothing lets the start go on', async () => {
    const guard = vi.fn<StartGuard>(async () => ({}));
    const { engine, session } = guardedBy(guard);
    expect(engine.sandbox.requests).toEqual([]);
    await session;
    expect(guard.mock.calls).toEqual([[engine.source, { plan: 'pro' }]]);
    expect(engine.navigate).toHaveBeenCalledOnce();
    expect(engine.events.some((event) => 'isUnguarded' in event)).toBe(false);
  });

  test('that could not look is told in the events', async () => {
    const { engine, session } = guardedBy(async () => ({ isUnguarded: true }));
    await session;
    expect(engine.events.slice(1)).toMatchObject([{ isUnguarded: true }, { isUnguarded: true }]);
  });

  test('that fails: nothing is created', async () => {
    const unread = new CheckoutError({
      code: 'timeout',
      reason: 'subscriptions_unread',
      sent: false,
      message: 'x',
    });
    const { engine, journey, session } = guardedBy(() => Promise.reject(unread));
    await session;
    expect(journey.state).toMatchObject({ status: 'failed', error: unread, mayExist: false });
    expect(engine.created()).toEqual([]);
  });

  test('that answers a buyer who has moved on: nothing is created', async () => {
    const { engine, journey, session } = guardedBy(async () => {
      page.location.href = 'https://app.test/elsewhere';
      return {};
    });
    await session;
    expect(journey.state.status).toBe('idle');
    expect(engine.created()).toEqual([]);
  });
});
