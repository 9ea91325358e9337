import { expect, test } from 'vitest';
import { createSandbox, sandboxBillingId, sandboxOrgId } from '../../../src/testing.js';

const url = (orgId = sandboxOrgId) =>
  `http://frontier.test/v1beta1/organizations/${orgId}/billing/${sandboxBillingId}/subscriptions`;

async function plans(sandbox: ReturnType<typeof createSandbox>) {
  const { subscriptions } = await (await sandbox.fetch(url())).json();
  return subscriptions.map(({ plan_id, state }: { plan_id: string; state: string }) => [
    plan_id.slice(0, 4),
    state,
  ]);
}

test('a paid plan is active and a trial is trialing; an unpaid or unfinished checkout grants nothing', async () => {
  const sandbox = createSandbox({
    generation: 'rest-product',
    lagMs: 0,
    sessions: [
      { plan: 'starter_monthly', state: 'complete' },
      { plan: 'team', id: 'b7a5c1de-3f1e-4f0e-8c55-1a2b3c4d5e6f' },
      { plan: 'pro', id: 'c7a5c1de-3f1e-4f0e-8c55-1a2b3c4d5e6f' },
      { plan: 'pro' },
      { feature: 'credits_500', state: 'complete' },
    ],
  });
  expect(await plans(sandbox)).toEqual([['0d9f', 'active']]);
  sandbox.pay('c7a5c1de-3f1e-4f0e-8c55-1a2b3c4d5e6f');
  sandbox.pay('b7a5c1de-3f1e-4f0e-8c55-1a2b3c4d5e6f', { later: true });
  expect((await plans(sandbox)).sort()).toEqual([
    ['0d9f', 'active'],
    ['5e2c', 'trialing'],
  ]);
  sandbox.pay('b7a5c1de-3f1e-4f0e-8c55-1a2b3c4d5e6f');
  expect(await plans(sandbox)).toHaveLength(3);
});

test('another organisation is refused', async () => {
  expect((await createSandbox().fetch(url(sandboxBillingId))).status).toBe(403);
});
