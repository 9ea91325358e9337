import { describe, expect, test } from 'vitest';
import { type SandboxOutcome, sandboxOrgId } from '../../../src/testing.js';
import { fixture, readAnswer } from '../readAnswer.js';
import { order, startConnect } from '../startConnect.js';
import { startSandbox, url } from '../startSandbox.js';

const rows: [outcome: SandboxOutcome, rest: string, connect: string][] = [
  ['already_subscribed', '500', '409-already-subscribed'],
  ['plan_inactive', '500', '400-plan-inactive'],
  ['seat_limit', '400-seats', '400-seats'],
  ['payment_failed', '500', '400-payment-failed'],
  ['record_gone', '500', '400-record-gone'],
  ['provider_unavailable', '500', '503'],
  ['product_not_found', '500', '404-product'],
  ['no_billing_account', '404-customer', '404-customer'],
  ['user_deleted', '404-user', '404-user'],
  ['unauthenticated', '401', '401'],
  ['forbidden', '403', '403'],
  ['internal', '500', '500'],
];

describe.each(rows)('%s', (outcome, rest, connect) => {
  test(`is ${rest} in REST`, async () => {
    for (const generation of ['rest-feature', 'rest-product'] as const) {
      const { sandbox, post } = startSandbox({ generation });
      sandbox.behave({ outcome });
      expect(await readAnswer(await post({}))).toEqual(fixture(`rest-product/create-${rest}`));
      expect(sandbox.sessions()).toEqual([]);
    }
  });

  test(`is ${connect} in Connect`, async () => {
    const { sandbox, rpc } = startConnect();
    sandbox.behave({ outcome, on: 'create' });
    const body = { ...order, subscription_body: { plan: 'pro' } };
    expect(await readAnswer(await rpc('CreateCheckout', body))).toEqual(fixture(`connect/create-${connect}`));
    expect(sandbox.sessions()).toEqual([]);
    expect((await rpc('ListCheckouts', { org_id: sandboxOrgId })).status).toBe(200);
  });
});

test('no billing account is 400 on the short path', async () => {
  const { sandbox } = startSandbox({ generation: 'rest-product' });
  sandbox.behave({ outcome: 'no_billing_account' });
  const short = url.replace(/billing\/[^/]+/, 'billing');
  expect(await readAnswer(await sandbox.fetch(short))).toEqual(fixture('rest-product/list-400-no-customer'));
});

describe('org_disabled', () => {
  test('Connect refuses the owner, after the permission and before the order', async () => {
    const id = '11111111-2222-4333-8444-555555555555';
    const { sandbox, rpc } = startConnect({ auth: { token: 't' }, sessions: [{ id }] });
    const auth = { authorization: 'Bearer t' };
    const org = { org_id: sandboxOrgId };
    sandbox.behave({ outcome: 'org_disabled' });
    const ask = async (name: string, body: unknown, headers = auth) =>
      readAnswer(await rpc(name, body, headers));
    expect(await ask('ListCheckouts', org)).toEqual(fixture('connect/list-400-org-disabled'));
    expect(await ask('ListSubscriptions', org)).toEqual(fixture('connect/list-400-org-disabled'));
    expect(await ask('CreateCheckout', order)).toEqual(fixture('connect/create-400-org-disabled'));
    expect(await ask('GetCheckout', { id })).toEqual(fixture('connect/get-400-org-disabled'));
    expect(await ask('GetCheckout', { id: sandboxOrgId })).toEqual(fixture('connect/get-404'));
    expect(await ask('ListCheckouts', '{"org_id"')).toEqual(fixture('connect/list-400-unmarshal'));
    expect(await ask('ListCheckouts', org, { authorization: '' })).toEqual(fixture('connect/list-401'));
  });

  test('a member gets 403 on Connect, as always', async () => {
    const { sandbox, rpc } = startConnect({ auth: { role: 'member' } });
    sandbox.behave({ outcome: 'org_disabled' });
    expect((await rpc('ListCheckouts', { org_id: sandboxOrgId })).status).toBe(403);
  });

  test('REST works as usual, but for the short path of rest-product', async () => {
    const body = { subscription_body: { plan: 'team' } };
    for (const generation of ['rest-feature', 'rest-product'] as const) {
      const { sandbox, create, list } = startSandbox({ generation });
      sandbox.behave({ outcome: 'org_disabled' });
      await create(body);
      expect(await list()).toHaveLength(1);
    }
    const { sandbox } = startSandbox({ generation: 'rest-product' });
    sandbox.behave({ outcome: 'org_disabled' });
    const answer = await readAnswer(await sandbox.fetch(url.replace(/billing\/[^/]+/, 'billing')));
    expect(answer).toMatchObject({
      status: 400,
      body: { code: 3, message: `no org found with id ${sandboxOrgId}` },
    });
  });
});
