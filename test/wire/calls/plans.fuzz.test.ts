import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CheckoutError } from '../../../src/model/CheckoutError.js';
import { planOffer } from '../../../src/model/plans/planOffer.js';
import { summarizeSubscriptions } from '../../../src/model/plans/summarizeSubscriptions.js';
import { listPlans } from '../../../src/wire/calls/listPlans.js';
import { listSubscriptions } from '../../../src/wire/calls/listSubscriptions.js';
import { listTransactions } from '../../../src/wire/calls/listTransactions.js';
import { connectTransport } from '../../../src/wire/connectTransport.js';

const scope = { orgId: 'org', billingId: 'bill' };
// Not a Response, and no `expect` for each answer: they would take most of the time.
const answering = (body: unknown) =>
  connectTransport({
    baseUrl: 'https://frontier.test',
    timeoutMs: 0,
    fetch: async () =>
      ({ status: 200, headers: new Headers(), text: async () => JSON.stringify(body) }) as Response,
  });

const anything = fc.jsonValue({ maxDepth: 3 });
const keys = ['id', 'name', 'products', 'features', 'prices', 'metadata', 'phases', 'state', 'plan_id'];
const row = fc.oneof(anything, fc.dictionary(fc.constantFrom(...keys), anything));

test.each(['plans', 'subscriptions', 'transactions'])(
  '10,000 odd %s: decoded, or a CheckoutError',
  async (list) => {
    let good = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(anything, fc.array(row, { maxLength: 3 })), async (rows) => {
        const transport = answering({ [list]: rows });
        try {
          const plans = list === 'plans' ? await listPlans(transport) : [];
          const held = list === 'subscriptions' ? await listSubscriptions(transport, scope) : undefined;
          if (list === 'transactions') await listTransactions(transport, scope);
          const subscriptions = summarizeSubscriptions(held?.subscriptions ?? [], plans, Date.now());
          for (const plan of plans) {
            if (typeof planOffer(plan, { subscriptions }).kind !== 'string') throw new Error('no kind');
          }
          good++;
        } catch (error) {
          if (!(error instanceof CheckoutError)) throw error;
        }
      }),
      { numRuns: 10_000 },
    );
    // Or the answers were too wild to show anything.
    expect(good).toBeGreaterThan(1_000);
  },
  60_000,
);
