import { describe, expect, test } from 'vitest';
import { sandboxBillingId, sandboxCatalogue, sandboxOrgId } from '../../../src/testing.js';
import { fixture, readAnswer } from '../readAnswer.js';
import { start, startSandbox, url } from '../startSandbox.js';

const successUrl = 'https://app.example/done';
const subscription = { plan: 'starter_monthly' };
const starter = sandboxCatalogue.plans[0]?.id;

describe('create', () => {
  test('returns the documented fields in order, including unset ones', async () => {
    const { create } = startSandbox();
    const row = await create();
    expect(Object.keys(row)).toEqual(Object.keys(fixture('rest/create-200').body.checkout_session));
    expect(row).toMatchObject({
      success_url: successUrl,
      cancel_url: 'https://app.example/plans',
      state: 'open',
      plan: starter,
      product: '',
      metadata: null,
      expire_at: '2025-03-05T10:00:00Z',
    });
    expect(row.id).toMatch(/^[\da-f]{8}-([\da-f]{4}-){3}[\da-f]{12}$/);
    expect(row.checkout_url).toMatch(/^https:\/\/pay\.sandbox\.example\/c\/pay\/cs_test_\w+#fid\w+$/);
    expect(Date.parse(String(row.created_at))).toBe(start);
  });

  test('leaves out plan and product without showsItems', async () => {
    const { create } = startSandbox({ showsItems: false });
    expect(Object.keys(await create())).toEqual(
      Object.keys(fixture('rest/create-200-g1').body.checkout_session),
    );
  });

  test('returns timestamps with as few fraction digits as they need', async () => {
    const id = (micros: string) => `${micros}-0000-4000-8000-000000000000`;
    const { list } = startSandbox({
      sessions: [
        { id: id('00000000'), createdAt: start },
        { id: id('00000001'), createdAt: start - 500 },
        { id: id('007b0000'), createdAt: start - 1000 },
      ],
    });
    const created = (await list()).map((row) => row.created_at);
    expect(created).toEqual([
      '2025-03-04T10:00:00Z',
      '2025-03-04T09:59:59.500Z',
      '2025-03-04T09:59:59.000123Z',
    ]);
  });

  test('accepts camelCase, ids instead of names, and null for unset', async () => {
    const { post, sandbox } = startSandbox();
    const response = await post({
      successUrl,
      cancelUrl: null,
      subscriptionBody: { plan: starter, trailDays: '7' },
      feature_body: null,
      unheard: { of: 1 },
    });
    expect(response.status).toBe(200);
    expect(sandbox.sessions()).toMatchObject([{ plan: 'starter_monthly', successUrl, cancelUrl: '' }]);
  });

  test('sells a feature; a plan beside it takes precedence', async () => {
    const { create } = startSandbox();
    const feature = { feature_body: { feature: 'credits_500' } };
    expect(await create({ ...feature, subscription_body: undefined })).toMatchObject({
      plan: '',
      product: sandboxCatalogue.features[0]?.id,
    });
    expect(await create(feature)).toMatchObject({ plan: starter, product: '' });
  });

  test('fills in only the literal placeholder, in both URLs', async () => {
    const { create } = startSandbox();
    const tail = 'a=%20b&cs={CHECKOUT_SESSION_ID}&encoded=%7B%7B.CheckoutID%7D%7D';
    const template = `https://app.example/done?id={{.CheckoutID}}&again={{.CheckoutID}}&${tail}`;
    const row = await create({ success_url: template, cancel_url: template });
    const filled = `https://app.example/done?id=${row.id}&again=${row.id}&${tail}`;
    expect(row).toMatchObject({ success_url: filled, cancel_url: filled });
  });

  test('is not idempotent', async () => {
    const { create, sandbox } = startSandbox();
    expect((await create()).id).not.toBe((await create()).id);
    expect(sandbox.sessions()).toHaveLength(2);
  });

  test.each([
    ['no body', ''],
    ['a blank body', ' \n'],
    ['no variant', { success_url: successUrl }],
    ['an empty plan', { success_url: successUrl, subscription_body: { plan: '' } }],
    ['an unknown plan', { success_url: successUrl, subscription_body: { plan: 'gold' } }],
    [
      'an unknown plan beside a known feature',
      {
        success_url: successUrl,
        subscription_body: { plan: 'gold' },
        feature_body: { feature: 'credits_500' },
      },
    ],
    ['an unknown feature', { success_url: successUrl, feature_body: { feature: 'gold' } }],
    ['a product from a later dialect', { success_url: successUrl, product_body: { product: 'credits_500' } }],
    ['no success URL', { subscription_body: subscription }],
    ['a relative success URL', { success_url: '/done', subscription_body: subscription }],
    ['a malformed success URL', { success_url: 'https://', subscription_body: subscription }],
    ['a script as success URL', { success_url: 'javascript:alert(1)', subscription_body: subscription }],
    [
      'a relative cancel URL',
      { success_url: successUrl, cancel_url: '/plans', subscription_body: subscription },
    ],
  ])('is a plain 500 for %s', async (_, body) => {
    const { post, sandbox } = startSandbox();
    expect(await readAnswer(await post(body))).toEqual(fixture('rest/create-500'));
    expect(sandbox.sessions()).toEqual([]);
  });
});

describe('an unreadable body', () => {
  test.each([
    ['{"success_url":', 'invalid JSON'],
    ['[]', 'proto: unexpected value []'],
    ['{"success_url":"a","successUrl":"a"}', 'proto: duplicate field "successUrl"'],
    ['{"subscription_body":{"trail_days":1,"trailDays":1}}', 'proto: duplicate field "trailDays"'],
    ['{"success_url":5}', 'proto: invalid value for string field successUrl: 5'],
    ['{"subscriptionBody":{"trailDays":1.5}}', 'proto: invalid value for int32 field trailDays: 1.5'],
    ['{"subscription_body":"pro"}', 'proto: unexpected value "pro"'],
  ])('%s is 400', async (body, message) => {
    const { post, sandbox } = startSandbox();
    const answer = await readAnswer(await post(body));
    const expected = fixture('rest/create-400');
    expect(answer).toEqual({ ...expected, body: { code: 3, message, details: [] } });
    expect(sandbox.sessions()).toEqual([]);
  });
});

describe('routes and scope', () => {
  const at = (org: string, billing: string) =>
    `https://frontier.example/v1beta1/organizations/${org}/billing/${billing}/checkouts`;
  const stranger = '11111111-2222-4333-8444-555555555555';
  const good = { success_url: successUrl, subscription_body: subscription };

  test('without sessions the list is empty', async () => {
    const { sandbox } = startSandbox();
    expect(await readAnswer(await sandbox.fetch(url))).toEqual(fixture('rest/list-200-empty'));
  });

  test('another billing account is 404, the account of another organisation 403', async () => {
    const { post, sandbox } = startSandbox();
    expect(await readAnswer(await post(good, at(sandboxOrgId, stranger)))).toEqual(
      fixture('rest/create-404'),
    );
    expect(await readAnswer(await post(good, at(stranger, sandboxBillingId)))).toEqual(
      fixture('rest/create-403-mismatch'),
    );
    expect((await sandbox.fetch(at(sandboxOrgId, stranger))).status).toBe(404);
    expect((await sandbox.fetch(at(stranger, sandboxBillingId))).status).toBe(403);
  });

  test('a billing id that is not a UUID is 400 and names the message', async () => {
    const { post, sandbox } = startSandbox();
    expect(await readAnswer(await post(good, at(sandboxOrgId, 'main')))).toEqual(fixture('rest/create-400'));
    expect(await readAnswer(await sandbox.fetch(at(sandboxOrgId, 'main')))).toEqual(fixture('rest/list-400'));
    const answer = await readAnswer(await sandbox.fetch(at('ab', sandboxBillingId)));
    expect(answer.body.message).toContain('invalid ListCheckoutsRequest.OrgId');
  });

  test('an unknown route is 404, a wrong method 501, both in JSON', async () => {
    const { sandbox } = startSandbox();
    expect(await readAnswer(await sandbox.fetch('https://frontier.example/v1beta1/nothing'))).toEqual(
      fixture('rest/list-404-route'),
    );
    expect(await readAnswer(await sandbox.fetch(`${url}/some-id`))).toEqual(fixture('rest/list-404-route'));
    expect(await readAnswer(await sandbox.fetch(url, { method: 'DELETE' }))).toEqual(
      fixture('rest/list-501'),
    );
  });
});
