import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { describe, expect, test, vi } from 'vitest';
import {
  CheckoutHistoryTable,
  connectTransport,
  PlanCheckoutButton,
  restTransport,
} from '../../src/index.js';
import { createSandbox } from '../../src/sandbox/createSandbox.js';
import { answer } from '../helpers/answer.js';
import { expectConsoleError } from '../helpers/expectConsole.js';
import { openShop } from '../helpers/shop.js';

const html = async () => answer('list-200-html');
const button = <PlanCheckoutButton plan="pro">Buy</PlanCheckoutButton>;
const twoTables = (
  <>
    <CheckoutHistoryTable />
    <CheckoutHistoryTable />
  </>
);

const mistakes: [string, Parameters<typeof openShop>[0], ReactElement, RegExp][] = [
  ['no billingId in the feature dialect', { billingId: undefined }, button, /`billingId` is missing/],
  ['no billingId for a list', { billingId: undefined }, twoTables, /`billingId` is missing/],
  ['a blank orgId', { orgId: ' ' }, twoTables, /`orgId` is empty/],
  ['no successUrl', { successUrl: undefined }, button, /`successUrl` is missing/],
  [
    'a name as organisation on Connect',
    { orgId: 'acme', sandbox: { generation: 'connect', orgSlug: 'acme' } },
    button,
    /Pass the UUID of the organisation/,
  ],
  ['a web page as baseUrl', { transportOptions: { fetch: html } }, twoTables, /Check that `baseUrl` is/],
  [
    'a server that does not answer',
    { transportOptions: { fetch: () => Promise.reject(new TypeError('fetch failed')) } },
    button,
    /no answer from .* the address is wrong/,
  ],
  [
    'the REST transport for a Connect server',
    {
      transport: restTransport({
        baseUrl: 'https://f.test',
        fetch: createSandbox({ generation: 'connect' }).fetch,
      }),
    },
    button,
    /the transport fits the version/,
  ],
  [
    'the Connect transport for a REST server',
    {
      transport: connectTransport({
        baseUrl: 'https://f.test',
        fetch: createSandbox({ generation: 'rest-product' }).fetch,
      }),
    },
    twoTables,
    /the transport fits the version/,
  ],
  [
    'a plan that does not exist',
    {},
    <PlanCheckoutButton key="x" plan="nonesuch">
      Buy
    </PlanCheckoutButton>,
    /failed with 500.*Check that the server has the plan "nonesuch"/,
  ],
];

describe.each(mistakes)('%s', (_, options, ui, message) => {
  test('is on the console once, and the buyer is not blamed', async () => {
    expectConsoleError(message, 1);
    openShop({ onEvent: undefined, ...options }).show(ui);
    const buy = screen.queryByRole('button', { name: 'Buy' });
    if (buy) await userEvent.click(buy);
    const [alert] = await screen.findAllByRole('alert');
    expect(alert?.textContent).toMatch(/support|try again/i);
    expect(alert?.textContent).not.toMatch(/\byou(r)? (request|input|plan|purchase)\b|invalid|owner/i);
    // The second time adds nothing.
    if (buy) await userEvent.click(buy);
    await act(async () => {});
  });

  test('is not on the console where `onEvent` listens', async () => {
    const onEvent = vi.fn();
    openShop({ ...options, onEvent }).show(ui);
    const buy = screen.queryByRole('button', { name: 'Buy' });
    if (buy) await userEvent.click(buy);
    await screen.findAllByRole('alert');
    const types = buy ? ['checkout_failed'] : ['checkout_call_failed'];
    const told = onEvent.mock.calls.flatMap(([event]) => (types.includes(event.type) ? [event] : []));
    expect(told).toHaveLength(1);
    expect(told[0].error.message).toMatch(message);
  });
});

test.each(['forbidden', 'unauthenticated'] as const)('%s is no mistake', async (outcome) => {
  const { sandbox, show } = openShop({ onEvent: undefined });
  sandbox.behave({ outcome });
  show(button);
  await userEvent.click(screen.getByRole('button', { name: 'Buy' }));
  await screen.findByRole('alert');
});
