import { describe, expect, test } from 'vitest';
import {
  type SandboxOptions,
  sandboxBillingId,
  sandboxCatalogue,
  sandboxOrgId,
} from '../../../src/testing.js';
import { fixture, readAnswer, sessionKeys } from '../readAnswer.js';
import { startSandbox, url } from '../startSandbox.js';

const short = `https://frontier.example/v1beta1/organizations/${sandboxOrgId}/billing/checkouts`;
const stranger = '11111111-2222-4333-8444-555555555555';
const urls = {
  success_url: 'https://app.example/done?checkout_id={{.CheckoutID}}',
  cancel_url: 'https://app.example/plans?checkout_id={{.CheckoutID}}',
};
const starter = sandboxCatalogue.plans[0]?.id;
const credits = sandboxCatalogue.products?.[0]?.id;

function startProduct(options: SandboxOptions = {}) {
  const started = startSandbox({ generation: 'rest-product', ...options });
  const get = async (id: string, base = url) => readAnswer(await started.sandbox.fetch(`${base}/${id}`));
  const send = async (body: unknown, to = url) =>
    readAnswer(await started.post(typeof body === 'string' ? body : { ...urls, ...(body as object) }, to));
  return { ...started, get, send };
}

describe('create', () => {
  test.each([
    ['plan', { subscription_body: { plan: 'starter_monthly' } }, { plan: starter, product: '' }],
    ['product', { product_body: { product: 'credits_500', quantity: '3' } }, { plan: '', product: credits }],
    ['setup', { setup_body: { payment_method: true } }, { plan: '', product: '' }],
  ])('a %s session has the documented shape', async (name, body, items) => {
    const { send } = startProduct();
    const answer = await send(body);
    const expected = fixture(`rest-product/create-200-${name}`);
    expect({ ...answer, body: sessionKeys(answer) }).toEqual({ ...expected, body: sessionKeys(expected) });
    const row = answer.body.checkout_session;
    expect(row).toMatchObject({ ...items, state: 'open', metadata: null });
    expect(row.success_url).toBe(`https://app.example/done?checkout_id=${row.id}`);
  });

  test.each([
    ['a number', { productBody: { product: credits, quantity: 3 } }, 3, false],
    ['a string', { product_body: { product: 'credits_500', quantity: '10' } }, 10, false],
    ['none', { product_body: { product: 'credits_500' } }, 1, true],
    ['zero', { product_body: { product: 'credits_500', quantity: 0 } }, 1, true],
    ['too many', { product_body: { product: 'credits_500', quantity: 11 } }, 1, true],
  ])('a quantity of %s', async (_, body, quantity, hasQuantityPicker) => {
    const { send, sandbox } = startProduct();
    expect((await send(body)).status).toBe(200);
    expect(sandbox.sessions()).toMatchObject([{ product: 'credits_500', quantity, hasQuantityPicker }]);
  });

  test('a negative quantity breaks a field rule, a fraction is unreadable', async () => {
    const { send, sandbox } = startProduct();
    const negative = { product_body: { product: 'credits_500', quantity: -1 } };
    expect(await send(negative)).toEqual(fixture('rest-product/create-400-quantity'));
    const answer = await send('{"product_body":{"product":"x","quantity":1.5}}');
    expect(answer.body.message).toBe('proto: invalid value for int64 field quantity: 1.5');
    const flag = await send('{"setupBody":{"paymentMethod":"yes"}}');
    expect(flag.body.message).toBe('proto: invalid value for bool field paymentMethod: "yes"');
    expect(sandbox.sessions()).toEqual([]);
  });

  test('skips a trial, and ends the subscription with the trial', async () => {
    const { send, sandbox } = startProduct();
    await send({ subscription_body: { plan: 'pro', skip_trial: true } });
    await send({ subscription_body: { plan: 'pro', cancelAfterTrial: true } });
    expect(sandbox.sessions()).toMatchObject([
      { trialDays: 14, cancelAfterTrial: true },
      { trialDays: 0, cancelAfterTrial: false },
    ]);
  });

  test('runs both URLs as templates', async () => {
    const { create } = startProduct();
    const tail = '&d={CHECKOUT_SESSION_ID}&e=%7B%7B.CheckoutID%7D%7D&f=}}';
    const template = 'https://app.example/?a={{ .CheckoutID }}&b={{.Other}}&c={{.CheckoutID}}';
    const row = await create({ success_url: template + tail, cancel_url: template });
    const filled = `https://app.example/?a=${row.id}&b=<no value>&c=${row.id}`;
    expect(row).toMatchObject({ success_url: filled + tail, cancel_url: filled });
  });

  test('ignores text after the message', async () => {
    const { send } = startProduct();
    const body = JSON.stringify({ ...urls, setup_body: { payment_method: true } });
    expect((await send(`${body}x`)).status).toBe(200);
    expect((await send(`{}${body}`)).status).toBe(500);
  });

  test('of several purchases in one request the first counts', async () => {
    const { send, sandbox } = startProduct();
    const both = { subscription_body: { plan: 'team' }, product_body: { product: 'credits_500' } };
    await send(both);
    await send({ ...both, setup_body: { payment_method: true, customer_portal: true } });
    await send({ ...both, setup_body: { payment_method: false } });
    expect(sandbox.sessions().map(({ plan, setup }) => plan ?? setup)).toEqual(['team', true, 'team']);
    const portal = await send({ ...both, setup_body: { customer_portal: true } });
    expect(portal.body.checkout_session.state).toBe('');
  });

  test.each([
    ['a feature, which vanishes', { feature_body: { feature: 'credits_500' } }],
    ['an unknown product', { product_body: { product: 'gold' } }],
    ['setup of nothing', { setup_body: {} }],
    ['an unknown plan', { subscription_body: { plan: 'gold' } }],
    ['a bad URL', { success_url: '/done', setup_body: { payment_method: true } }],
    ['no cancel URL', { cancel_url: '', setup_body: { payment_method: true } }],
    [
      'a broken template',
      { success_url: 'https://a.example/{{.Checkout', setup_body: { payment_method: true } },
    ],
    ['an unknown action', { cancel_url: 'https://a.example/{{end}}', setup_body: { payment_method: true } }],
  ])('is a plain 500 for %s', async (_, body) => {
    const { send, sandbox } = startProduct();
    expect(await send(body)).toEqual(fixture('rest-product/create-500'));
    expect(sandbox.sessions()).toEqual([]);
  });

  test('a plan that the account pays for is a plain 500, a plan in trial is not', async () => {
    const { send } = startProduct({
      sessions: [
        { plan: 'starter_monthly', state: 'complete' },
        { plan: 'pro', state: 'complete', paymentStatus: 'no_payment_required' },
      ],
    });
    const buy = (plan: string) => send({ subscription_body: { plan } });
    expect(await buy('starter_monthly')).toEqual(fixture('rest-product/create-500'));
    expect((await buy('pro')).status).toBe(200);
  });

  test('the first generation sells no products and saves no payment methods', async () => {
    const { send } = startProduct({ generation: 'rest-feature' });
    for (const body of [
      { product_body: { product: 'credits_500' } },
      { setup_body: { customer_portal: true } },
    ]) {
      expect(await send(body)).toEqual(fixture('rest/create-500'));
    }
  });
});

describe('the customer portal', () => {
  test('returns the shape of a session, but creates none', async () => {
    const { send, get, list, sandbox } = startProduct();
    const answer = await send({ setup_body: { customer_portal: true } });
    const expected = fixture('rest-product/create-200-portal').body.checkout_session;
    const row = answer.body.checkout_session;
    expect(Object.keys(row)).toEqual(Object.keys(expected));
    expect(row).toEqual({ ...expected, ...urls, id: row.id, checkout_url: row.checkout_url });
    expect([await list(), sandbox.sessions()]).toEqual([[], []]);
    expect(await get(row.id)).toEqual(fixture('rest-product/get-500-unknown-id'));
    const page = await sandbox.fetch(row.checkout_url);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('href="https://app.example/plans?checkout_id={{.CheckoutID}}"');
    sandbox.reset();
    expect((await sandbox.fetch(row.checkout_url)).status).toBe(404);
  });

  test('needs no URLs, but refuses a relative cancel URL', async () => {
    const { send, sandbox } = startProduct();
    const setup_body = { customer_portal: true };
    const none = await send({ setup_body, success_url: undefined, cancel_url: undefined });
    const row = none.body.checkout_session;
    expect(row).toMatchObject({ success_url: '', cancel_url: '' });
    expect(await (await sandbox.fetch(row.checkout_url)).text()).not.toContain('Return to');
    expect(await send({ setup_body, cancel_url: '/plans' })).toEqual(fixture('rest-product/create-500'));
  });
});

describe('get', () => {
  test('returns the session and updates its timestamp', async () => {
    const { get, send, clock, sandbox } = startProduct({ lagMs: 0 });
    const { id } = (await send({ product_body: { product: 'credits_500' } })).body.checkout_session;
    sandbox.pay(id);
    clock.ms += 1500;
    const answer = await get(id.toUpperCase());
    const expected = fixture('rest-product/get-200');
    expect({ ...answer, body: sessionKeys(answer) }).toEqual({ ...expected, body: sessionKeys(expected) });
    expect(answer.body.checkout_session).toMatchObject({ id, state: 'complete', product: credits });
    expect(Date.parse(answer.body.checkout_session.updated_at)).toBe(clock.ms);
    expect(await get(id, short)).toEqual(answer);
  });

  test('an unknown id is a plain 500, another account 403, the first generation has no such route', async () => {
    const { get, list } = startProduct({ sessions: [{ id: stranger, billingId: stranger }] });
    expect(await list()).toEqual([]);
    expect(await get(starter ?? '')).toEqual(fixture('rest-product/get-500-unknown-id'));
    expect(await get('nonsense')).toEqual(fixture('rest-product/get-500-unknown-id'));
    expect(await get(stranger)).toEqual(fixture('rest-product/get-403-other-account'));
    const upper = url.replace(sandboxBillingId, sandboxBillingId.toUpperCase());
    expect((await get(starter ?? '', upper)).status).toBe(500);
    const first = startProduct({ generation: 'rest-feature', sessions: [{ id: stranger }] });
    expect(await first.get(stranger)).toEqual(fixture('rest-product/get-404-route'));
  });

  test('a member gets 403 for a session, and 500 for an unknown id', async () => {
    const { get } = startProduct({ auth: { role: 'member' }, sessions: [{ id: stranger }] });
    expect((await get(stranger)).status).toBe(403);
    expect((await get(starter ?? '')).status).toBe(500);
  });

  test('an empty id breaks a field rule, after those of the organisation and the account', async () => {
    const { get } = startProduct({ auth: { token: 't' } });
    const message = async (base: string) => (await get('', base)).body.message;
    expect(await message(url)).toBe('invalid GetCheckoutRequest.Id: value length must be at least 1 runes');
    expect(await message(short)).toContain('GetCheckoutRequest.Id');
    expect(await message(url.replace(sandboxBillingId, 'main'))).toContain('GetCheckoutRequest.BillingId');
  });

  test('can be made to fail separately', async () => {
    const { get, list, sandbox } = startProduct({ sessions: [{ id: stranger }] });
    sandbox.behave({ outcome: 'internal', on: 'get' });
    expect((await get(stranger)).status).toBe(500);
    expect(await list()).toHaveLength(1);
    sandbox.behave({ outcome: 'internal', on: 'list' });
    expect((await get(stranger)).status).toBe(200);
  });
});

describe('the short path', () => {
  test('takes the account of the organisation, the body or the query', async () => {
    const { send, sandbox } = startProduct();
    const body = { setup_body: { payment_method: true } };
    expect((await send(body, short)).status).toBe(200);
    expect(await send({ ...body, billing_id: stranger }, short)).toEqual(
      fixture('rest-product/create-404-customer'),
    );
    const list = async (query: string) => readAnswer(await sandbox.fetch(short + query));
    expect((await list('')).body.checkout_sessions).toHaveLength(1);
    expect((await list(`?billing_id=${sandboxBillingId}`)).body.checkout_sessions).toHaveLength(1);
    expect(await list(`?billing_id=${stranger}`)).toEqual(fixture('rest-product/list-404-customer'));
    expect(await list('?billing_id=main')).toEqual(fixture('rest-product/list-400-billing-id'));
  });

  test('is 400 for an unknown organisation and for an id that is too short', async () => {
    const { sandbox } = startProduct();
    const list = async (org: string) => readAnswer(await sandbox.fetch(short.replace(sandboxOrgId, org)));
    for (const org of [stranger, 'acme']) {
      const answer = await list(org);
      expect(answer).toMatchObject({ status: 400, body: { code: 3 } });
      expect(answer.body.message).toBe(`no org found with id ${org}`);
    }
    expect(await list('ab')).toEqual(fixture('rest-product/list-400-org-id'));
  });

  test('finds the organisation by its slug or in upper case, and then refuses it, as the long path does', async () => {
    const { sandbox, post } = startProduct({ orgSlug: 'acme' });
    for (const base of [short, url]) {
      for (const org of ['acme', sandboxOrgId.toUpperCase()]) {
        const target = base.replace(sandboxOrgId, org);
        for (const answer of [await sandbox.fetch(target), await post(urls, target)]) {
          expect(await readAnswer(answer)).toEqual(fixture('rest-product/list-403-mismatch'));
        }
      }
    }
    const nobody = url.replace(sandboxOrgId, 'nobody');
    expect(await readAnswer(await sandbox.fetch(nobody))).toEqual(fixture('rest-product/list-403-mismatch'));
  });

  test('an unknown account is 404 before the organisation and the role are looked at', async () => {
    const { sandbox } = startProduct({ auth: { role: 'member' } });
    const target = url.replace(sandboxOrgId, stranger).replace(sandboxBillingId, stranger);
    expect((await sandbox.fetch(target)).status).toBe(404);
  });

  test('a wrong method is 501 on every path, and doubled slashes are redirected', async () => {
    const later = startProduct().sandbox;
    for (const path of [short, url, `${url}/${stranger}`]) {
      const answer = await readAnswer(await later.fetch(path, { method: 'PUT' }));
      expect(answer).toEqual(fixture('rest-product/list-501'));
    }
    expect((await later.fetch(`${url}/${stranger}`, { method: 'POST' })).status).toBe(501);
    expect((await later.fetch(`${url}/`, { method: 'POST' })).status).toBe(501);
    const doubled = await later.fetch(url.replace('/v1beta1', '//v1beta1'));
    expect([doubled.status, doubled.headers.get('location')]).toEqual([307, new URL(url).pathname]);
    expect(await doubled.text()).toContain('Temporary Redirect');
  });
});

test('subscriptions are filtered by state and plan', async () => {
  const { sandbox } = startProduct({
    sessions: [
      { plan: 'starter_monthly', state: 'complete' },
      { plan: 'pro', state: 'complete', paymentStatus: 'no_payment_required' },
    ],
  });
  const count = async (query: string) => {
    const answer = await sandbox.fetch(short.replace('checkouts', `subscriptions${query}`));
    return (await answer.json()).subscriptions.length;
  };
  expect(await count('')).toBe(2);
  expect(await count('?state=active')).toBe(1);
  expect(await count('?plan=pro')).toBe(1);
  expect(await count('?plan=pro&state=active')).toBe(0);
});
