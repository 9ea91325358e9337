import { describe, expect, test } from 'vitest';
import { sandboxBillingId, sandboxCatalogue, sandboxOrgId } from '../../../src/testing.js';
import { fixture, readAnswer } from '../readAnswer.js';
import { order, start, startSandbox, url } from '../startSandbox.js';

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
      cancelUrl: successUrl,
      subscriptionBody: { plan: starter?.toUpperCase(), trailDays: '7' },
      feature_body: null,
      unheard: { of: 1 },
    });
    expect(response.status).toBe(200);
    expect(sandbox.sessions()).toMatchObject([{ plan: 'starter_monthly', successUrl }]);
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

  test('keeps both URLs as they are, placeholders included', async () => {
    const { create, press } = startSandbox();
    const template = 'https://app.example/done?id={{.CheckoutID}}&a={{ .CheckoutID }}&b={{.Other}}&c={{.Cut';
    const row = await create({ success_url: template, cancel_url: template });
    expect(row).toMatchObject({ success_url: template, cancel_url: template });
    expect((await press(row, 'pay')).headers.get('location')).toContain('?id={{.CheckoutID}}&');
  });

  test('sells a plan that the account has again by its name, and refuses it by its UUID', async () => {
    const { post, sandbox } = startSandbox({
      sessions: [
        { plan: 'starter_monthly', state: 'complete' },
        { plan: 'pro', state: 'complete', paymentStatus: 'no_payment_required' },
      ],
    });
    const pro = sandboxCatalogue.plans[1]?.id;
    const buy = async (plan = '') => (await post({ ...order, subscription_body: { plan } })).status;
    expect([await buy('starter_monthly'), await buy('pro')]).toEqual([200, 200]);
    // Trials count too.
    expect([await buy(starter), await buy(pro)]).toEqual([500, 500]);
    // The texts are compared, not the ids.
    expect(await buy(starter?.toUpperCase())).toBe(200);
    expect(sandbox.sessions()).toHaveLength(5);
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
    ['no cancel URL', { success_url: successUrl, subscription_body: subscription }],
    ['an empty cancel URL', { success_url: successUrl, cancel_url: '', subscription_body: subscription }],
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

test.each(['x', '{}', ' ]', '{"success_url":5'])('ignores "%s" after the message', async (rest) => {
  const { post, sandbox } = startSandbox();
  const body = { ...order, success_url: 'https://app.example/}"\\{[' };
  expect((await post(JSON.stringify(body) + rest)).status).toBe(200);
  expect((await post(`{}${JSON.stringify(order)}`)).status).toBe(500);
  expect(sandbox.sessions()).toHaveLength(1);
});

describe('routes and scope', () => {
  const organizations = 'https://frontier.example/v1beta1/organizations';
  const at = (org: string, billing: string) => `${organizations}/${org}/billing/${billing}/checkouts`;
  const short = (org: string) => `${organizations}/${org}/billing/checkouts`;
  const stranger = '11111111-2222-4333-8444-555555555555';
  const upperOrg = sandboxOrgId.toUpperCase();
  const forbidden = [403, 7, 'not authorized'];
  const noOrg = [404, 5, "org doesn't exist"];
  const internal = [500, 13, 'internal server error'];
  const wrongMethod = [501, 12, 'Method Not Allowed'];

  async function outline(answer: Promise<Response>) {
    const { status, body } = await readAnswer(await answer);
    return body.code === undefined ? [status] : [status, body.code, body.message];
  }

  test('without sessions the list is empty', async () => {
    const { sandbox } = startSandbox();
    expect(await readAnswer(await sandbox.fetch(url))).toEqual(fixture('rest/list-200-empty'));
  });

  test.each<[string, string, unknown[], unknown[]]>([
    ['the account in upper case', at(sandboxOrgId, sandboxBillingId.toUpperCase()), [200], [200]],
    ['the slug', at('acme', sandboxBillingId), [200], [200]],
    ['the organisation in upper case', at(upperOrg, sandboxBillingId), forbidden, forbidden],
    ['another organisation', at(stranger, sandboxBillingId), forbidden, forbidden],
    ['another organisation, another account', at(stranger, stranger), forbidden, forbidden],
    ['another organisation, no UUID', at(stranger, 'main'), forbidden, forbidden],
    ['a slug of nobody', at('nobody', sandboxBillingId), noOrg, noOrg],
    ['another account', at(sandboxOrgId, stranger), [200], internal],
    ['an account that is no UUID', at(sandboxOrgId, 'main'), internal, internal],
    ['the short path', short(sandboxOrgId), internal, wrongMethod],
    ['the short path with an account', `${short(sandboxOrgId)}?billing_id=main`, internal, wrongMethod],
    ['the short path of the slug', short('acme'), internal, wrongMethod],
    ['the short path of another organisation', short(stranger), forbidden, wrongMethod],
    ['the short path in upper case', short(upperOrg), forbidden, wrongMethod],
    ['the short path of a slug of nobody', short('nobody'), noOrg, wrongMethod],
  ])('%s', async (_, target, listed, created) => {
    const { post, sandbox } = startSandbox({ orgSlug: 'acme' });
    expect(await outline(sandbox.fetch(target))).toEqual(listed);
    expect(await outline(post(order, target))).toEqual(created);
  });

  test('an account of another organisation is listed', async () => {
    const { sandbox } = startSandbox({ sessions: [{ billingId: stranger }] });
    const answer = await readAnswer(await sandbox.fetch(at(sandboxOrgId, stranger.toUpperCase())));
    expect(answer.body.checkout_sessions).toHaveLength(1);
  });

  test('a member gets 403 before the account is looked at, but reads subscriptions', async () => {
    const { post, sandbox } = startSandbox({ auth: { role: 'member' } });
    for (const account of [stranger, 'main', sandboxBillingId]) {
      expect(await outline(sandbox.fetch(at(sandboxOrgId, account)))).toEqual(forbidden);
      expect(await outline(post(order, at(sandboxOrgId, account)))).toEqual(forbidden);
    }
    expect(await outline(sandbox.fetch(url.replace('checkouts', 'subscriptions')))).toEqual([200]);
  });

  test('without credentials it is 401, but for an id that is too short', async () => {
    const { sandbox } = startSandbox({ auth: { token: 't' } });
    const status = async (target: string) => (await sandbox.fetch(target)).status;
    expect(await status(at(sandboxOrgId, 'main'))).toBe(401);
    expect(await status(short(stranger))).toBe(401);
    const answer = await readAnswer(await sandbox.fetch(at('ab', sandboxBillingId)));
    expect(answer.body).toMatchObject({
      code: 3,
      message: 'invalid ListCheckoutsRequest.OrgId: value length must be at least 3 runes',
    });
  });

  test('an unknown route is 404, a wrong method 501, both in JSON', async () => {
    const { sandbox } = startSandbox();
    for (const unknown of [`${organizations}/../nothing`, `${url}/some-id`, `${url}/`]) {
      expect(await readAnswer(await sandbox.fetch(unknown))).toEqual(fixture('rest/list-404-route'));
    }
    expect(await readAnswer(await sandbox.fetch(url, { method: 'DELETE' }))).toEqual(
      fixture('rest/list-501'),
    );
  });

  test('doubled slashes are redirected', async () => {
    const { sandbox } = startSandbox({ apiPath: '/frontier' });
    const { pathname } = new URL(url);
    const answer = await sandbox.fetch(`https://app.example/frontier/${pathname}?a=1&b=2`);
    expect([answer.status, answer.headers.get('location')]).toEqual([301, `${pathname}?a=1&b=2`]);
    expect(await answer.text()).toBe(`<a href="${pathname}?a=1&amp;b=2">Moved Permanently</a>.\n\n`);
  });
});
