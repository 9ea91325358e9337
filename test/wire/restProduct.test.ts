import { describe, expect, test, vi } from 'vitest';
import type { CheckoutErrorCode, CheckoutErrorReason } from '../../src/model/CheckoutError.js';
import { isPortalAnswer } from '../../src/model/customerPortal.js';
import { restTransport } from '../../src/wire/restTransport.js';
import { answer } from '../helpers/answer.js';
import { caught } from '../helpers/caught.js';

const scope = { orgId: 'org-1', billingId: 'bill-1' };
const urls = { successUrl: 'https://app.example/ok', cancelUrl: 'https://app.example/no' };
const start = 'https://frontier.example.com/v1beta1/organizations/org-1/billing';

function setup(fixture: string) {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => answer(`rest-product/${fixture}`));
  const transport = restTransport({ baseUrl: 'https://frontier.example.com', dialect: 'product', fetch });
  const call = (name: string) =>
    name === 'list'
      ? transport.listCheckouts(scope)
      : name === 'get'
        ? (transport.getCheckout?.(scope, 'a/b') ?? Promise.reject())
        : transport.createCheckout(scope, { plan: 'pro', ...urls });
  const sent = () => fetch.mock.calls[0] as [string, RequestInit];
  return { transport, call, sent };
}

describe('requests', () => {
  test('get is a GET below the account, or below the organisation without one', async () => {
    const long = setup('get-200');
    await long.call('get');
    expect(long.sent()).toMatchObject([`${start}/bill-1/checkouts/a%2Fb`, { method: 'GET' }]);
    const short = setup('get-200');
    await short.transport.getCheckout?.({ orgId: 'org-1' }, 'id-1');
    expect(short.sent()[0]).toBe(`${start}/checkouts/id-1`);
  });

  test('list and create take the short path without an account', async () => {
    const list = setup('list-200');
    await list.transport.listCheckouts({ orgId: 'org-1' });
    expect(list.sent()[0]).toBe(`${start}/checkouts`);
    const create = setup('create-200-product');
    await create.transport.createCheckout({ orgId: 'org-1' }, { product: 'seats', quantity: 3, ...urls });
    expect(create.sent()[0]).toBe(`${start}/checkouts`);
    expect(JSON.parse(String(create.sent()[1].body))).toEqual({
      ...urls,
      productBody: { product: 'seats', quantity: '3' },
    });
  });

  test('an empty account is a mistake, not a short path', async () => {
    const error = await caught(() =>
      setup('list-200').transport.listCheckouts({ orgId: 'o', billingId: '' }),
    );
    expect(error).toMatchObject({ code: 'invalid_request', message: expect.stringContaining('`billingId`') });
  });

  test('there are two dialects', async () => {
    const error = await caught(() => restTransport({ baseUrl: '', dialect: 'g3' as 'product' }));
    expect(error).toMatchObject({ code: 'invalid_request', message: expect.stringContaining('`dialect`') });
    expect(restTransport({ baseUrl: '' }).getCheckout).toBeUndefined();
  });
});

describe('answers', () => {
  test('either spelling, and empty values for unset fields', async () => {
    expect(await setup('create-200-camel').call('create')).toEqual(
      await setup('create-200-plan').call('create'),
    );
    expect(await setup('get-200-camel').call('get')).toEqual(await setup('get-200').call('get'));
    expect(await setup('list-200-camel').call('list')).toEqual(await setup('list-200').call('list'));
    expect(await setup('list-200-empty').call('list')).toMatchObject({ sessions: [], malformed: [] });
    expect(await setup('create-200-setup').call('create')).toMatchObject({
      plan: undefined,
      product: undefined,
    });
    const portal = await setup('create-200-portal').transport.createCheckout(scope, {
      setup: 'customerPortal',
      ...urls,
    });
    expect(isPortalAnswer(portal)).toBe(true);
  });

  test.each<[string, CheckoutErrorCode, CheckoutErrorReason?]>([
    ['create-400-billing-id', 'invalid_argument'],
    ['create-400-kyc', 'failed_precondition', 'portal_closed'],
    ['create-400-no-customer', 'invalid_argument', 'no_billing_account'],
    ['create-400-quantity', 'invalid_argument'],
    ['create-400-seats', 'invalid_argument', 'seat_limit'],
    ['create-401', 'unauthenticated'],
    ['create-403', 'permission_denied', 'owner_only'],
    ['create-403-mismatch', 'permission_denied', 'wrong_account'],
    ['create-404-customer', 'not_found', 'no_billing_account'],
    ['create-404-route', 'not_found', 'unknown_route'],
    ['create-404-user', 'not_found', 'user_gone'],
    ['create-429', 'resource_exhausted'],
    ['create-499', 'canceled'],
    ['create-500', 'internal'],
    ['create-501', 'unimplemented', 'unknown_route'],
    ['get-403-other-account', 'permission_denied', 'wrong_account'],
    ['get-404-route', 'not_found', 'unknown_route'],
    ['get-500-not-found-old', 'unknown'],
    ['get-500-unknown-id', 'internal'],
    ['get-501', 'unimplemented', 'unknown_route'],
  ])('%s is %s, %s', async (fixture, code, reason) => {
    const [name = ''] = fixture.split('-');
    expect(await caught(() => setup(fixture).call(name))).toMatchObject({ code, reason });
  });
});
