import { describe, expect, test } from 'vitest';
import type { CheckoutTransport } from '../../../src/model/CheckoutTransport.js';
import { cancelSubscription } from '../../../src/wire/calls/cancelSubscription.js';
import { changeSubscription } from '../../../src/wire/calls/changeSubscription.js';
import { getPlan } from '../../../src/wire/calls/getPlan.js';
import { getUpcomingInvoice } from '../../../src/wire/calls/getUpcomingInvoice.js';
import { hasTrialed } from '../../../src/wire/calls/hasTrialed.js';
import { listBillingAccounts } from '../../../src/wire/calls/listBillingAccounts.js';
import { listPaymentMethods } from '../../../src/wire/calls/listPaymentMethods.js';
import { listPlans } from '../../../src/wire/calls/listPlans.js';
import { listSubscriptions } from '../../../src/wire/calls/listSubscriptions.js';
import { listTransactions } from '../../../src/wire/calls/listTransactions.js';
import { connectTransport } from '../../../src/wire/connectTransport.js';
import { restTransport } from '../../../src/wire/restTransport.js';

const scope = { orgId: 'o/1', billingId: 'b 2' };
const since = new Date('2026-01-02T03:04:05Z');
const answer = { plan: { id: 'p' }, invoice: {}, phase: {}, plans: [] };

function recording(answers: unknown[] = []) {
  const sent: { method: string; path: string; body: unknown }[] = [];
  const fetch = async (url: string | URL | Request, init?: RequestInit) => {
    const { pathname, search } = new URL(String(url));
    const body = init?.body === undefined ? undefined : JSON.parse(String(init.body));
    sent.push({ method: init?.method ?? 'GET', path: pathname + search, body });
    return Response.json(answers.shift() ?? answer);
  };
  return { sent, fetch };
}

const calls: [
  name: string,
  run: (transport: CheckoutTransport) => Promise<unknown>,
  rest: unknown,
  body: object,
][] = [
  ['ListPlans', (t) => listPlans(t), ['GET', '/v1beta1/billing/plans'], {}],
  ['GetPlan', (t) => getPlan(t, 'a/b'), ['GET', '/v1beta1/billing/plans/a%2Fb'], { id: 'a/b' }],
  ['ListSubscriptions', (t) => listSubscriptions(t, scope), ['GET', '*/subscriptions'], scope],
  [
    'ListBillingTransactions',
    (t) => listTransactions(t, scope, { since }),
    ['GET', '*/transactions?since=2026-01-02T03%3A04%3A05.000Z'],
    { ...scope, since: since.toISOString(), startRange: since.toISOString() },
  ],
  [
    'HasTrialed',
    (t) => hasTrialed(t, scope, 'p/q'),
    ['GET', '*/plans/p%2Fq/trialed'],
    { ...scope, id: 'b 2', planId: 'p/q' },
  ],
  [
    'GetBillingAccount',
    (t) => listPaymentMethods(t, scope),
    ['GET', '*?with_payment_methods=true'],
    { ...scope, id: 'b 2', withPaymentMethods: true },
  ],
  [
    'ListBillingAccounts',
    (t) => listBillingAccounts(t, scope),
    ['GET', '/v1beta1/organizations/o%2F1/billing'],
    { orgId: 'o/1' },
  ],
  ['GetUpcomingInvoice', (t) => getUpcomingInvoice(t, scope), ['GET', '*/invoices/upcoming'], scope],
  [
    'ChangeSubscription',
    (t) => changeSubscription(t, scope, { id: 's/1', plan: 'p', immediate: true }),
    ['POST', '*/subscriptions/s%2F1/change', { plan: 'p', immediate: true }],
    { ...scope, id: 's/1', plan: 'p', immediate: true },
  ],
  [
    'ChangeSubscription',
    (t) => changeSubscription(t, scope, { id: 's', cancelUpcomingChanges: true }),
    ['POST', '*/subscriptions/s/change', { phaseChange: { cancelUpcomingChanges: true } }],
    { ...scope, id: 's', phaseChange: { cancelUpcomingChanges: true } },
  ],
  [
    'CancelSubscription',
    (t) => cancelSubscription(t, scope, { id: 's' }),
    ['POST', '*/subscriptions/s/cancel', { immediate: false }],
    { ...scope, id: 's', immediate: false },
  ],
];

describe('what is sent', () => {
  test.each(calls)('%s by Connect', async (name, run, _, body) => {
    const { sent, fetch } = recording();
    await run(connectTransport({ baseUrl: 'https://f.test', fetch }));
    expect(sent).toEqual([
      { method: 'POST', path: `/raystack.frontier.v1beta1.FrontierService/${name}`, body },
    ]);
  });

  test.each(calls)('%s by REST', async (_, run, rest) => {
    const { sent, fetch } = recording();
    await run(restTransport({ baseUrl: 'https://f.test', fetch, dialect: 'product' }));
    const [method, path, body] = rest as [string, string, object?];
    const account = '/v1beta1/organizations/o%2F1/billing/b%202';
    expect(sent).toEqual([{ method, path: path.replace('*', account), body }]);
  });
});

const names: { [procedure: string]: string } = {
  ListPlans: 'List plans',
  GetPlan: 'Get plan',
  ListSubscriptions: 'List subscriptions',
  ListBillingTransactions: 'List transactions',
  HasTrialed: 'Has trialed',
  GetBillingAccount: 'List payment methods',
  ListBillingAccounts: 'List billing accounts',
  GetUpcomingInvoice: 'Get upcoming invoice',
  ChangeSubscription: 'Change subscription',
  CancelSubscription: 'Cancel subscription',
};

test.each(calls)('an error of %s names the call', async (procedure, run) => {
  const fetch = async () => Response.json({ code: 'unauthenticated' }, { status: 401 });
  await expect(run(connectTransport({ baseUrl: 'https://f.test', fetch }))).rejects.toThrow(
    `${names[procedure]} (https://f.test/`,
  );
});

test('a change is made when the period ends, unless it is asked for now', async () => {
  const { sent, fetch } = recording([{ phase: { effective_at: '2026-01-02T03:04:05Z', plan_id: 'p' } }]);
  const transport = connectTransport({ baseUrl: 'https://f.test', fetch });
  expect(await changeSubscription(transport, scope, { id: 's', plan: 'p' })).toEqual({
    effectiveAt: since,
    planId: 'p',
    reason: '',
  });
  expect(sent[0]?.body).toMatchObject({ plan: 'p', immediate: false });
});

test('a signal ends the call', async () => {
  const transport = connectTransport({ baseUrl: 'https://f.test', fetch: () => new Promise(() => {}) });
  const options = { signal: AbortSignal.abort() };
  for (const call of [
    listTransactions(transport, scope, options),
    listPlans(transport, options),
    listSubscriptions(transport, scope, options),
    listBillingAccounts(transport, scope, options),
  ]) {
    await expect(call).rejects.toMatchObject({ code: 'aborted' });
  }
});

describe('before anything is sent', () => {
  test.each<[string, (transport: CheckoutTransport) => Promise<unknown>]>([
    ['`id`', (t) => getPlan(t, '')],
    ['`id`', (t) => changeSubscription(t, scope, { id: ' ', plan: 'p' })],
    ['`plan`', (t) => changeSubscription(t, scope, { id: 's', plan: '' })],
    ['`id`', (t) => cancelSubscription(t, scope, { id: '' })],
    ['`planId`', (t) => hasTrialed(t, scope, '')],
    ['`orgId`', (t) => listBillingAccounts(t, { orgId: '' })],
  ])('an empty %s is refused by its name', async (field, run) => {
    const { sent, fetch } = recording();
    const call = run(connectTransport({ baseUrl: 'https://f.test', fetch }));
    await expect(call).rejects.toMatchObject({
      code: 'invalid_request',
      message: expect.stringContaining(field),
    });
    expect(sent).toEqual([]);
  });

  const feature = () => {
    const { sent, fetch } = recording();
    return { sent, transport: restTransport({ baseUrl: 'https://f.test', fetch }) };
  };

  test.each<[string, (transport: CheckoutTransport) => Promise<unknown>]>([
    ['a change', (t) => changeSubscription(t, scope, { id: 's', plan: 'p' })],
    ['a cancel at the end of the period', (t) => cancelSubscription(t, scope, { id: 's' })],
    ['a look for trials', (t) => hasTrialed(t, scope, 'p')],
  ])("REST's 'feature' dialect refuses %s", async (_, run) => {
    const { sent, transport } = feature();
    await expect(run(transport)).rejects.toMatchObject({
      code: 'unsupported',
      sent: false,
      message: expect.stringContaining("REST's 'feature' dialect"),
    });
    expect(sent).toEqual([]);
  });

  test('a cancel at once goes through there', async () => {
    const { sent, transport } = feature();
    await cancelSubscription(transport, scope, { id: 's', immediate: true });
    expect(sent).toHaveLength(1);
  });

  test('a change is for one thing, of a subscription that is named', async () => {
    const { sent, fetch } = recording();
    const transport = connectTransport({ baseUrl: 'https://f.test', fetch });
    const wrong = [
      { id: 's' },
      { id: '', plan: 'p' },
      { id: 's', plan: '' },
      { id: 's', plan: 'p', cancelUpcomingChanges: true },
    ];
    for (const change of wrong) {
      await expect(changeSubscription(transport, scope, change)).rejects.toMatchObject({
        code: 'invalid_request',
      });
    }
    expect(sent).toEqual([]);
  });

  test('a transport of your own without `call` is refused clearly', async () => {
    const own: CheckoutTransport = {
      id: 'own',
      listCheckouts: () => Promise.reject(),
      createCheckout: () => Promise.reject(),
    };
    await expect(listPlans(own)).rejects.toMatchObject({ code: 'unsupported' });
    await expect(listSubscriptions(own, scope)).rejects.toThrow('List subscriptions');
  });
});

describe('without a billingId', () => {
  const accounts = {
    billing_accounts: [
      { id: 'old', created_at: '2025-01-01T00:00:00Z', currency: 'USD', state: 'active' },
      { id: 'new', created_at: '2026-01-01T00:00:00Z', currency: 'eur', state: 'active' },
    ],
  };

  test('the newest account is looked up where the call needs one', async () => {
    const { sent, fetch } = recording([accounts, { trialed: true }]);
    const transport = connectTransport({ baseUrl: 'https://f.test', fetch });
    expect(await hasTrialed(transport, { orgId: 'o' }, 'p')).toBe(true);
    expect(sent.map(({ body }) => body)).toEqual([
      { orgId: 'o' },
      { orgId: 'o', billingId: 'new', id: 'new', planId: 'p' },
    ]);
  });

  test('an organisation without an account is told so', async () => {
    const { fetch } = recording([{}]);
    const transport = connectTransport({ baseUrl: 'https://f.test', fetch });
    await expect(listPaymentMethods(transport, { orgId: 'o' })).rejects.toMatchObject({
      code: 'not_found',
      reason: 'no_billing_account',
      message: expect.stringContaining('Create one'),
    });
  });
});

test('a write that got no answer leaves doubt, a read does not', async () => {
  const fetch = async () => {
    throw new TypeError('offline');
  };
  const transport = connectTransport({ baseUrl: 'https://f.test', fetch });
  const change = changeSubscription(transport, scope, { id: 's', plan: 'p' });
  await expect(change).rejects.toThrow('The change may have been made.');
  const cancel = cancelSubscription(transport, scope, { id: 's' });
  await expect(cancel).rejects.toThrow('The change may have been made.');
  await expect(listSubscriptions(transport, scope)).rejects.not.toThrow('may have been');
});
