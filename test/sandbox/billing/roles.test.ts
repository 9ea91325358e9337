import { describe, expect, test } from 'vitest';
import type { SandboxRole } from '../../../src/testing.js';
import { generations, startBilling } from './startBilling.js';

const id = 'b7a5c1de-3f1e-4f0e-8c55-1a2b3c4d5e6f';
const session = 'c7a5c1de-3f1e-4f0e-8c55-1a2b3c4d5e6f';

/** What each role may do, as ✓ for 200 and the status otherwise: owner, admin, member, anonymous. */
const withProducts = {
  plans: '✓ ✓ ✓ 401',
  plan: '✓ ✓ ✓ 401',
  subscriptions: '✓ ✓ ✓ 401',
  accounts: '✓ ✓ ✓ 401',
  account: '✓ ✓ ✓ 401',
  trialed: '✓ ✓ ✓ 401',
  transactions: '✓ ✓ ✓ 401',
  invoice: '✓ ✓ 403 401',
  list: '✓ 403 403 401',
  get: '✓ 403 403 401',
  create: '✓ 403 403 401',
  change: '✓ 403 403 401',
  cancel: '✓ 403 403 401',
};

const expected: Record<(typeof generations)[number], Record<string, string>> = {
  'rest-feature': {
    plans: '✓ ✓ ✓ 401',
    plan: '✓ ✓ ✓ 401',
    feature: '✓ ✓ ✓ 401',
    subscriptions: '✓ ✓ ✓ 401',
    accounts: '✓ ✓ ✓ 401',
    account: '✓ ✓ ✓ 401',
    transactions: '✓ ✓ 403 401',
    invoice: '✓ ✓ 403 401',
    list: '✓ ✓ 403 401',
    create: '✓ ✓ 403 401',
    cancel: '✓ 403 403 401',
  },
  'rest-product': withProducts,
  connect: withProducts,
};

const roles: SandboxRole[] = ['owner', 'admin', 'member', 'anonymous'];

async function statuses(call: string, generation: (typeof generations)[number]) {
  const found = [];
  for (const role of roles) {
    const { calls } = startBilling(generation, {
      auth: { role },
      subscriptions: [{ id, plan: 'pro' }],
      sessions: [{ id: session, plan: 'team' }],
    });
    const answers: Record<string, () => Promise<{ status: number; body: unknown }>> = {
      ...calls,
      plan: () => calls.plan('pro'),
      feature: () => calls.feature('credits_500'),
      trialed: () => calls.trialed(id),
      get: () => calls.get(session),
      create: () => calls.create({ subscription_body: { plan: 'team' } }),
      change: () => calls.change(id, { plan: 'team' }),
      cancel: () => calls.cancel(id),
    };
    const { status } = (await answers[call]?.()) ?? { status: 0 };
    found.push(status === 200 ? '✓' : status);
  }
  return found.join(' ');
}

describe.each(generations)('owner, admin, member, anonymous: %s', (generation) => {
  test.each(Object.entries(expected[generation]))('%s: %s', async (call, allowed) => {
    expect(await statuses(call, generation)).toBe(allowed);
  });
});

test('the role can be changed while the sandbox runs, and reset restores it', async () => {
  const { calls, sandbox } = startBilling('connect');
  sandbox.behave({ role: 'member' });
  sandbox.behave({ lagMs: 5 });
  expect((await calls.list()).status).toBe(403);
  expect((await calls.plans()).status).toBe(200);
  sandbox.reset();
  expect((await calls.list()).status).toBe(200);
});

test('each call can be made to fail separately', async () => {
  for (const generation of generations) {
    const { calls, sandbox } = startBilling(generation);
    const named = {
      plans: calls.plans,
      subscriptions: calls.subscriptions,
      transactions: calls.transactions,
    };
    for (const on of ['plans', 'subscriptions', 'transactions'] as const) {
      sandbox.behave({ outcome: 'unavailable', on });
      const failed = [];
      for (const [name, call] of Object.entries(named)) if ((await call()).status === 503) failed.push(name);
      expect(failed).toEqual([on]);
    }
  }
});
