import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'vitest';
import type { CheckoutErrorCode, CheckoutErrorReason } from '../../src/model/CheckoutError.js';
import type { CheckoutRequest } from '../../src/model/CheckoutRequest.js';
import { checkoutStatus } from '../../src/model/checkoutStatus.js';
import { isPortalAnswer } from '../../src/model/customerPortal.js';
import type { SandboxOutcome } from '../../src/sandbox/state/SandboxBehaviour.js';
import { sandboxCatalogue } from '../../src/sandbox/state/sandboxCatalogue.js';
import { cancelSubscription } from '../../src/wire/calls/cancelSubscription.js';
import { changeSubscription } from '../../src/wire/calls/changeSubscription.js';
import { getPlan } from '../../src/wire/calls/getPlan.js';
import { listPlans } from '../../src/wire/calls/listPlans.js';
import { listSubscriptions } from '../../src/wire/calls/listSubscriptions.js';
import { listTransactions } from '../../src/wire/calls/listTransactions.js';
import { connectTransport } from '../../src/wire/connectTransport.js';
import { restTransport } from '../../src/wire/restTransport.js';
import { caught } from '../helpers/caught.js';
import { type Case, type CaseContext, describeTransport, type Generation } from './describeTransport.js';

const generations: readonly Generation[] = [
  { name: 'REST feature', generation: 'rest-feature', make: (options) => restTransport(options) },
  {
    name: 'REST product',
    generation: 'rest-product',
    make: (options) => restTransport({ ...options, dialect: 'product' }),
  },
  { name: 'Connect', generation: 'connect', make: connectTransport },
];

const urls = {
  successUrl: 'https://app.example/done?x=1&id={{.CheckoutID}}#top',
  cancelUrl: 'https://app.example/plans',
};
const pro: CheckoutRequest = { plan: 'pro', ...urls };
const proId = sandboxCatalogue.plans.find(({ name }) => name === 'pro')?.id;
const isFirst = ({ generation }: CaseContext) => generation === 'rest-feature';
const create = ({ transport, scope }: CaseContext, request: CheckoutRequest = pro) =>
  transport.createCheckout(scope, request);

/** Every call ends in the same code, whoever worded it. */
function failing(outcome: SandboxOutcome, code: CheckoutErrorCode, reason?: CheckoutErrorReason): Case {
  return async (context) => {
    const { sandbox, transport, scope } = context;
    sandbox.behave({ outcome });
    const calls = [
      () => create(context),
      () => transport.listCheckouts(scope),
      ...(transport.getCheckout ? [() => transport.getCheckout?.(scope, crypto.randomUUID())] : []),
    ];
    for (const call of calls) expect(await caught(call)).toMatchObject({ code, reason });
    return code;
  };
}

/** Only Connect sends this. REST hides it behind a plain 500, which has no reason. */
function businessAnswer(outcome: SandboxOutcome, code: CheckoutErrorCode, reason: CheckoutErrorReason): Case {
  return async (context) => {
    context.sandbox.behave({ outcome, on: 'create' });
    const error = await caught(() => create(context));
    const isSaid = context.generation === 'connect';
    expect(error).toMatchObject(isSaid ? { code, reason } : { code: 'internal', reason: undefined });
    return isSaid ? reason : 'internal';
  };
}

/** Accepted where the server can, refused before any request, naming who can, where it cannot. */
function onlyLater(request: CheckoutRequest, check: (context: CaseContext) => Promise<void>): Case {
  return async (context) => {
    if (!isFirst(context)) {
      await check(context);
      return 'ok';
    }
    const error = await caught(() => create(context, request));
    expect(error.code).toBe('invalid_request');
    expect(error.message).toMatch(/dialect: 'product'.*connectTransport/);
    expect(context.sandbox.requests).toEqual([]);
    return 'refused here';
  };
}

const credits: CheckoutRequest = { product: 'credits_500', quantity: 1, ...urls };
const card: CheckoutRequest = { setup: 'paymentMethod', ...urls };
const portal: CheckoutRequest = { setup: 'customerPortal', cancelUrl: urls.cancelUrl };

describeTransport(generations, {
  'an empty list': async ({ transport, scope }) => {
    expect(await transport.listCheckouts(scope)).toMatchObject({ sessions: [], malformed: [] });
    return undefined;
  },
  'a plan by name': async (context) => {
    const session = await create(context);
    expect(session).toEqual({
      id: context.sandbox.sessions()[0]?.id,
      checkoutUrl: expect.stringMatching(/^https:\/\/.*#/),
      successUrl: expect.stringMatching(/^https:\/\/app\.example\/done\?x=1&id=[-\w{}.]+#top$/),
      cancelUrl: urls.cancelUrl,
      state: 'open',
      plan: proId,
      product: undefined,
      metadata: {},
      createdAt: expect.any(Date),
      updatedAt: expect.any(Date),
      expireAt: expect.any(Date),
    });
    return undefined;
  },
  'a plan by id': async (context) => {
    expect((await create(context, { ...urls, plan: String(proId) })).plan).toBe(proId);
    return undefined;
  },
  'trialDays: on every dialect, or left out': async (context) => {
    await create(context, { ...pro, trialDays: 14 });
    const sent = JSON.stringify(context.sandbox.requests.at(-1)?.body).includes('trailDays');
    expect(sent).toBe(isFirst(context));
    return sent ? 'sent' : 'left out';
  },
  'skipTrial, cancelAfterTrial': onlyLater(
    { ...pro, skipTrial: true, cancelAfterTrial: true },
    async (context) => {
      await create(context, { ...pro, skipTrial: true, cancelAfterTrial: true });
      expect(context.sandbox.requests[0]?.body).toMatchObject({
        subscriptionBody: { plan: 'pro', skipTrial: true, cancelAfterTrial: true },
      });
    },
  ),
  'a feature': async (context) => {
    const feature: CheckoutRequest = { feature: 'credits_500', ...urls };
    if (isFirst(context)) {
      expect(await create(context, feature)).toMatchObject({ state: 'open', plan: undefined });
      return 'ok';
    }
    const error = await caught(() => create(context, feature));
    expect(error.code).toBe('invalid_request');
    expect(error.message).toContain("dialect: 'feature'");
    expect(context.sandbox.requests).toEqual([]);
    return 'refused here';
  },
  'a product, with a quantity': onlyLater(credits, async (context) => {
    expect(await create(context, credits)).toMatchObject({
      state: 'open',
      plan: undefined,
      product: expect.stringMatching(/^[\da-f-]{36}$/),
    });
    expect(context.sandbox.requests[0]?.body).toMatchObject({
      productBody: { product: 'credits_500', quantity: '1' },
    });
  }),
  'a payment method': onlyLater(card, async (context) => {
    const session = await create(context, card);
    expect(session).toMatchObject({ state: 'open', plan: undefined, product: undefined });
    expect((await context.read(session.id))?.id).toBe(session.id);
  }),
  'the portal, which is no session': onlyLater(portal, async (context) => {
    const answered = await create(context, portal);
    expect(isPortalAnswer(answered)).toBe(true);
    expect(answered.checkoutUrl).toMatch(/^https:/);
    expect(context.sandbox.requests[0]?.body).toMatchObject({ cancelUrl: urls.cancelUrl });
    expect(await context.read(answered.id)).toBeUndefined();
    expect((await context.transport.listCheckouts(context.scope)).sessions).toEqual([]);
  }),
  'references in both return URLs come back': async (context) => {
    const [ref, other] = ['0123456789abcdef'.repeat(2), 'f'.repeat(32)];
    const withRef = (url: string, param: string) => `${url}?a=1&frontier_checkout_ref=${param}#top`;
    const session = await create(context, {
      ...pro,
      successUrl: withRef('https://app.example/done', ref),
      cancelUrl: withRef('https://app.example/plans', other),
    });
    const { sessions } = await context.transport.listCheckouts(context.scope);
    for (const each of [session, sessions[0], await context.read(session.id)]) {
      expect(each?.successUrl).toBe(withRef('https://app.example/done', ref));
      expect(each?.cancelUrl).toBe(withRef('https://app.example/plans', other));
    }
    return undefined;
  },
  'the list, newest first': async (context) => {
    const first = await create(context);
    await new Promise((resolve) => setTimeout(resolve, 5));
    const second = await create(context);
    const { sessions, malformed } = await context.transport.listCheckouts(context.scope);
    expect(sessions.map(({ id }) => id)).toEqual([second.id, first.id]);
    expect(malformed).toEqual([]);
    return undefined;
  },
  'one session by id': async (context) => {
    const { id } = await create(context);
    expect(await context.read(id)).toMatchObject({ id, state: 'open', plan: proId });
    const path = context.sandbox.requests.at(-1)?.path ?? '';
    return /GetCheckout|checkouts\/./.test(path) ? 'get' : 'from the list';
  },
  'an unknown id': async (context) => {
    expect(await context.read(crypto.randomUUID())).toBeUndefined();
    return 'none';
  },
  'paid: complete': async (context) => {
    const { id } = await create(context);
    context.sandbox.pay(id);
    const session = await context.read(id);
    expect(session && checkoutStatus(session, Date.now())).toBe('complete');
    return undefined;
  },
  expired: async (context) => {
    const { id } = await create(context);
    context.sandbox.expire(id);
    const session = await context.read(id);
    expect(session && checkoutStatus(session, Date.now())).toBe('expired');
    return undefined;
  },
  'one spelling, one content type, no other header of ours': async (context) => {
    await create(context);
    const { headers, body } = context.sandbox.requests[0] ?? {};
    expect(headers?.['content-type']).toBe('application/json');
    // Node's fetch adds these; the last two for `cache: 'no-store'`.
    const theirs =
      /^(host|connection|content-(type|length)|accept.*|user-agent|sec-fetch-mode|pragma|cache-control)$/;
    expect(Object.keys(headers ?? {}).filter((name) => !theirs.test(name))).toEqual([]);
    expect(JSON.stringify(body)).not.toMatch(/"\w*_\w*":/);
    return undefined;
  },
  'a token goes as Bearer': async ({ make, baseUrl, sandbox, scope }) => {
    await make({ baseUrl, getAccessToken: () => 'tok' }).listCheckouts(scope);
    expect(sandbox.requests[0]?.headers.authorization).toBe('Bearer tok');
    return undefined;
  },
  'signed out': failing('unauthenticated', 'unauthenticated'),
  'not an owner': failing('forbidden', 'permission_denied', 'owner_only'),
  'a deleted user': failing('user_deleted', 'not_found', 'user_gone'),
  'throttled by a proxy': failing('rate_limited', 'resource_exhausted'),
  'a plain 500': failing('internal', 'internal'),
  unavailable: failing('unavailable', 'unavailable'),
  'a web page instead of the API': failing('html', 'invalid_response'),
  'a proxy’s 502': failing('bad_gateway', 'unavailable'),
  'an answer cut short': async (context) => {
    context.sandbox.behave({ outcome: 'truncated' });
    expect((await caught(() => create(context))).code).toBe('invalid_response');
    expect(context.sandbox.sessions()).toHaveLength(1);
    return 'invalid_response';
  },
  'no answer': failing('offline', 'network'),
  'an answer lost on the way': async (context) => {
    context.sandbox.behave({ outcome: 'lost' });
    expect((await caught(() => create(context))).code).toBe('network');
    expect(context.sandbox.sessions()).toHaveLength(1);
    return 'network';
  },
  'too slow': async ({ sandbox, make, baseUrl, scope }) => {
    sandbox.behave({ delayMs: 1_000 });
    const error = await caught(() => make({ baseUrl, timeoutMs: 30 }).listCheckouts(scope));
    expect(error.code).toBe('timeout');
    return 'timeout';
  },
  'given up': async ({ sandbox, transport, scope }) => {
    sandbox.behave({ delayMs: 1_000 });
    const signal = AbortSignal.timeout(30);
    expect((await caught(() => transport.listCheckouts(scope, { signal }))).code).toBe('aborted');
    return 'aborted';
  },
  'a wrong address': async ({ make, baseUrl, scope }) => {
    const error = await caught(() => make({ baseUrl: `${baseUrl}/nowhere` }).listCheckouts(scope));
    expect(error).toMatchObject({ code: 'not_found', reason: 'unknown_route' });
    return 'not_found';
  },
  'a redirect to another server': async ({ make, scope, sandbox, baseUrl: target }) => {
    const server = createServer(({ url }, response) => {
      response.writeHead(307, { location: `${target}${url}` }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const transport = make({ baseUrl, headers: { 'X-Api-Key': 'secret' } });
    const codes = [
      await caught(() => transport.createCheckout(scope, pro)),
      await caught(() => transport.listCheckouts(scope)),
    ].map(({ code }) => code);
    server.close();
    server.closeAllConnections();
    expect(codes).toEqual(['network', 'network']);
    expect(sandbox.requests).toEqual([]);
    return 'network';
  },
  'an organisation id too short': async ({ transport, scope }) => {
    const error = await caught(() => transport.listCheckouts({ ...scope, orgId: 'ab' }));
    expect(error.code).toBe('invalid_argument');
    return 'invalid_argument';
  },
  'an unknown plan': async (context) => {
    expect((await caught(() => create(context, { plan: 'nope', ...urls }))).code).toBe('internal');
    return 'internal';
  },
  'no billing account': async (context) => {
    context.sandbox.behave({ outcome: 'no_billing_account' });
    const error = await caught(() => create(context));
    expect(error.reason).toBe('no_billing_account');
    return error.code;
  },
  'too many members': async (context) => {
    context.sandbox.behave({ outcome: 'seat_limit', on: 'create' });
    const error = await caught(() => create(context));
    expect(error).toMatchObject({ code: 'invalid_argument', reason: 'seat_limit' });
    return error.code;
  },
  'already subscribed': businessAnswer('already_subscribed', 'already_exists', 'already_subscribed'),
  'a retired plan': businessAnswer('plan_inactive', 'failed_precondition', 'plan_inactive'),
  'payment failed': businessAnswer('payment_failed', 'failed_precondition', 'payment_failed'),
  'gone at the provider': businessAnswer('record_gone', 'failed_precondition', 'provider_record_gone'),
  'provider unreachable': businessAnswer('provider_unavailable', 'unavailable', 'provider_unavailable'),
  'an unknown product': businessAnswer('product_not_found', 'not_found', 'product_not_found'),
  'a disabled organisation': async (context) => {
    if (context.generation === 'connect') {
      return businessAnswer('org_disabled', 'failed_precondition', 'org_disabled')(context);
    }
    // These servers sell to it all the same.
    context.sandbox.behave({ outcome: 'org_disabled', on: 'create' });
    expect((await create(context)).state).toBe('open');
    return 'ok';
  },
  'the plans, sorted': async ({ transport }) => {
    const plans = await listPlans(transport);
    expect(plans.map(({ name }) => name)).toEqual((await listPlans(transport)).map(({ name }) => name));
    const pro = plans.find(({ name }) => name === 'pro');
    expect(pro).toMatchObject({ id: proId, interval: 'month', price: { currency: 'usd', flat: 2900 } });
    // The first generation does not tell trials. Only the last one leaves out what is no longer sold.
    return `${pro?.trialDays} days of trial, ${plans.length} plans`;
  },
  'a plan that is no longer sold': async ({ transport, generation }) => {
    const listed = (await listPlans(transport)).some(({ name }) => name === 'classic');
    expect(listed).toBe(generation !== 'connect');
    expect((await getPlan(transport, 'classic')).title).toBeTruthy();
    return listed ? 'listed' : 'by its id only';
  },
  'a subscription and its proof': async (context) => {
    const { transport, scope, sandbox } = context;
    expect((await listSubscriptions(transport, scope)).subscriptions).toEqual([]);
    sandbox.behave({ lagMs: 0, unlockLagMs: 0 });
    const { id } = await create(context, { plan: 'starter_monthly', ...urls });
    sandbox.pay(id);
    const [held] = (await listSubscriptions(transport, scope)).subscriptions;
    expect(held?.planId).toMatch(/^[-\da-f]{36}$/);
    expect(held?.checkoutId).toBe(isFirst(context) ? undefined : id);
    return held?.checkoutId ? 'names the checkout' : 'does not name it';
  },
  'credits and their proof': async (context) => {
    const { transport, scope, sandbox } = context;
    sandbox.behave({ lagMs: 0, unlockLagMs: 0 });
    const { id } = await create(context, isFirst(context) ? { feature: 'credits_500', ...urls } : credits);
    sandbox.pay(id);
    const [credit] = await listTransactions(transport, scope);
    expect(credit).toMatchObject({ type: 'credit', amount: '500' });
    expect(credit?.id === id).toBe(!isFirst(context));
    return isFirst(context) ? 'an id of its own' : 'the id of the checkout';
  },
  'a change of plan': async (context) => {
    const { transport, scope, sandbox } = context;
    sandbox.behave({ lagMs: 0, unlockLagMs: 0 });
    sandbox.pay((await create(context, { plan: 'starter_monthly', ...urls })).id);
    const [held] = (await listSubscriptions(transport, scope)).subscriptions;
    const change = () => changeSubscription(transport, scope, { id: held?.id ?? '', plan: String(proId) });
    if (isFirst(context)) {
      expect(await caught(change)).toMatchObject({ code: 'unsupported', sent: false });
      return 'refused here';
    }
    expect((await change()).planId).toBe(proId);
    return 'ok';
  },
  'members may read what is held, and not change it': async (context) => {
    const { transport, scope, sandbox } = context;
    sandbox.behave({ role: 'member' });
    await listSubscriptions(transport, scope);
    await listPlans(transport);
    const write = () => cancelSubscription(transport, scope, { id: crypto.randomUUID(), immediate: true });
    expect(['permission_denied', 'internal', 'not_found']).toContain((await caught(write)).code);
    return 'ok';
  },
});
