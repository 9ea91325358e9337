import { type SandboxOptions, sandboxBillingId, sandboxOrgId } from '../../../src/testing.js';
import { startSandbox } from '../startSandbox.js';

const server = 'https://frontier.example';
const service = `${server}/raystack.frontier.v1beta1.FrontierService`;
const org = `/v1beta1/organizations/${sandboxOrgId}/billing`;
const account = `${org}/${sandboxBillingId}`;

export const generations = ['rest-feature', 'rest-product', 'connect'] as const;
export const laterGenerations = ['rest-product', 'connect'] as const;

interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers are read as a server's JSON, of any shape.
  body: any;
}

/** Starts a sandbox of a generation, and returns it with the calls about billing, as plain HTTP. */
export function startBilling(generation: (typeof generations)[number], options: SandboxOptions = {}) {
  const { sandbox, clock } = startSandbox({ generation, lagMs: 0, ...options });

  async function send(url: string, body?: object): Promise<Answer> {
    const init = body && {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    };
    const response = await sandbox.fetch(url, init);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json');
    return { status: response.status, body: isJson ? JSON.parse(text) : text };
  }

  const isConnect = generation === 'connect';
  const rpc = (name: string, body: object = {}) =>
    send(`${service}/${name}`, { org_id: sandboxOrgId, billing_id: sandboxBillingId, ...body });
  const rest = (path: string, body?: object) => send(server + path, body);

  const calls = {
    plans: () => (isConnect ? rpc('ListPlans') : rest('/v1beta1/billing/plans')),
    plan: (id: string) => (isConnect ? rpc('GetPlan', { id }) : rest(`/v1beta1/billing/plans/${id}`)),
    feature: (id: string) => rest(`/v1beta1/billing/features/${id}`),
    subscriptions: () => (isConnect ? rpc('ListSubscriptions') : rest(`${account}/subscriptions`)),
    transactions: (range: Record<string, string> = {}) =>
      isConnect
        ? rpc('ListBillingTransactions', range)
        : rest(`${account}/transactions?${new URLSearchParams(range)}`),
    trialed: (planId: string) =>
      isConnect
        ? rpc('HasTrialed', { id: sandboxBillingId, plan_id: planId })
        : rest(`${account}/plans/${planId}/trialed`),
    accounts: () => (isConnect ? rpc('ListBillingAccounts') : rest(org)),
    account: (withPaymentMethods = true) =>
      isConnect
        ? rpc('GetBillingAccount', { id: sandboxBillingId, with_payment_methods: withPaymentMethods })
        : rest(`${account}?with_payment_methods=${withPaymentMethods}`),
    invoice: () => (isConnect ? rpc('GetUpcomingInvoice') : rest(`${account}/invoices/upcoming`)),
    change: (id: string, body: object) =>
      isConnect
        ? rpc('ChangeSubscription', { id, ...body })
        : rest(`${account}/subscriptions/${id}/change`, body),
    cancel: (id: string, body: object = {}) =>
      isConnect
        ? rpc('CancelSubscription', { id, ...body })
        : rest(`${account}/subscriptions/${id}/cancel`, body),
    list: () => (isConnect ? rpc('ListCheckouts') : rest(`${account}/checkouts`)),
    get: (id: string) => (isConnect ? rpc('GetCheckout', { id }) : rest(`${account}/checkouts/${id}`)),
    create: (item: object) => {
      const body = { success_url: 'https://app.example/done', cancel_url: 'https://app.example/no', ...item };
      return isConnect ? rpc('CreateCheckout', body) : rest(`${account}/checkouts`, body);
    },
  };

  /** Creates a checkout and pays it. Returns its id. */
  async function buy(item: object): Promise<string> {
    const { status, body } = await calls.create(item);
    if (status !== 200) throw new Error(`create answered ${status}`);
    sandbox.pay(body.checkout_session.id);
    return body.checkout_session.id;
  }

  return { sandbox, clock, rpc, rest, calls, buy };
}

/** The body of a request for 500 credits. */
export function creditsOrder(generation: string): object {
  return generation === 'rest-feature'
    ? { feature_body: { feature: 'credits_500' } }
    : { product_body: { product: 'credits_500', quantity: 1 } };
}
