import { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import {
  CheckoutProvider,
  CurrentPlanCard,
  checkoutsQueryOptions,
  connectTransport,
  type Plan,
  PlanPricingTable,
  plansQueryOptions,
  subscriptionsQueryOptions,
  usePlans,
  useSubscriptions,
} from 'react-frontier-checkout';
import 'react-frontier-checkout/styles.css';
import { NaivePricing } from './NaivePricing.js';
import { nextPaint, timeToPaint } from './paint.js';
import { plansAnswer } from './plansAnswer.js';

const account = { orgId: 'org', billingId: 'billing' };
const element = document.getElementById('root') as HTMLElement;
// Fresh, so that nothing but the mount itself is measured.
const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } });
const requests = { ListPlans: 0, ListSubscriptions: 0 };
let plans: readonly Plan[] = [];
let answer = '';
let root: Root;

const transport = connectTransport({
  baseUrl: 'https://frontier.test',
  fetch: async (input) => {
    const procedure = String(input).split('/').at(-1) as keyof typeof requests;
    if (procedure in requests) requests[procedure] += 1;
    return new Response(procedure === 'ListPlans' ? answer : '{}', {
      headers: { 'Content-Type': 'application/json' },
    });
  },
});

function Shop({ children }: { children: ReactNode }) {
  return (
    <CheckoutProvider
      transport={transport}
      {...account}
      queryClient={queryClient}
      successUrl="/billing"
      locale="en"
      timeZone="UTC"
    >
      {children}
    </CheckoutProvider>
  );
}

function Asker() {
  return (
    <p>
      {usePlans().data?.length} {useSubscriptions().data?.all.length}
    </p>
  );
}

function show(children: ReactNode) {
  root = createRoot(element);
  flushSync(() => root.render(children));
}

const count = (selector: string) => element.querySelectorAll(selector).length;
const isComplete = () =>
  count('.fc-pricing-card button') >= plans.length &&
  count('tbody td') === plans.length * (plans[0]?.features.length ?? 0) &&
  count('.fc-pricing-feature') === count('tbody td');

const bench = {
  /** Reads plans, subscriptions and checkouts into the cache. */
  async prepare(planCount: number, featureCount: number): Promise<void> {
    answer = plansAnswer(planCount, featureCount);
    plans = await queryClient.fetchQuery(plansQueryOptions({ transport }));
    await queryClient.fetchQuery(subscriptionsQueryOptions({ transport, ...account }));
    await queryClient.fetchQuery(checkoutsQueryOptions({ transport, ...account }));
    await nextPaint();
  },
  /** Runs the code of both once, which also loads what ours loads later. */
  async warmUp(): Promise<void> {
    await bench.prepare(3, 5);
    for (const mount of [bench.mountNaive, bench.mountOurs]) {
      await mount();
      root.unmount();
    }
    queryClient.clear();
  },
  mountOurs: () =>
    timeToPaint(
      () =>
        show(
          <Shop>
            <PlanPricingTable compare />
          </Shop>,
        ),
      isComplete,
    ),
  mountNaive: () => timeToPaint(() => show(<NaivePricing plans={plans} />), isComplete),
  elements: () => count('*'),
  /** Requests of a page with 2 tables, a card and 20 other readers. */
  async countRequests(): Promise<typeof requests> {
    answer = plansAnswer(20, 5);
    show(
      <Shop>
        {Array.from({ length: 20 }, (_, index) => (
          <Asker key={String(index)} />
        ))}
        <CurrentPlanCard />
        <PlanPricingTable compare />
        <PlanPricingTable />
      </Shop>,
    );
    while (count('.fc-pricing-card button') < 40) await nextPaint();
    await new Promise((later) => setTimeout(later, 500));
    return requests;
  },
};

declare global {
  interface Window {
    pricingBench: typeof bench;
  }
}
window.pricingBench = bench;
