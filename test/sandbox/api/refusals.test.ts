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
  ['org_disabled', '500', '400-org-disabled'],
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
