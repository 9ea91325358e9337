import { isCheckoutError } from '../../src/model/CheckoutError.js';
import { getPlan } from '../../src/wire/calls/getPlan.js';
import { getUpcomingInvoice } from '../../src/wire/calls/getUpcomingInvoice.js';
import { hasTrialed } from '../../src/wire/calls/hasTrialed.js';
import { listBillingAccounts } from '../../src/wire/calls/listBillingAccounts.js';
import { listPaymentMethods } from '../../src/wire/calls/listPaymentMethods.js';
import { listPlans } from '../../src/wire/calls/listPlans.js';
import { listSubscriptions } from '../../src/wire/calls/listSubscriptions.js';
import { listTransactions } from '../../src/wire/calls/listTransactions.js';
import type { Promised, Target } from './promises.js';

const open = ({ make, options }: Target) => make(options);

/** Reading plans and what the account holds. Nothing is changed. */
export const planReading: readonly Promised[] = [
  {
    promise: 'plans can be read, in the same order each time',
    expected: 'ids, names and intervals; twice the same',
    async look(target) {
      const [plans, again] = await Promise.all([listPlans(open(target)), listPlans(open(target))]);
      const ids = (all: typeof plans) => all.map(({ id }) => id).join();
      const odd = plans.filter(({ id, name, title }) => !(id && name && title));
      const priced = plans.filter(({ price }) => price).length;
      return {
        seen: `${plans.length} plans, ${priced} with a price, ${odd.length} odd`,
        ok: odd.length === 0 && ids(plans) === ids(again),
      };
    },
  },
  {
    promise: 'a plan can be read by its id and its name',
    expected: 'the same plan',
    async look(target) {
      const transport = open(target);
      const [plan] = await listPlans(transport);
      if (!plan) return { seen: 'none to look at', ok: true };
      const found = await Promise.all([getPlan(transport, plan.id), getPlan(transport, plan.name)]);
      return { seen: found.map(({ name }) => name).join(), ok: found.every(({ id }) => id === plan.id) };
    },
  },
  {
    promise: 'subscriptions can be read',
    expected: 'ids, states and the UUIDs of plans',
    async look(target) {
      const { subscriptions } = await listSubscriptions(open(target), target.scope);
      const odd = subscriptions.filter(({ id, state, planId }) => !(id && state && planId));
      const states = subscriptions.map(({ state }) => state).join(', ');
      return { seen: states || 'none to look at', ok: odd.length === 0 };
    },
  },
  {
    promise: 'a subscription names the checkout that it was bought with',
    expected: 'a checkout of the history, on servers that keep it',
    async look(target) {
      const { subscriptions } = await listSubscriptions(open(target), target.scope);
      const { sessions } = await open(target).listCheckouts(target.scope);
      const named = subscriptions.filter(({ checkoutId }) => checkoutId);
      const known = named.filter(({ checkoutId }) => sessions.some(({ id }) => id === checkoutId));
      return {
        seen: `${named.length} of ${subscriptions.length}`,
        ok: known.length === named.length && !(open(target).sells === 'features' && named.length > 0),
      };
    },
  },
  {
    promise: 'credits, accounts, cards and the next invoice can be read',
    expected: 'an answer, or a clear refusal',
    async look(target) {
      const transport = open(target);
      const { scope } = target;
      const calls = {
        transactions: () => listTransactions(transport, scope),
        accounts: () => listBillingAccounts(transport, scope),
        cards: () => listPaymentMethods(transport, scope),
        invoice: () => getUpcomingInvoice(transport, scope),
        trialed: async () => hasTrialed(transport, scope, (await listPlans(transport))[0]?.id ?? 'x'),
      };
      const seen: string[] = [];
      for (const [name, call] of Object.entries(calls)) {
        const ending = await call().then(
          () => 'read',
          (error: unknown) => (isCheckoutError(error) ? error.code : String(error)),
        );
        seen.push(`${name}: ${ending}`);
      }
      const clear = /: (read|unsupported|permission_denied|internal)$/;
      return { seen: seen.join('; '), ok: seen.every((text) => clear.test(text)) };
    },
  },
];
