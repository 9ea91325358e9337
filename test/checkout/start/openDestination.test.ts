import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { recallCheckout } from '../../../src/browser/storage/rememberedCheckouts.js';
import { fakePage } from '../fakePage.js';
import { openEngine } from '../openEngine.js';

let page: ReturnType<typeof fakePage>;
beforeEach(() => {
  page = fakePage();
});
afterEach(() => page.unload());
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const pro = { plan: 'pro' } as const;

describe.each(['blank', 'popup'] as const)('a new window: %s', (target) => {
  test('opens within the click, shows that it is coming, and goes to the payment page', async () => {
    const engine = openEngine();
    const { journey, session } = engine.start(pro, { target });
    expect(page.open).toHaveBeenCalledOnce();
    expect(page.open.mock.calls[0]?.[2].includes('popup')).toBe(target === 'popup');
    expect(page.opened.document.title).toBe('Opening…');
    const made = await session;
    expect(page.opened.location.replace.mock.calls).toEqual([[made?.checkoutUrl]]);
    expect(page.opened.opener).toBeNull();
    expect(engine.navigate).not.toHaveBeenCalled();
    expect(journey.state).toMatchObject({ status: 'away', session: made });
    expect(engine.types()).toEqual(['checkout_started', 'checkout_created', 'checkout_leaving']);
    expect(recallCheckout(engine.source.scope, { id: made?.id })).toMatchObject(pro);
  });

  test('that is blocked: the session is offered as a link', async () => {
    page.open.mockReturnValue(null);
    const engine = openEngine();
    const { journey, session } = engine.start(pro, { target });
    const made = await session;
    expect(journey.state).toMatchObject({ status: 'offered', offerReason: 'blocked', session: made });
    expect(engine.types()).toEqual(['checkout_started', 'checkout_created']);
    expect(recallCheckout(engine.source.scope, { id: made?.id })).toMatchObject(pro);
  });

  test('is closed when nothing comes of the start', async () => {
    const engine = openEngine();
    engine.sandbox.behave({ outcome: 'forbidden', on: 'create', times: 1 });
    await engine.start(pro, { target }).session;
    expect(page.opened.close).toHaveBeenCalledOnce();
    await engine.start(pro, { target }, undefined, async () => ({ heldBy: 'confirming' })).session;
    expect(page.opened.close).toHaveBeenCalledTimes(2);
    engine.source.isCurrent = () => false;
    await engine.start(pro, { target }).session;
    expect(page.opened.close).toHaveBeenCalledTimes(3);
    await engine.start(pro, { target }, undefined, async () => ({})).session;
    expect(page.opened.close).toHaveBeenCalledTimes(4);
  });

  test('is closed when Back has freed the button meanwhile', async () => {
    const engine = openEngine();
    const { session } = engine.start(pro, { target });
    page.restore();
    await session;
    expect(page.opened.close).toHaveBeenCalledOnce();
    expect(page.opened.location.replace).not.toHaveBeenCalled();
  });

  test('does not take the right to leave from another button', async () => {
    const engine = openEngine();
    const here = engine.start({ plan: 'team' });
    const there = engine.start(pro, { target });
    await Promise.all([here.session, there.session]);
    expect([here.journey.state.status, there.journey.state.status]).toEqual(['leaving', 'away']);
  });

  test('that is closed frees the button', async () => {
    vi.useFakeTimers();
    const engine = openEngine();
    const { journey, session } = engine.start(pro, { target });
    await session;
    await pass(5_000);
    expect(journey.state.status).toBe('away');
    page.opened.closed = true;
    await pass(1_000);
    expect(journey.state.status).toBe('idle');
  });

  test('with the customer portal is an ordinary one: its end frees the button, and nothing else is watched', async () => {
    vi.useFakeTimers();
    const engine = openEngine();
    const { journey, session } = engine.start({ setup: 'customerPortal' }, { target });
    await session;
    expect(page.opened.sessionStorage.removeItem).toHaveBeenCalledOnce();
    await pass(60_000);
    expect(engine.sandbox.requests).toHaveLength(1);
    page.opened.closed = true;
    await pass(1_000);
    expect(journey.state.status).toBe('idle');
  });
});

describe('this window', () => {
  test('opens no other', async () => {
    await openEngine().start(pro).session;
    expect(page.open).not.toHaveBeenCalled();
  });

  test('in a frame that may not move the top window: a new one instead', async () => {
    Object.assign(window, {
      top: {
        get location(): never {
          throw new DOMException('', 'SecurityError');
        },
      },
    });
    const engine = openEngine();
    const { journey, session } = engine.start(pro);
    expect(page.open).toHaveBeenCalledOnce();
    expect(page.open.mock.calls[0]?.[2]).toBe('');
    await session;
    expect(engine.navigate).not.toHaveBeenCalled();
    expect(journey.state.status).toBe('away');
  });

  test('that is still here after ten seconds: the session is offered', async () => {
    vi.useFakeTimers();
    const { journey, session } = openEngine().start(pro);
    await session;
    await pass(9_999);
    expect(journey.state.status).toBe('leaving');
    await pass(1);
    expect(journey.state).toMatchObject({ status: 'offered', offerReason: 'stayed' });
  });
});

describe('onBeforeLeave', () => {
  test('gets the session and the request, and is waited for', async () => {
    let done = () => {};
    const onBeforeLeave = vi.fn(
      () =>
        new Promise<void>((resolve) => {
          done = resolve;
        }),
    );
    const engine = openEngine({ effects: { onBeforeLeave } });
    const { session } = engine.start(pro);
    await vi.waitFor(() => expect(onBeforeLeave).toHaveBeenCalledOnce());
    expect(onBeforeLeave.mock.calls[0]).toMatchObject([{ id: engine.created()[0]?.id }, pro]);
    expect(engine.navigate).not.toHaveBeenCalled();
    done();
    await session;
    expect(engine.navigate).toHaveBeenCalledOnce();
  });

  test('that hangs is waited for a second', async () => {
    vi.useFakeTimers();
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const engine = openEngine({ effects: { onBeforeLeave: () => new Promise(() => {}) } });
    const { session } = engine.start(pro);
    await pass(999);
    expect(engine.navigate).not.toHaveBeenCalled();
    await pass(1);
    await session;
    expect(engine.navigate).toHaveBeenCalledOnce();
    expect(logged.mock.calls[0]?.[0]).toContain('`onBeforeLeave` failed');
    logged.mockRestore();
  });

  test('during which another button is pressed: that one leaves', async () => {
    const onBeforeLeave = vi
      .fn()
      .mockImplementationOnce(() => new Promise((resolve) => setTimeout(resolve, 50)));
    const engine = openEngine({ effects: { onBeforeLeave } });
    const first = engine.start(pro);
    await vi.waitFor(() => expect(onBeforeLeave).toHaveBeenCalledOnce());
    const second = engine.start({ plan: 'team' });
    await Promise.all([first.session, second.session]);
    expect(first.journey.state).toMatchObject({ status: 'offered', offerReason: 'stayed' });
    expect(second.journey.state.status).toBe('leaving');
    expect(engine.navigate).toHaveBeenCalledOnce();
  });

  test('during which another account is shown: nothing is left for, and the session is offered', async () => {
    const engine = openEngine({
      effects: {
        onBeforeLeave() {
          engine.source.isCurrent = () => false;
        },
      },
    });
    const { journey, session } = engine.start(pro);
    await session;
    expect(engine.navigate).not.toHaveBeenCalled();
    expect(journey.state).toMatchObject({ status: 'offered', offerReason: 'stayed' });
  });

  test('during which the start ends: nothing is left for', async () => {
    const engine = openEngine({ effects: { onBeforeLeave: () => page.restore() } });
    await engine.start(pro).session;
    expect(engine.navigate).not.toHaveBeenCalled();
    await engine.start(pro, { target: 'popup' }).session;
    expect(page.opened.close).toHaveBeenCalled();
    expect(page.opened.location.replace).not.toHaveBeenCalled();
  });
});
