import { CheckoutError, type CheckoutErrorCode } from '../../src/model/CheckoutError.js';
import type { CheckoutSession } from '../../src/model/CheckoutSession.js';
import type { CheckoutTransport, CheckoutTransportCall } from '../../src/model/CheckoutTransport.js';

type Json = { [field: string]: unknown };
type Call = CheckoutTransportCall<unknown>;

/** What a fake server answers, by procedure: JSON as servers send it, an error's code, or a function of the call. */
export interface FakeBilling {
  plans?: readonly Json[];
  subscriptions?: readonly Json[];
  sessions?: readonly CheckoutSession[];
  sells?: 'features' | 'products';
  answers?: { [procedure: string]: CheckoutErrorCode | Json | ((call: Call) => unknown) };
}

/** A transport with plans and subscriptions, decoded as those of a real server. `calls` lists what was asked. */
export function fakeBilling({
  plans = [],
  subscriptions = [],
  sessions = [],
  sells,
  answers = {},
}: FakeBilling) {
  const calls: { procedure: string; fields: Json }[] = [];
  const usual: { [procedure: string]: unknown } = {
    ListPlans: { plans },
    ListSubscriptions: { subscriptions },
    ListBillingAccounts: { billing_accounts: [{ id: 'b1', currency: 'usd', state: 'active' }] },
    GetBillingAccount: {
      payment_methods: [{ id: 'pm1', type: 'card', card_brand: 'visa', card_last4: '4242' }],
    },
    GetUpcomingInvoice: { invoice: {} },
    HasTrialed: {},
  };
  const transport: CheckoutTransport = {
    id: `fake:${crypto.randomUUID()}`,
    sells,
    listCheckouts: async () => ({ sessions, malformed: [] }),
    createCheckout: () => new Promise(() => {}),
    async call<T>(call: CheckoutTransportCall<T>): Promise<T> {
      calls.push({ procedure: call.procedure, fields: (call.fields ?? {}) as Json });
      const given = answers[call.procedure];
      if (typeof given === 'string') throw new CheckoutError({ code: given, message: `Fake ${given}.` });
      const json = typeof given === 'function' ? await given(call) : (given ?? usual[call.procedure]);
      if (json === undefined) throw new CheckoutError({ code: 'internal', message: 'Fake internal.' });
      return call.decode(json, new Date());
    },
  };
  return {
    transport,
    calls,
    count: (name: string) => calls.filter(({ procedure }) => procedure === name).length,
  };
}

const day = 86_400_000;

/** A moment so many days from now, as servers send it. */
export function inDays(days: number): string {
  return new Date(Date.now() + days * day).toISOString();
}

interface PlanJson {
  id: string;
  title?: string;
  interval?: string;
  amount?: number | string;
  currency?: string;
  behavior?: string;
  features?: readonly (string | Json)[];
  [field: string]: unknown;
}

/** A plan with one product, as Connect servers send it. */
export function planJson(plan: PlanJson): Json {
  const { amount, currency = 'usd', behavior = 'basic', features = [], interval = 'month', ...rest } = plan;
  const name = String(rest.title ?? rest.id).toLowerCase();
  const price = { interval, currency, amount: String(amount), state: 'active', usage_type: 'licensed' };
  return {
    name: rest.id,
    interval,
    products: [
      {
        name,
        behavior,
        prices: amount === undefined ? [] : [price],
        features: features.map((feature) =>
          typeof feature === 'string' ? { name: feature, title: feature } : feature,
        ),
      },
    ],
    ...rest,
  };
}

/** A subscription as Connect servers send it. */
export function subscriptionJson(planId: string, fields: Json = {}): Json {
  return {
    id: `sub_${planId}`,
    plan_id: planId,
    state: 'active',
    created_at: inDays(-40),
    current_period_start_at: inDays(-10),
    current_period_end_at: inDays(20),
    // What quiet subscriptions have.
    phases: [{ effective_at: inDays(20), plan_id: '', reason: '' }],
    ...fields,
  };
}

const basics = ['5 projects', 'Community support'];
const more = ['Unlimited projects', 'Email support', 'Custom domains', 'Audit log'];

/** Three plans by the month and by the year, one of them by seat. */
export const threePlans: readonly Json[] = [
  planJson({
    id: 'team_year',
    title: 'Team',
    description: 'For companies that need control.',
    interval: 'year',
    amount: 15_000,
    behavior: 'per_seat',
    features: [...more, 'Single sign-on', { name: 'storage', title: 'Storage', metadata: { team: '1 TB' } }],
    metadata: { weightage: 3, plan_group_id: 'team' },
  }),
  planJson({
    id: 'pro',
    title: 'Pro',
    description: 'For professionals who ship every week.',
    amount: 2900,
    trial_days: '14',
    features: [...more, { name: 'storage', title: 'Storage', metadata: { pro: '100 GB' } }],
    metadata: { weightage: 2, plan_group_id: 'pro' },
  }),
  planJson({
    id: 'starter',
    title: 'Starter',
    description: 'For trying things out.',
    amount: 900,
    features: basics,
    metadata: { weightage: 1, plan_group_id: 'starter' },
  }),
  planJson({
    id: 'team',
    title: 'Team',
    description: 'For companies that need control.',
    amount: 1500,
    behavior: 'per_seat',
    features: [...more, 'Single sign-on', { name: 'storage', title: 'Storage', metadata: { team: '1 TB' } }],
    metadata: { weightage: 3, plan_group_id: 'team' },
  }),
  planJson({
    id: 'pro_year',
    title: 'Pro',
    description: 'For professionals who ship every week.',
    interval: 'year',
    amount: 29_000,
    features: [...more, { name: 'storage', title: 'Storage', metadata: { pro: '100 GB' } }],
    metadata: { weightage: 2, plan_group_id: 'pro' },
  }),
  planJson({
    id: 'starter_year',
    title: 'Starter',
    description: 'For trying things out.',
    interval: 'year',
    amount: 9000,
    features: basics,
    metadata: { weightage: 1, plan_group_id: 'starter' },
  }),
];
