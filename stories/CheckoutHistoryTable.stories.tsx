import { useState } from 'react';
import {
  type CheckoutHistoryColumn,
  type CheckoutHistoryFilter,
  CheckoutHistoryTable,
  type CheckoutSession,
  type CheckoutTransport,
  labelsAr,
  labelsDe,
  restTransport,
} from 'react-frontier-checkout';
import {
  createSandbox,
  type SandboxBehaviour,
  type SandboxOptions,
  sandboxCatalogue,
} from 'react-frontier-checkout/testing';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import preview from '../.storybook/preview.js';
import { forEver, StoryShop } from './StoryShop.js';

const now = Date.UTC(2026, 10, 23, 9, 30);
const hour = 3_600_000;

const history: SandboxOptions = {
  sessions: [
    { plan: 'pro', createdAt: now - hour, expireAt: Date.now() + 23.5 * hour },
    { feature: 'credits_500', state: 'complete', createdAt: now - 70 * hour },
    { plan: 'team', state: 'expired', createdAt: now - 200 * hour },
    { plan: 'starter_monthly', state: 'complete', createdAt: now - 900 * hour },
    { state: 'processing', createdAt: now - 1000 * hour, expireAt: Date.now() + hour },
  ],
};

const offers = ['pro', 'team', 'starter_monthly'];
const states = ['complete', 'expired', 'complete', 'complete', 'expired'];

/** As many sessions as wanted, the first of them open. */
function many(count: number): SandboxOptions {
  return {
    sessions: Array.from({ length: count }, (_, i) => ({
      id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
      ...(i % 4 === 3 ? { feature: 'credits_500' } : { plan: offers[i % 3] }),
      state: i < 2 ? 'open' : states[i % 5],
      createdAt: now - i * 7 * hour,
      expireAt: i < 2 ? Date.now() + (i + 1) * 5.5 * hour : now - i * 7 * hour + 24 * hour,
    })),
  };
}

const titles = new Map(
  [...sandboxCatalogue.plans, ...sandboxCatalogue.features].map(({ id, title }) => [id, title]),
);
const itemLabel = ({ plan, product }: CheckoutSession) => titles.get(plan ?? product ?? '');

/** A server that answers `first`, and then as `behaviour` says. */
function transportThen(behaviour: SandboxBehaviour): CheckoutTransport {
  const sandbox = createSandbox(many(10));
  let calls = 0;
  return restTransport({
    baseUrl: 'https://frontier.example.com',
    fetch: (...args) => {
      if (calls++ === 1) sandbox.behave(behaviour);
      return sandbox.fetch(...args);
    },
  });
}

/** On a page, what is clicked is clicked in a frame of its own. */
const inFrame = { docs: { story: { inline: false, height: '560px' } } };

const meta = preview.meta({ tags: ['!autodocs'], component: CheckoutHistoryTable, args: { itemLabel } });

export const Rows = meta.story({
  render: (args) => (
    <StoryShop sandbox={history}>
      <CheckoutHistoryTable {...args} />
    </StoryShop>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('link', { name: /Resume Pro/ })).toBeVisible();
    await expect(canvas.getAllByRole('row')).toHaveLength(6);
    await expect(canvas.getByText('23 hr left')).toBeVisible();
  },
});

export const OneRow = meta.story({
  render: (args) => (
    <StoryShop sandbox={many(1)}>
      <CheckoutHistoryTable {...args} />
    </StoryShop>
  ),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByRole('row')).toHaveLength(2));
  },
});

/** One full page: there is nothing to page through. */
export const TwentyFiveRows = meta.story({
  tags: ['!dev', '!autodocs'],
  render: (args) => (
    <StoryShop sandbox={many(25)}>
      <CheckoutHistoryTable {...args} />
    </StoryShop>
  ),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByRole('row')).toHaveLength(26));
    await expect(canvas.queryByRole('navigation')).toBeNull();
  },
});

/** Only a page of them is in the document. */
export const TenThousandRows = meta.story({
  tags: ['!dev', '!autodocs'],
  args: { exportCsv: true },
  render: (args) => (
    <StoryShop sandbox={many(10_000)}>
      <CheckoutHistoryTable {...args} />
    </StoryShop>
  ),
  play: async ({ canvas, canvasElement }) => {
    await waitFor(() => expect(canvas.getAllByRole('row')).toHaveLength(26));
    await userEvent.click(canvas.getByRole('button', { name: 'Next' }));
    await expect(canvas.getByText('26–50 of 10,000')).toBeVisible();
    await expect(canvasElement.querySelectorAll('.fc-history *').length).toBeLessThan(600);
  },
});

const longNames: SandboxOptions = {
  sessions: history.sessions?.slice(0, 3).map((session, i) => ({
    ...session,
    id: `7e570000-0000-4000-8000-00000000000${i}`,
  })),
};

export const LongNames = meta.story({
  args: {
    itemLabel: ({ plan }: CheckoutSession) =>
      plan
        ? 'Enterprise Observability Platform, annual, with extended retention, priority support and single sign-on'
        : 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  },
  render: (args) => (
    <StoryShop sandbox={longNames}>
      <CheckoutHistoryTable {...args} />
    </StoryShop>
  ),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByRole('row')).toHaveLength(4));
  },
});

/** Little room for the table: rows have two lines, from the same elements. */
export const Narrow = meta.story({
  args: { exportCsv: true },
  render: (args) => (
    <div style={{ maxWidth: 320 }}>
      <StoryShop sandbox={many(40)}>
        <CheckoutHistoryTable {...args} />
      </StoryShop>
    </div>
  ),
  play: async ({ canvas, canvasElement }) => {
    await waitFor(() => expect(canvas.getAllByRole('row')).toHaveLength(25));
    const table = canvasElement.querySelector('.fc-history') as HTMLElement;
    await expect(table.scrollWidth).toBeLessThanOrEqual(table.clientWidth);
  },
});

export const NarrowWithLongNames = meta.story({
  tags: ['!dev', '!autodocs'],
  args: LongNames.input.args,
  render: (args) => (
    <div style={{ maxWidth: 320 }}>
      <StoryShop sandbox={longNames}>
        <CheckoutHistoryTable {...args} defaultFilter={{ text: 'e', from: '2026-01-01' }} />
      </StoryShop>
    </div>
  ),
  play: async ({ canvas, canvasElement }) => {
    await waitFor(() => expect(canvas.getAllByRole('row').length).toBeGreaterThan(1));
    const table = canvasElement.querySelector('.fc-history') as HTMLElement;
    await expect(table.scrollWidth).toBeLessThanOrEqual(table.clientWidth);
  },
});

export const Loading = meta.story({
  render: (args) => (
    <StoryShop behaviour={{ delayMs: forEver }}>
      <CheckoutHistoryTable {...args} />
    </StoryShop>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent('Loading your checkout history…');
  },
});

export const LoadingNarrow = meta.story({
  tags: ['!dev', '!autodocs'],
  render: (args) => (
    <div style={{ maxWidth: 320 }}>
      <StoryShop behaviour={{ delayMs: forEver }}>
        <CheckoutHistoryTable {...args} />
      </StoryShop>
    </div>
  ),
});

export const Empty = meta.story({
  args: {
    emptyAction: (
      <p style={{ margin: 0, paddingBlockEnd: '2rem', textAlign: 'center' }}>
        <a href="/pricing">See the plans</a>
      </p>
    ),
  },
  render: (args) => (
    <StoryShop>
      <CheckoutHistoryTable {...args} />
    </StoryShop>
  ),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('No checkouts yet.'));
  },
});

export const Filtered = meta.story({
  args: { defaultFilter: { statuses: ['complete', 'expired'], text: 'pro', from: '2026-11-01' } },
  render: (args) => (
    <StoryShop sandbox={many(200)}>
      <CheckoutHistoryTable {...args} />
    </StoryShop>
  ),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByRole('rowheader').length).toBeGreaterThan(1));
    for (const item of canvas.getAllByRole('rowheader')) await expect(item).toHaveTextContent('Pro');
  },
});

/** There are checkouts, but not these. */
export const NoMatch = meta.story({
  args: { defaultFilter: { text: 'enterprise' } },
  render: (args) => (
    <StoryShop sandbox={history}>
      <CheckoutHistoryTable {...args} />
    </StoryShop>
  ),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('No checkouts match'));
  },
});

/** Since Frontier v0.8.36 only owners may look. Nothing went wrong, and trying again does not help. */
export const Forbidden = meta.story({
  render: (args) => (
    <StoryShop sandbox={history} behaviour={{ outcome: 'forbidden' }}>
      <CheckoutHistoryTable {...args} />
    </StoryShop>
  ),
  play: async ({ canvas }) => {
    await waitFor(() =>
      expect(canvas.getByRole('note')).toHaveTextContent('Only an owner can see checkouts'),
    );
    await expect(canvas.queryByRole('button')).toBeNull();
  },
});

export const SignedOut = meta.story({
  render: (args) => (
    <StoryShop sandbox={history} behaviour={{ outcome: 'unauthenticated' }}>
      <CheckoutHistoryTable {...args} />
    </StoryShop>
  ),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByRole('alert')).toHaveTextContent('Sign in again'));
  },
});

export const RetryWorks = meta.story({
  tags: ['!dev', '!autodocs'],
  render: (args) => (
    <StoryShop sandbox={history} behaviour={{ outcome: 'unauthenticated', times: 1 }}>
      <CheckoutHistoryTable {...args} />
    </StoryShop>
  ),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(canvas.getAllByRole('rowheader')).toHaveLength(5));
  },
});

/** Reading again failed: the rows stay, and say how old they are. */
export const Stale = meta.story({
  parameters: inFrame,
  render: (args) => (
    <StoryShop transport={transportThen({ outcome: 'unauthenticated' })}>
      <CheckoutHistoryTable {...args} />
    </StoryShop>
  ),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByRole('rowheader')).toHaveLength(10));
    await userEvent.click(canvas.getByRole('button', { name: 'Refresh' }));
    await waitFor(() => expect(canvas.getByRole('alert')).toHaveTextContent('showing data from'));
    await expect(canvas.getAllByRole('rowheader')).toHaveLength(10);
  },
});

export const Refreshing = meta.story({
  parameters: inFrame,
  render: (args) => (
    <StoryShop transport={transportThen({ delayMs: forEver })}>
      <CheckoutHistoryTable {...args} />
    </StoryShop>
  ),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByRole('rowheader')).toHaveLength(10));
    const button = canvas.getByRole('button', { name: 'Refresh' });
    await userEvent.click(button);
    await waitFor(() => expect(button).toHaveAttribute('aria-busy', 'true'));
  },
});

/** Rows that could not be read are counted, and the others shown. */
export const Partial = meta.story({
  render: (args) => (
    <StoryShop
      transport={restTransport({
        baseUrl: 'https://frontier.example.com',
        fetch: async () =>
          Response.json({
            checkout_sessions: [
              {
                id: 'a',
                checkout_url: 'https://pay.example/a',
                state: 'complete',
                plan: sandboxCatalogue.plans[0]?.id,
              },
              { id: 'b', state: 'open' },
              { state: 'open' },
            ],
          }),
      })}
      onEvent={() => {}}
    >
      <CheckoutHistoryTable {...args} />
    </StoryShop>
  ),
  play: async ({ canvas }) => {
    await waitFor(() =>
      expect(canvas.getByRole('status')).toHaveTextContent('2 checkouts could not be shown'),
    );
  },
});

/** Start again failed: said below its row, which stays as it is. */
export const StartAgainFailed = meta.story({
  parameters: inFrame,
  render: (args) => (
    <StoryShop
      sandbox={{ sessions: [{ plan: 'team', state: 'expired' }] }}
      behaviour={{ outcome: 'forbidden', on: 'create' }}
    >
      <CheckoutHistoryTable {...args} />
    </StoryShop>
  ),
  play: async ({ canvas }) => {
    const button = await canvas.findByRole('button', { name: /Start again Team/ });
    const row = button.closest('tr') as HTMLElement;
    const { width, height } = row.getBoundingClientRect();
    await userEvent.click(button);
    await waitFor(() => expect(canvas.getByRole('alert')).toHaveTextContent('Ask an owner'));
    await expect(row.getBoundingClientRect()).toMatchObject({ width, height });
    await expect(within(row).getByText('Team').getBoundingClientRect().width).toBeGreaterThan(20);
  },
});

const note: CheckoutHistoryColumn = {
  id: 'note',
  header: 'Reference',
  cell: ({ id }) => <code>{id.slice(0, 8)}</code>,
  sortValue: ({ id }) => id,
};
const chosenColumns = ['created', note, 'item', 'status'] as const;

/** Other columns in another order, one of them the app's own. */
export const OwnColumns = meta.story({
  args: {
    columns: chosenColumns,
    caption: 'Purchases',
    defaultSort: { column: 'note', direction: 'ascending' },
  },
  render: (args) => (
    <StoryShop sandbox={history}>
      <CheckoutHistoryTable {...args} />
    </StoryShop>
  ),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByRole('columnheader')).toHaveLength(4));
    await expect(canvas.getByRole('columnheader', { name: 'Reference' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
  },
});

function HostHeldFilter({ itemLabel }: { itemLabel: (session: CheckoutSession) => string | undefined }) {
  const [filter, setFilter] = useState<CheckoutHistoryFilter>({ statuses: ['open'] });
  return (
    <>
      <p>
        The host holds: <code>{JSON.stringify(filter)}</code>
      </p>
      <CheckoutHistoryTable itemLabel={itemLabel} filter={filter} onFilterChange={setFilter} />
    </>
  );
}

export const FilterHeldByTheHost = meta.story({
  render: () => (
    <StoryShop sandbox={history}>
      <HostHeldFilter itemLabel={itemLabel} />
    </StoryShop>
  ),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByRole('rowheader')).toHaveLength(1));
    await userEvent.click(canvas.getByRole('button', { name: 'Status: Open' }));
    await userEvent.click(await canvas.findByRole('checkbox', { name: /^Complete/ }));
    await expect(canvas.getAllByRole('rowheader')).toHaveLength(3);
    await expect(canvas.getByText('{"statuses":["open","complete"]}')).toBeVisible();
  },
});

/** A second line below the item. */
export const Captions = meta.story({
  args: { itemCaption: ({ plan }) => (plan ? 'Monthly, billed in advance' : 'Once') },
  render: (args) => (
    <StoryShop sandbox={history}>
      <CheckoutHistoryTable {...args} />
    </StoryShop>
  ),
  play: async ({ canvas, canvasElement }) => {
    await waitFor(() => expect(canvas.getAllByText('Monthly, billed in advance').length).toBeGreaterThan(1));
    const rows = [...canvasElement.querySelectorAll('tbody tr')];
    for (const row of rows) await expect(row.getBoundingClientRect().height).toBeLessThan(50);
  },
});

/** The other actions of a row. */
export const RowMenu = meta.story({
  parameters: inFrame,
  render: (args) => (
    <StoryShop sandbox={history}>
      <CheckoutHistoryTable {...args} />
    </StoryShop>
  ),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^More actions for Team/ }));
    await waitFor(() => expect(canvas.getByRole('menuitem', { name: 'Details' })).toHaveFocus());
    await userEvent.keyboard('{ArrowDown}');
    await expect(canvas.getByRole('menuitem', { name: 'Copy ID' })).toHaveFocus();
  },
});

export const StatusFilter = meta.story({
  parameters: inFrame,
  render: (args) => (
    <StoryShop sandbox={many(40)}>
      <CheckoutHistoryTable {...args} />
    </StoryShop>
  ),
  play: async ({ canvas }) => {
    const toolbar = within(await canvas.findByRole('search'));
    await userEvent.click(toolbar.getByRole('button', { name: 'Status' }));
    await userEvent.click(await canvas.findByRole('checkbox', { name: 'Open 2' }));
    await expect(canvas.getAllByRole('rowheader')).toHaveLength(2);
  },
});

export const DateFilter = meta.story({
  parameters: inFrame,
  render: (args) => (
    <StoryShop sandbox={many(40)}>
      <CheckoutHistoryTable {...args} />
    </StoryShop>
  ),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Date' }));
    await expect(await canvas.findByRole('button', { name: 'Last 30 days' })).toBeVisible();
  },
});

/** The dialog's code arrives with the first opening. */
export const DetailsOpen = meta.story({
  parameters: inFrame,
  render: (args) => (
    <StoryShop sandbox={history}>
      <CheckoutHistoryTable {...args} />
    </StoryShop>
  ),
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Pro' }));
    const page = within(canvasElement.ownerDocument.body);
    await waitFor(() => expect(page.getByRole('dialog')).toBeVisible());
  },
});

export const RightToLeft = meta.story({
  render: (args) => (
    <div dir="rtl" lang="ar">
      <StoryShop sandbox={many(60)} locale="ar" labels={labelsAr}>
        <CheckoutHistoryTable {...args} />
      </StoryShop>
    </div>
  ),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByText(labelsAr.statusComplete).length).toBeGreaterThan(1));
  },
});

export const German = meta.story({
  args: { exportCsv: true },
  render: (args) => (
    <div lang="de">
      <StoryShop sandbox={many(60)} locale="de" labels={labelsDe}>
        <CheckoutHistoryTable {...args} />
      </StoryShop>
    </div>
  ),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByText(/noch 5 Std/)).toBeVisible());
  },
});
