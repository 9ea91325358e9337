import { readdirSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import type { CheckoutErrorCode, CheckoutErrorReason } from '../../src/model/CheckoutError.js';
import type { CheckoutRequest } from '../../src/model/CheckoutRequest.js';
import { isPortalAnswer } from '../../src/model/customerPortal.js';
import { connectTransport } from '../../src/wire/connectTransport.js';
import { answer } from '../helpers/answer.js';
import { caught } from '../helpers/caught.js';

const scope = { orgId: 'org-1', billingId: 'bill-1' };
const urls = { successUrl: 'https://app.example/ok', cancelUrl: 'https://app.example/no' };
const pro: CheckoutRequest = { plan: 'pro', ...urls };
const service = 'https://frontier.example.com/api/raystack.frontier.v1beta1.FrontierService';

function setup(fixture: string) {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => answer(`connect/${fixture}`));
  const transport = connectTransport({ baseUrl: 'https://frontier.example.com/api/', fetch });
  const sent = () => {
    const [url, init] = fetch.mock.calls[0] as [string, RequestInit];
    const headers = Object.fromEntries(new Headers(init.headers));
    return { url, method: init.method, headers, body: JSON.parse(String(init.body)) as unknown };
  };
  const call = (name: string) =>
    name === 'list'
      ? transport.listCheckouts(scope)
      : name === 'get'
        ? (transport.getCheckout?.(scope, 'id-1') ?? Promise.reject())
        : transport.createCheckout(scope, pro);
  return { transport, fetch, sent, call };
}

describe('requests', () => {
  test.each<[string, string, object]>([
    ['list', 'ListCheckouts', {}],
    ['get', 'GetCheckout', { id: 'id-1' }],
    ['create', 'CreateCheckout', { ...urls, subscriptionBody: { plan: 'pro' } }],
  ])('%s is a POST of JSON to %s', async (name, method, body) => {
    const { call, sent } = setup(name === 'create' ? 'create-200-plan' : `${name}-200`);
    await call(name);
    expect(sent()).toEqual({
      url: `${service}/${method}`,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: { ...scope, ...body },
    });
  });

  test('billingId is optional', async () => {
    const { transport, sent } = setup('list-200-empty');
    await transport.listCheckouts({ orgId: 'org-1' });
    expect(sent().body).toEqual({ orgId: 'org-1' });
  });

  test('the origin of baseUrl, where it has one', () => {
    expect(setup('list-200').transport.origin).toBe('https://frontier.example.com');
    expect(connectTransport({ baseUrl: '/frontier' }).origin).toBeUndefined();
  });

  test.each<[object, object]>([
    [
      { plan: 'pro', skipTrial: true, cancelAfterTrial: false, trialDays: 3, ...urls },
      { ...urls, subscriptionBody: { plan: 'pro', skipTrial: true, cancelAfterTrial: false } },
    ],
    [
      { product: 'seats', ...urls },
      { ...urls, productBody: { product: 'seats' } },
    ],
    [
      { product: 'seats', quantity: 3, minQuantity: 1, maxQuantity: 5, ...urls },
      { ...urls, productBody: { product: 'seats', quantity: '3' } },
    ],
    [
      { setup: 'paymentMethod', ...urls },
      { ...urls, setupBody: { paymentMethod: true } },
    ],
    [
      { setup: 'customerPortal', ...urls },
      { cancelUrl: urls.cancelUrl, setupBody: { customerPortal: true } },
    ],
  ])('create %j', async (request, body) => {
    const { transport, sent } = setup('create-200-plan');
    await transport.createCheckout(scope, request as CheckoutRequest);
    expect(sent().body).toEqual({ ...scope, ...body });
  });

  test.each<[string, object]>([
    ['orgId', { orgId: ' ' }],
    ['billingId', { billingId: '' }],
    ['quantity', { request: { product: 'seats', quantity: 0 } }],
    ['quantity', { request: { product: 'seats', quantity: 6, maxQuantity: 5 } }],
    ['quantity', { request: { product: 'seats', minQuantity: 2 } }],
    ['setup', { request: { setup: 'other' } }],
    ['feature', { request: { feature: 'x' } }],
    ['successUrl', { request: { plan: 'pro', successUrl: '/done' } }],
    ['cancelUrl', { request: { setup: 'customerPortal', cancelUrl: '/plans' } }],
  ])(
    'a bad %s is refused before any request: %j',
    async (field, {
      request = { plan: 'pro' },
      ...change
    }: {
      request?: object;
    }) => {
      const { transport, fetch } = setup('create-200-plan');
      const error = await caught(() =>
        transport.createCheckout({ ...scope, ...change }, { ...urls, ...request } as CheckoutRequest),
      );
      expect(error.code).toBe('invalid_request');
      expect(error.message).toContain(`\`${field}\``);
      expect(fetch).not.toHaveBeenCalled();
    },
  );
});

describe('answers', () => {
  test('either spelling', async () => {
    expect(await setup('create-200-camel').call('create')).toEqual(
      await setup('create-200-plan').call('create'),
    );
    expect(await setup('get-200-camel').call('get')).toEqual(await setup('get-200').call('get'));
    const list = await setup('list-200').call('list');
    expect(await setup('list-200-camel').call('list')).toEqual(list);
    expect(list).toMatchObject({ malformed: [], sessions: [{ metadata: {} }, {}, {}, {}] });
  });

  test('what is left out is empty', async () => {
    expect(await setup('list-200-empty').call('list')).toMatchObject({ sessions: [], malformed: [] });
    expect(await setup('create-200-product').call('create')).toMatchObject({ plan: undefined });
    const portal = await setup('create-200-portal').transport.createCheckout(scope, pro);
    expect(isPortalAnswer(portal)).toBe(true);
    expect(portal).toMatchObject({
      state: '',
      createdAt: undefined,
      updatedAt: undefined,
      expireAt: undefined,
    });
  });
});

const codes: [string, CheckoutErrorCode, CheckoutErrorReason?][] = [
  ['create-400-empty-scope', 'invalid_argument'],
  ['create-400-no-body', 'invalid_argument'],
  ['create-400-org-disabled', 'failed_precondition', 'org_disabled'],
  ['create-400-payment-failed', 'failed_precondition', 'payment_failed'],
  ['create-400-plan-inactive', 'failed_precondition', 'plan_inactive'],
  ['create-400-quantity', 'invalid_argument'],
  ['create-400-record-gone', 'failed_precondition', 'provider_record_gone'],
  ['create-400-seats', 'invalid_argument', 'seat_limit'],
  ['create-400-unmarshal', 'invalid_argument'],
  ['create-400-violations', 'invalid_argument'],
  ['create-400-violations-no-debug', 'invalid_argument'],
  ['create-401', 'unauthenticated'],
  ['create-403', 'permission_denied', 'owner_only'],
  ['create-403-no-message', 'permission_denied'],
  ['create-403-org-disabled', 'permission_denied', 'org_disabled'],
  ['create-404-customer', 'not_found', 'no_billing_account'],
  ['create-404-product', 'not_found', 'product_not_found'],
  ['create-404-route', 'not_found', 'unknown_route'],
  ['create-404-user', 'not_found', 'user_gone'],
  ['create-405', 'unimplemented', 'unknown_route'],
  ['create-409-already-subscribed', 'already_exists', 'already_subscribed'],
  ['create-415', 'unimplemented', 'unknown_route'],
  ['create-499', 'canceled'],
  ['create-500', 'internal'],
  ['create-502-empty', 'unavailable'],
  ['create-502-html', 'unavailable'],
  ['create-503', 'unavailable', 'provider_unavailable'],
  ['create-504', 'deadline_exceeded'],
  ['create-200-html', 'invalid_response'],
  ['get-404', 'not_found'],
  ['get-500-not-found-old', 'unknown'],
  ['get-500-not-uuid', 'internal'],
];

describe('failures', () => {
  test.each(codes)('%s is %s, %s', async (fixture, code, reason) => {
    const [name = ''] = fixture.split('-');
    const error = await caught(() => setup(fixture).call(name));
    expect(error).toMatchObject({ code, reason });
    expect(error.message).toContain(service);
  });

  test('every error fixture of create is in the list above', () => {
    const fixtures = readdirSync('test/fixtures/connect').map((file) => file.replace('.json', ''));
    const failures = fixtures.filter((name) => /^create-(?!200)/.test(name));
    expect(failures.filter((name) => !codes.some(([listed]) => listed === name))).toEqual([]);
  });

  test('a code without a message is Frontier’s all the same', async () => {
    const error = await caught(() => setup('create-403-no-message').call('create'));
    expect(error.message).toContain('only owners');
    expect(error.message).not.toContain('not from Frontier');
  });

  test('violations are decoded as far as JSON goes', async () => {
    const error = await caught(() => setup('create-400-violations').call('create'));
    expect(error.message).toContain('org_id: value length must be at least 3 characters');
    expect(error.details).toEqual([
      {
        '@type': 'buf.validate.Violations',
        violations: [expect.objectContaining({ ruleId: 'string.min_len' })],
      },
    ]);
    const binary = await caught(() => setup('create-400-violations-no-debug').call('create'));
    expect(binary.details).toEqual([{ type: 'buf.validate.Violations', value: expect.any(String) }]);
  });
});
