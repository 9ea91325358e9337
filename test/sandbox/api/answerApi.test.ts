import { describe, expect, test } from 'vitest';
import { sandboxBillingId, sandboxCatalogue, sandboxOrgId } from '../../../src/testing.js';
import create200 from '../../fixtures/rest/create-200.json' with { type: 'json' };
import create200g1 from '../../fixtures/rest/create-200-g1.json' with { type: 'json' };
import create400 from '../../fixtures/rest/create-400.json' with { type: 'json' };
import create403 from '../../fixtures/rest/create-403-mismatch.json' with { type: 'json' };
import create404 from '../../fixtures/rest/create-404.json' with { type: 'json' };
import create500 from '../../fixtures/rest/create-500.json' with { type: 'json' };
import list200empty from '../../fixtures/rest/list-200-empty.json' with { type: 'json' };
import list400 from '../../fixtures/rest/list-400.json' with { type: 'json' };
import list404route from '../../fixtures/rest/list-404-route.json' with { type: 'json' };
import list501 from '../../fixtures/rest/list-501.json' with { type: 'json' };
import { start, startSandbox, url } from '../node/startSandbox.js';

const successUrl = 'https://app.example/done';
const subscription = { plan: 'starter_monthly' };
const starter = sandboxCatalogue.plans[0]?.id;

async function shown(response: Response) {
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.json(),
  };
}

describe('create', () => {
  test('answers with the documented fields, in order, unset ones included', async () => {
    const { create } = startSandbox();
    const row = await create();
    expect(Object.keys(row)).toEqual(Object.keys(create200.body.checkout_session));
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

  test('shows no items when told so, as the first servers did', async () => {
    const { create } = startSandbox({ showsItems: false });
    expect(Object.keys(await create())).toEqual(Object.keys(create200g1.body.checkout_session));
  });

  test('writes timestamps with as few fraction digits as hold them', async () => {
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

  test('takes camelCase, ids for names, and null for unset', async () => {
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

  test('sells a feature; with both bodies the plan wins', async () => {
    const { create } = startSandbox();
    const feature = { feature_body: { feature: 'credits_500' } };
    expect(await create({ ...feature, subscription_body: undefined })).toMatchObject({
      plan: '',
      product: sandboxCatalogue.features[0]?.id,
    });
    expect(await create(feature)).toMatchObject({ plan: starter, product: '' });
  });

  test('fills in the literal placeholder in both URLs, and only that', async () => {
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
  ])('is a bare 500 for %s', async (_, body) => {
    const { post, sandbox } = startSandbox();
    expect(await shown(await post(body))).toEqual(create500);
    expect(sandbox.sessions()).toEqual([]);
  });
});

describe('a body that the gateway refuses', () => {
  test.each([
    ['{"success_url":"a","successUrl":"a"}', 'proto: (line 1:20): duplicate field "successUrl"'],
    ['{"successUrl":"a",\n "success_url":null}', 'proto: (line 2:2): duplicate field "success_url"'],
    [
      '{"plan":null,"feature_body":null,"featureBody":{}}',
      'proto: (line 1:34): duplicate field "featureBody"',
    ],
    ['{"subscription_body":{"plan":"a","plan":"b"}}', 'proto: (line 1:34): duplicate field "plan"'],
    [
      '{"subscription_body":{"trail_days":1,"trailDays":1}}',
      'proto: (line 1:38): duplicate field "trailDays"',
    ],
    ['{"success_url": 5}', 'proto: (line 1:17): invalid value for string field successUrl: 5'],
    ['{"feature_body":{"feature":["é"]}}', 'proto: (line 1:28): invalid value for string field feature: ['],
    [
      '{"subscriptionBody":{"trailDays":1.5}}',
      'proto: (line 1:34): invalid value for int32 field trailDays: 1.5',
    ],
    ['{"subscription_body":"pro"}', 'proto: syntax error (line 1:22): unexpected token "pro"'],
    ['[]', 'proto: syntax error (line 1:1): unexpected token ['],
    ['{"success_url":"a",}', 'proto: syntax error (line 1:20): unexpected token }'],
    ['{"success_url":', 'proto: syntax error (line 1:16): unexpected EOF'],
    ['{"success_url":"a"} x', 'proto: syntax error (line 1:21): invalid value x'],
    ['{"success_url":"a"}{}', 'proto: syntax error (line 1:20): unexpected token {'],
    ['{success_url:"a"}', 'proto: syntax error (line 1:2): invalid value success_url:"a"}'],
    ['{"a":01}', 'proto: syntax error (line 1:6): invalid value 01'],
  ])('%s', async (body, message) => {
    const { post, sandbox } = startSandbox();
    const answer = await shown(await post(body));
    expect(answer).toEqual({ ...create400, body: { code: 3, message, details: [] } });
    expect(sandbox.sessions()).toEqual([]);
  });
});

describe('routes and scope', () => {
  const at = (org: string, billing: string) =>
    `https://frontier.example/v1beta1/organizations/${org}/billing/${billing}/checkouts`;
  const stranger = '11111111-2222-4333-8444-555555555555';
  const good = { success_url: successUrl, subscription_body: subscription };

  test('an empty history is an empty list', async () => {
    const { sandbox } = startSandbox();
    expect(await shown(await sandbox.fetch(url))).toEqual(list200empty);
  });

  test('another billing account is 404, the account of another organisation 403', async () => {
    const { post, sandbox } = startSandbox();
    expect(await shown(await post(good, at(sandboxOrgId, stranger)))).toEqual(create404);
    expect(await shown(await post(good, at(stranger, sandboxBillingId)))).toEqual(create403);
    expect((await sandbox.fetch(at(sandboxOrgId, stranger))).status).toBe(404);
    expect((await sandbox.fetch(at(stranger, sandboxBillingId))).status).toBe(403);
  });

  test('a billing id that is no UUID is 400 and names the message', async () => {
    const { post, sandbox } = startSandbox();
    expect(await shown(await post(good, at(sandboxOrgId, 'main')))).toEqual(create400);
    expect(await shown(await sandbox.fetch(at(sandboxOrgId, 'main')))).toEqual(list400);
    const answer = await shown(await sandbox.fetch(at('ab', sandboxBillingId)));
    expect(answer.body.message).toContain('invalid ListCheckoutsRequest.OrgId');
  });

  test('an unknown route is 404, a wrong method 501, both in JSON', async () => {
    const { sandbox } = startSandbox();
    expect(await shown(await sandbox.fetch('https://frontier.example/v1beta1/nothing'))).toEqual(
      list404route,
    );
    expect(await shown(await sandbox.fetch(`${url}/some-id`))).toEqual(list404route);
    expect(await shown(await sandbox.fetch(url, { method: 'DELETE' }))).toEqual(list501);
  });

  test('answers under apiPath only', async () => {
    const { sandbox } = startSandbox({ apiPath: '/frontier/' });
    const path = new URL(url).pathname;
    expect((await sandbox.fetch(`https://app.example/frontier${path}`)).status).toBe(200);
    expect((await sandbox.fetch(`https://app.example${path}`)).status).toBe(404);
    expect(sandbox.requests.map((request) => request.path)).toEqual([path, path]);
  });
});
