import { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import {
  CheckoutHistoryTable,
  type CheckoutList,
  CheckoutProvider,
  type CheckoutSession,
  checkoutsQueryOptions,
  restTransport,
  useCheckouts,
} from 'react-frontier-checkout';
import 'react-frontier-checkout/styles.css';
import { type Interaction, interact } from './interactions.js';
import { listAnswer } from './listAnswer.js';
import { NaiveTable } from './NaiveTable.js';
import { nextPaint, timeToPaint } from './paint.js';

const account = { orgId: 'org', billingId: 'billing' };
const element = document.getElementById('root') as HTMLElement;
// Fresh, so that nothing but the mount itself is measured.
const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } });
let list: CheckoutList;
let requests = 0;
let answer = '';

const transport = restTransport({
  baseUrl: 'https://frontier.test',
  fetch: async () => {
    requests += 1;
    // Already read: getting the text is the browser's part.
    return Object.assign(new Response(), { text: async () => answer, json: async () => JSON.parse(answer) });
  },
});

function Shop({ children }: { children: ReactNode }) {
  return (
    <CheckoutProvider transport={transport} {...account} queryClient={queryClient} timeZone="UTC">
      {children}
    </CheckoutProvider>
  );
}

function Asker() {
  return <p>{useCheckouts().data?.length}</p>;
}

let root: Root;

function show(children: ReactNode) {
  root = createRoot(element);
  flushSync(() => root.render(children));
}

const rows = () => element.querySelectorAll('tbody tr:not(.fc-history-skeleton)').length;
const firstDate = () => element.querySelector('tbody time')?.getAttribute('datetime');

const bench = {
  /** Reads the answer into the cache, as a page does before it shows the table. */
  async prepare(count: number): Promise<void> {
    answer = listAnswer(count);
    list = await queryClient.fetchQuery(checkoutsQueryOptions({ transport, ...account }));
    answer = '';
    await nextPaint();
  },
  /** Runs the code of both tables once, as that of a page that has been used for a while. */
  async warmUp(): Promise<void> {
    await bench.prepare(30);
    for (const mount of [bench.mountNaive, bench.mountOurs]) {
      await mount();
      await bench.sort();
      root.unmount();
    }
    queryClient.clear();
  },
  async warmUpInteractions(): Promise<void> {
    await bench.prepare(60);
    for (const interaction of ['page', 'chip', 'typing', 'sort'] as const) {
      await bench.mountOurs();
      await bench.interact(interaction);
      root.unmount();
    }
    queryClient.clear();
  },
  mountOurs: () =>
    timeToPaint(
      () =>
        show(
          <Shop>
            <CheckoutHistoryTable />
          </Shop>,
        ),
      () => rows() > 0,
    ),
  mountNaive: () =>
    timeToPaint(
      () => show(<NaiveTable sessions={list.sessions} />),
      () => rows() > 0,
    ),
  /** From newest first to oldest first. */
  sort(): Promise<number> {
    const header = element.querySelector<HTMLElement>('th[aria-sort="descending"] button');
    if (!header) return Promise.resolve(Number.NaN);
    const before = firstDate();
    return timeToPaint(
      () => header.click(),
      () => firstDate() !== before,
    );
  },
  interact: (interaction: Interaction) => interact(element, interaction),
  unmount: () => root.unmount(),
  rows,
  elements: () => element.querySelectorAll('*').length,
  holdAnswer(count: number): void {
    answer = listAnswer(count);
  },
  /** Milliseconds for JSON.parse of the answer, and for the whole of listCheckouts. */
  timeParse(): number {
    const start = performance.now();
    JSON.parse(answer);
    return performance.now() - start;
  },
  async timeList(): Promise<number> {
    const start = performance.now();
    await transport.listCheckouts(account);
    return performance.now() - start;
  },
  /** List requests of a page with 3 tables and 20 other readers. */
  async countRequests(): Promise<number> {
    answer = listAnswer(100);
    show(
      <Shop>
        {Array.from({ length: 20 }, (_, index) => (
          <Asker key={String(index)} />
        ))}
        <CheckoutHistoryTable />
        <CheckoutHistoryTable />
        <CheckoutHistoryTable />
      </Shop>,
    );
    while (rows() === 0) await nextPaint();
    await new Promise((later) => setTimeout(later, 200));
    return requests;
  },
  /** Presses every button of one row; how often that row and all the others rendered for it. */
  async clickRow(): Promise<{ clicked: number; others: number }> {
    const renders = new Map<string, number>();
    const probe = {
      id: 'probe',
      header: 'Probe',
      cell({ id }: CheckoutSession) {
        renders.set(id, (renders.get(id) ?? 0) + 1);
        return <data value={id} />;
      },
    };
    const columns = ['item', 'status', 'created', 'expires', probe, 'actions'] as const;
    show(
      <Shop>
        <CheckoutHistoryTable columns={columns} />
      </Shop>,
    );
    await nextPaint();
    // Of the widest choice: one that ran out can be started again.
    const row = element.querySelector('tbody tr[data-status="expired"]');
    const id = row?.querySelector('data')?.value ?? '';
    renders.clear();
    for (const button of row?.querySelectorAll('button') ?? []) {
      button.click();
      await new Promise((later) => setTimeout(later, 300));
    }
    const all = [...renders.values()].reduce((sum, count) => sum + count, 0);
    const clicked = row ? (renders.get(id) ?? 0) : Number.NaN;
    return { clicked, others: all - clicked };
  },
};

declare global {
  interface Window {
    bench: typeof bench;
  }
}
window.bench = bench;
