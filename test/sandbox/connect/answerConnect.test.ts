import { describe, expect, test } from 'vitest';
import { sandboxCatalogue, sandboxOrgId } from '../../../src/testing.js';
import { fixture, readAnswer, sessionKeys } from '../readAnswer.js';
import { order, service, startConnect } from '../startConnect.js';
import { start } from '../startSandbox.js';

const org = { org_id: sandboxOrgId };
const subscription_body = { plan: 'starter_monthly' };
const stranger = '11111111-2222-4333-8444-555555555555';

describe('answers', () => {
  test.each([
    ['plan', { subscription_body }],
    ['product', { product_body: { product: 'credits_500', quantity: '2' } }],
    ['setup', { setup_body: { payment_method: true } }],
    ['portal', { setup_body: { customer_portal: true } }],
  ])('create of a %s leaves out unset fields', async (name, body) => {
    const { rpc } = startConnect();
    const answer = await readAnswer(await rpc('CreateCheckout', { ...order, ...body }));
    const expected = fixture(`connect/create-200-${name}`);
    expect({ ...answer, body: sessionKeys(answer) }).toEqual({ ...expected, body: sessionKeys(expected) });
  });

  test('a portal answer is the documented one, and no session is stored', async () => {
    const { rpc, sandbox } = startConnect();
    const body = { ...order, setup_body: { customer_portal: true } };
    const { checkout_session: row } = (await readAnswer(await rpc('CreateCheckout', body))).body;
    const zero = '0001-01-01T00:00:00Z';
    expect(row).toMatchObject({ success_url: order.success_url, created_at: zero, expire_at: zero });
    expect(sandbox.sessions()).toEqual([]);
    expect(await readAnswer(await rpc('GetCheckout', { id: row.id }))).toEqual(fixture('connect/get-404'));
  });

  test('list and get', async () => {
    const { rpc } = startConnect({
      sessions: [
        { id: stranger, plan: 'pro', state: 'complete' },
        { plan: 'pro', createdAt: start - 1000 },
      ],
    });
    const list = await readAnswer(await rpc('ListCheckouts', org));
    expect(sessionKeys(list, 'checkout_sessions')).toEqual(
      sessionKeys(fixture('connect/list-200'), 'checkout_sessions'),
    );
    expect(list.body.checkout_sessions).toMatchObject([{ id: stranger, state: 'complete' }, {}]);
    const get = await readAnswer(await rpc('GetCheckout', { id: stranger }));
    expect(get.body).toEqual({ checkout_session: list.body.checkout_sessions[0] });
  });

  test('an empty list is an empty message', async () => {
    const { rpc } = startConnect();
    expect(await readAnswer(await rpc('ListCheckouts', org))).toEqual(fixture('connect/list-200-empty'));
    expect(await readAnswer(await rpc('ListSubscriptions', org))).toEqual(
      fixture('connect/subscriptions-200-empty'),
    );
  });

  test.each(['application/json; charset=utf-8', 'application/json;charset=UTF-8'])(
    '%s flips to camelCase',
    async (type) => {
      const { rpc } = startConnect();
      const headers = { 'content-type': type };
      const body = { ...order, subscription_body };
      const create = await readAnswer(await rpc('CreateCheckout', body, headers));
      const expected = fixture('connect/create-200-camel');
      const keys = sessionKeys(create, 'checkoutSession');
      expect({ ...create, body: keys }).toEqual({
        ...expected,
        body: sessionKeys(expected, 'checkoutSession'),
      });
      const list = await readAnswer(await rpc('ListCheckouts', org, headers));
      expect(sessionKeys(list, 'checkoutSessions')).toEqual(keys);
      const refused = await readAnswer(await rpc('GetCheckout', { id: stranger }, headers));
      expect(refused).toEqual(fixture('connect/get-404'));
    },
  );

  test('subscriptions are those of completed checkouts', async () => {
    const { rpc } = startConnect({ sessions: [{ plan: 'starter_monthly', state: 'complete' }] });
    const { subscriptions } = (await readAnswer(await rpc('ListSubscriptions', org))).body;
    expect(Object.keys(subscriptions[0])).toEqual(
      expect.arrayContaining(Object.keys(fixture('connect/subscriptions-200').body.subscriptions[0])),
    );
    expect(subscriptions).toMatchObject([{ plan_id: sandboxCatalogue.plans[0]?.id, state: 'active' }]);
    const active = { ...org, state: 'trialing' };
    expect((await readAnswer(await rpc('ListSubscriptions', active))).body).toEqual({});
  });

  test('accepts both spellings, and ignores a billing account and unknown fields', async () => {
    const { rpc, sandbox } = startConnect();
    const body = {
      orgId: sandboxOrgId,
      billing_id: 'whatever',
      successUrl: 'https://app.example/done',
      cancelUrl: 'https://app.example/plans',
      productBody: { product: 'credits_500', quantity: 4 },
      featureBody: { feature: 7 },
    };
    expect((await rpc('CreateCheckout', body, { 'connect-protocol-version': '1' })).status).toBe(200);
    expect(sandbox.sessions()).toMatchObject([{ product: 'credits_500', quantity: 4 }]);
  });
});

describe('requests that match no call', () => {
  test('an unknown path is 404 in plain text, also a REST path', async () => {
    const { rpc, sandbox } = startConnect();
    expect(await readAnswer(await rpc('GetPrice', {}))).toEqual(fixture('connect/create-404-route'));
    const rest = `https://frontier.example/v1beta1/organizations/${sandboxOrgId}/billing/checkouts`;
    expect(await readAnswer(await sandbox.fetch(rest))).toEqual(fixture('connect/create-404-route'));
  });

  test.each(['GET', 'OPTIONS', 'PUT'])('%s is 405 and empty', async (method) => {
    const answer = await startConnect().sandbox.fetch(`${service}/ListCheckouts`, { method });
    expect(await readAnswer(answer)).toEqual(fixture('connect/list-405'));
  });

  test.each(['text/plain', 'application/json; charset=latin1', 'application/jsonp'])(
    '%s is 415 and empty',
    async (type) => {
      const answer = await startConnect().rpc('ListCheckouts', org, { 'content-type': type });
      expect(await readAnswer(answer)).toEqual(fixture('connect/list-415'));
    },
  );

  test.each([
    ['a blank text', ' '],
    ['text after the message', '{"org_id":"abc"}x'],
    ['half a message', '{"org_id":'],
    ['a list', '[]'],
    ['a wrong type', '{"org_id":7}'],
    ['both spellings', '{"org_id":"abc","orgId":"abc"}'],
  ])('%s is not proto, even without credentials', async (_, body) => {
    const { rpc } = startConnect({ auth: { token: 't' } });
    for (const name of ['CreateCheckout', 'ListCheckouts']) {
      expect(await readAnswer(await rpc(name, body))).toEqual(fixture('connect/create-400-unmarshal'));
    }
  });
});

describe('refusals', () => {
  test('an empty body is an error of its own', async () => {
    const answer = await readAnswer(await startConnect().rpc('ListCheckouts', ''));
    expect(answer).toEqual(fixture('connect/list-400-empty-body'));
  });

  test('another protocol version is 400, even without credentials', async () => {
    const { rpc } = startConnect({ auth: { token: 't' } });
    const answer = await rpc('ListCheckouts', org, { 'connect-protocol-version': '2' });
    expect(await readAnswer(answer)).toMatchObject({
      status: 400,
      body: { code: 'invalid_argument', message: 'Connect-Protocol-Version must be "1": got "2"' },
    });
  });

  const shortId = { ...order, org_id: 'ab', subscription_body };
  const negative = { ...order, product_body: { product: 'credits_500', quantity: '-1' } };

  test.each([
    ['CreateCheckout', shortId, 'create-400-violations'],
    ['ListCheckouts', {}, 'list-400-violations'],
    ['CreateCheckout', negative, 'create-400-quantity'],
  ])(
    '%s with a broken field rule returns the documented answer, without bytes',
    async (name, body, documented) => {
      const answer = await readAnswer(await startConnect().rpc(name, body));
      const expected = fixture(`connect/${documented}`);
      expected.body.details[0].value = '';
      expect(answer).toEqual(expected);
    },
  );

  test('all broken field rules come at once', async () => {
    const both = { ...negative, org_id: '' };
    const { body } = await readAnswer(await startConnect().rpc('CreateCheckout', both));
    expect(body.message).toBe(
      'validation error:\n - org_id: value length must be at least 3 characters [string.min_len]\n - product_body.quantity: value must be greater than or equal to 0 [int64.gte]',
    );
    const { violations } = body.details[0].debug;
    expect(violations.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual([
      'string.min_len',
      'int64.gte',
    ]);
  });

  test.each([{}, { id: '' }, { id: null }])('a get of %j breaks a field rule', async (body) => {
    const { rpc } = startConnect({ auth: { role: 'member' } });
    const answer = await readAnswer(await rpc('GetCheckout', body));
    expect(answer.body.message).toBe(
      'validation error:\n - id: value length must be at least 1 characters [string.min_len]',
    );
    expect(answer.body.details[0].debug.violations[0].field.elements).toEqual([
      { fieldNumber: 3, fieldName: 'id', fieldType: 'TYPE_STRING' },
    ]);
  });

  test.each([
    ['no body', {}, '400-no-body'],
    ['no setup flag', { setup_body: { payment_method: false } }, '400-no-body'],
    ['a body of the first generation', { feature_body: { feature: 'credits_500' } }, '400-no-body'],
    ['an empty plan', { subscription_body: {} }, '500'],
    ['an unknown plan', { subscription_body: { plan: 'gold' } }, '500'],
    ['an unknown product', { product_body: { product: 'gold' } }, '404-product'],
    ['a bad URL', { subscription_body, success_url: '/done' }, '500'],
    ['no cancel URL', { subscription_body, cancel_url: '' }, '500'],
    ['a retired plan already held', { subscription_body: { plan: 'held' } }, '409-already-subscribed'],
    ['a retired plan', { subscription_body: { plan: 'old' } }, '400-plan-inactive'],
    ['a plan already held', { subscription_body: { plan: 'team' } }, '409-already-subscribed'],
  ])('%s', async (_, body, name) => {
    const [plan] = sandboxCatalogue.plans;
    if (!plan) throw new Error('The catalogue is empty.');
    const old = { ...plan, id: stranger, name: 'old', inactive: true };
    const held = { ...old, id: sandboxOrgId, name: 'held' };
    const { rpc, sandbox } = startConnect({
      catalogue: { ...sandboxCatalogue, plans: [...sandboxCatalogue.plans, old, held] },
      sessions: [
        { plan: 'team', state: 'complete' },
        { plan: 'held', state: 'complete' },
      ],
    });
    const answer = await readAnswer(await rpc('CreateCheckout', { ...order, ...body }));
    expect(answer).toEqual(fixture(`connect/create-${name}`));
    expect(sandbox.sessions()).toHaveLength(2);
  });

  test('another organisation, an unknown id, an id of another account, and an id that is not a UUID', async () => {
    const { rpc } = startConnect({ sessions: [{ id: stranger, billingId: stranger }] });
    const get = async (id: string) => readAnswer(await rpc('GetCheckout', { id }));
    expect(await readAnswer(await rpc('ListCheckouts', { org_id: stranger }))).toEqual(
      fixture('connect/list-403'),
    );
    expect(await get(sandboxOrgId)).toEqual(fixture('connect/get-404'));
    expect(await get(stranger)).toEqual(fixture('connect/get-403'));
    expect(await get('nonsense')).toEqual(fixture('connect/get-500-not-uuid'));
  });

  test('an organisation is found by its exact UUID only', async () => {
    const { rpc } = startConnect({ orgSlug: 'acme' });
    const outline = async (name: string, org_id: string) => {
      const { status, body } = await readAnswer(await rpc(name, { ...order, org_id, subscription_body }));
      return [status, body.message];
    };
    for (const name of ['CreateCheckout', 'ListCheckouts']) {
      expect(await outline(name, sandboxOrgId.toUpperCase())).toEqual([403, 'not authorized']);
      expect(await outline(name, 'acme')).toEqual([500, 'internal server error']);
      expect(await outline(name, 'nobody')).toEqual([404, 'not found']);
    }
  });

  test('a member may not use the slug either', async () => {
    const { rpc } = startConnect({ orgSlug: 'acme', auth: { role: 'member' } });
    expect((await rpc('ListCheckouts', { org_id: 'acme' })).status).toBe(403);
  });
});

test('fills in only the literal placeholder, in both URLs', async () => {
  const { rpc } = startConnect();
  const tail = 'a=%20b&cs={CHECKOUT_SESSION_ID}&encoded=%7B%7B.CheckoutID%7D%7D&b={{ .CheckoutID }}&c={{.Cut';
  const template = `https://app.example/done?id={{.CheckoutID}}&again={{.CheckoutID}}&${tail}`;
  const body = { ...order, subscription_body, success_url: template, cancel_url: template };
  const row = (await (await rpc('CreateCheckout', body)).json()).checkout_session;
  const filled = `https://app.example/done?id=${row.id}&again=${row.id}&${tail}`;
  expect(row).toMatchObject({ success_url: filled, cancel_url: filled });
});

test('plans and products are found by their UUID in either case', async () => {
  const { rpc } = startConnect();
  const plan = sandboxCatalogue.plans[0]?.id.toUpperCase();
  const product = sandboxCatalogue.products?.[0]?.id.toUpperCase();
  const buy = async (body: object) => (await rpc('CreateCheckout', { ...order, ...body })).status;
  expect(await buy({ subscription_body: { plan } })).toBe(200);
  expect(await buy({ product_body: { product } })).toBe(200);
});

test('a path with doubled slashes is redirected, without a body', async () => {
  const { sandbox } = startConnect();
  const target = `${service.replace('/raystack', '//raystack')}/ListCheckouts`;
  const answer = await sandbox.fetch(target, { method: 'POST', body: '{}' });
  expect([answer.status, answer.headers.get('location'), await answer.text()]).toEqual([
    307,
    new URL(`${service}/ListCheckouts`).pathname,
    '',
  ]);
});
