import { describe, expect, test } from 'vitest';
import { start, startSandbox } from '../startSandbox.js';

const day = 86_400_000;

describe('from payment to complete', () => {
  test('takes lagMs, to the millisecond', async () => {
    const { sandbox, clock, create, list } = startSandbox();
    const { id } = await create();
    sandbox.pay(id);
    clock.ms += 2999;
    expect(await list()).toMatchObject([{ state: 'open' }]);
    clock.ms += 1;
    expect(await list()).toMatchObject([{ state: 'complete' }]);
    expect(sandbox.sessions()).toMatchObject([{ state: 'complete', paymentStatus: 'paid' }]);
  });

  test('a lag set later applies to sessions that are already paid', async () => {
    const { sandbox, clock, create, list } = startSandbox({ lagMs: 60_000 });
    sandbox.pay((await create()).id);
    clock.ms += 10;
    sandbox.behave({ lagMs: 10 });
    expect(await list()).toMatchObject([{ state: 'complete' }]);
  });

  test('the API never returns the payment status', async () => {
    const { sandbox, create, list } = startSandbox({ lagMs: 0 });
    const row = await create();
    sandbox.pay(row.id);
    const [listed] = await list();
    expect(Object.keys(listed ?? {})).toEqual(Object.keys(row));
    expect(JSON.stringify(listed)).not.toContain('paid');
  });

  test('a trial needs no payment and is granted once', async () => {
    const { sandbox, create } = startSandbox({ generation: 'rest-product', lagMs: 0 });
    const pro = { subscription_body: { plan: 'pro' } };
    sandbox.pay((await create(pro)).id);
    sandbox.pay((await create(pro)).id);
    const [second, first] = sandbox.sessions();
    expect(first).toMatchObject({ trialDays: 14, paymentStatus: 'no_payment_required' });
    expect(second).toMatchObject({ trialDays: 0, paymentStatus: 'paid' });
  });

  test('a session paid later completes unpaid, and the transfer can still arrive', async () => {
    const { sandbox, clock, create, list } = startSandbox({ lagMs: 0 });
    const { id } = await create();
    sandbox.pay(id, { later: true });
    expect(await list()).toMatchObject([{ state: 'complete' }]);
    expect(sandbox.sessions()).toMatchObject([{ paymentStatus: 'unpaid' }]);
    clock.ms += 5000;
    sandbox.pay(id);
    expect(sandbox.sessions()).toMatchObject([{ paymentStatus: 'paid', finishedAt: new Date(start) }]);
    clock.ms += 2 * day;
    expect(await list()).toMatchObject([{ state: 'complete' }]);
  });
});

describe('expiry', () => {
  test('an open session is expired from expire_at on', async () => {
    const { clock, create, list } = startSandbox();
    await create();
    clock.ms += day - 1;
    expect(await list()).toMatchObject([{ state: 'open' }]);
    clock.ms += 1;
    expect(await list()).toMatchObject([{ state: 'expired' }]);
  });

  test('a session paid before expiry but not complete by then expires for good', async () => {
    const { sandbox, clock, create, list } = startSandbox({ validityMs: 10_000 });
    const { id } = await create();
    clock.ms += 9000;
    sandbox.pay(id);
    clock.ms += 3000;
    expect(await list()).toMatchObject([{ state: 'expired' }]);
    expect(sandbox.sessions()).toMatchObject([{ paymentStatus: 'paid' }]);
    expect(() => sandbox.pay(id)).toThrow('it is expired');
  });

  test('a session paid in time is complete, even if it is first read much later', async () => {
    const { sandbox, clock, create, list } = startSandbox();
    sandbox.pay((await create()).id);
    clock.ms += 3 * day;
    expect(await list()).toMatchObject([{ state: 'complete' }]);
  });

  test('a session that is complete but unpaid expires', async () => {
    const { sandbox, clock, create, list } = startSandbox({ lagMs: 0 });
    sandbox.pay((await create()).id, { later: true });
    expect(await list()).toMatchObject([{ state: 'complete' }]);
    clock.ms += day;
    expect(await list()).toMatchObject([{ state: 'expired' }]);
  });

  test('expire() expires an open session, once', async () => {
    const { sandbox, create, list } = startSandbox();
    const { id } = await create();
    sandbox.expire(id);
    expect(await list()).toMatchObject([{ state: 'expired' }]);
    expect(() => sandbox.expire(id)).toThrow('not open');
    expect(() => sandbox.pay('nobody')).toThrow('no session "nobody"');
  });
});

describe('list', () => {
  test('is sorted newest first, also within one millisecond', async () => {
    const { clock, create, list } = startSandbox();
    const first = await create();
    const second = await create();
    clock.ms += 1;
    const third = await create();
    expect((await list()).map(({ id }) => id)).toEqual([third.id, second.id, first.id]);
  });

  test('updates the timestamp of sessions that can still change; sessions() updates none', async () => {
    const { sandbox, clock, create, list } = startSandbox({ lagMs: 0 });
    sandbox.pay((await create()).id);
    await list();
    await create({ subscription_body: { plan: 'pro' } });
    clock.ms += 5000;
    sandbox.sessions();
    expect(sandbox.sessions().map(({ updatedAt }) => updatedAt.getTime())).toEqual([start, start]);
    const [open, complete] = await list();
    expect(Date.parse(open?.updated_at ?? '')).toBe(start + 5000);
    expect(Date.parse(complete?.updated_at ?? '')).toBe(start);
  });
});

describe('seeds', () => {
  test('have defaults, and are restored by reset', async () => {
    const { sandbox, clock, create, list, press } = startSandbox({
      sessions: [
        { id: 'a', plan: 'pro' },
        { id: 'b', state: 'complete', feature: 'credits_500', createdAt: start - 1000 },
        { id: 'c', state: 'expired' },
        { id: 'd', state: 'processing', createdAt: new Date(start - 2000) },
        { id: 'e', expireAt: start, createdAt: start - 3000 },
      ],
    });
    const states = async () => (await list()).map(({ id, state }) => `${id} ${state}`);
    const seeded = ['a open', 'b complete', 'd processing', 'e expired', 'c expired'];
    expect(await states()).toEqual(seeded);
    expect(sandbox.sessions().map(({ paymentStatus }) => paymentStatus)).toEqual([
      'unpaid',
      'paid',
      'unpaid',
      'unpaid',
      'unpaid',
    ]);

    await press(await create(), 'pay');
    sandbox.behave({ outcome: 'internal', lagMs: 1 });
    sandbox.reset();
    expect(sandbox.requests).toEqual([]);
    expect(await states()).toEqual(seeded);
    expect(clock.ms).toBe(start);
  });

  test('sessions() returns copies', async () => {
    const { sandbox, create } = startSandbox();
    await create();
    const [copy] = sandbox.sessions();
    if (copy) copy.state = 'changed';
    expect(sandbox.sessions()).toMatchObject([{ state: 'open' }]);
  });
});
