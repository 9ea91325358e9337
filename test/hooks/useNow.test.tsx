import { act, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useNow } from '../../src/hooks/useNow.js';
import type { CheckoutList } from '../../src/model/CheckoutSession.js';
import { checkoutsQueryOptions } from '../../src/query/checkoutsQueryOptions.js';
import { sandboxBillingId, sandboxOrgId } from '../../src/sandbox/createSandbox.js';
import { openShop } from '../helpers/shop.js';

const start = Date.UTC(2026, 5, 1, 12);
const minute = 60_000;
const day = 24 * 60 * minute;
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const shown = () => Number(screen.getByTestId('now').textContent) - start;

let renders = 0;
interface ClockProps {
  nextChange?: (now: number) => number | undefined;
}
function Clock({ nextChange = () => undefined }: ClockProps) {
  renders++;
  return <p data-testid="now">{useNow(nextChange) ?? 'unknown'}</p>;
}
function ClockFromReading() {
  return <p data-testid="now">{useNow(() => undefined, { first: 'readAt' })}</p>;
}

/** A shop whose list was read at `start`, when the server's clock was `ahead`. */
function shopWithList(ahead?: number) {
  const shop = openShop();
  const source = { transport: shop.transport, orgId: sandboxOrgId, billingId: sandboxBillingId };
  const list: CheckoutList = {
    sessions: [],
    malformed: [],
    ...(ahead !== undefined && { serverTime: new Date(start + ahead) }),
  };
  const { queryKey } = checkoutsQueryOptions(source);
  shop.queryClient.setQueryData(queryKey, list, { updatedAt: start });
  return { ...shop, queryKey, list };
}

beforeEach(() => {
  vi.useFakeTimers({ now: start });
  renders = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

test('moves at the next change and at no other time, with one timer and no request', async () => {
  const shop = openShop();
  const timers = vi.getTimerCount();
  shop.show(<Clock nextChange={(now) => (now < start + minute ? start + minute : undefined)} />);
  expect(shown()).toBe(0);
  expect(vi.getTimerCount() - timers).toBe(1);
  const before = renders;
  await pass(minute - 1);
  expect(renders).toBe(before);
  await pass(1);
  expect(shown()).toBe(minute);
  expect(vi.getTimerCount()).toBe(timers);
  await pass(day);
  expect(shown()).toBe(minute);
  expect(shop.sandbox.requests).toEqual([]);
});

test.each([
  ['ahead', 2 * minute, 2 * minute],
  ['behind', -2 * minute, -2 * minute],
  ['less than five seconds ahead', 4999, 0],
  ['less than five seconds behind', -4999, 0],
  ['not reported', undefined, 0],
])('the server’s clock is %s', (_, ahead, expected) => {
  shopWithList(ahead).show(<Clock />);
  expect(shown()).toBe(expected);
});

test('waits by the server’s clock', async () => {
  const due = start + 5 * minute;
  shopWithList(2 * minute).show(<Clock nextChange={(now) => (now < due ? due : undefined)} />);
  await pass(3 * minute - 1);
  expect(shown()).toBe(2 * minute);
  await pass(1);
  expect(shown()).toBe(5 * minute);
});

test('a list from a cache that was stored as JSON', () => {
  const { show, queryClient, queryKey, list } = shopWithList(2 * minute);
  queryClient.setQueryData(queryKey, JSON.parse(JSON.stringify(list)), { updatedAt: start });
  show(<Clock />);
  expect(shown()).toBe(2 * minute);
});

test('waits for at most a day at once', async () => {
  const due = start + 40 * day;
  openShop().show(<Clock nextChange={(now) => (now < due ? due : undefined)} />);
  await pass(day);
  expect(shown()).toBe(day);
  for (let days = 1; days < 40; days++) await pass(day);
  expect(shown()).toBe(40 * day);
});

test('a timer that fires early still counts', async () => {
  const due = start + minute;
  openShop().show(<Clock nextChange={(now) => (now < due ? due : undefined)} />);
  vi.setSystemTime(start - 1);
  await pass(minute);
  expect(Date.now()).toBe(due - 1);
  expect(shown()).toBe(minute);
});

test('is never before the moment at which the list was read', async () => {
  const { show, queryClient, queryKey, list } = shopWithList();
  show(<Clock />);
  await pass(minute);
  expect(shown()).toBe(0);
  act(() => void queryClient.setQueryData(queryKey, { ...list }, { updatedAt: start + minute }));
  await pass(0);
  expect(shown()).toBe(minute);
});

test.each([
  ['unknown', <Clock key="clock" />],
  [String(start), <ClockFromReading key="clock" />],
])('a server and a hydrating browser render the same: %s', async (text, clock) => {
  const shop = shopWithList();
  const ui = <shop.Shop>{clock}</shop.Shop>;
  vi.setSystemTime(start + minute);
  const html = renderToString(ui);
  expect(html).toContain(`>${text}<`);
  const root = document.body.appendChild(document.createElement('div'));
  root.innerHTML = html;
  vi.setSystemTime(start + 2 * minute);
  const hydrated = await act(async () => hydrateRoot(root, ui));
  expect(shown()).toBe(2 * minute);
  act(() => hydrated.unmount());
  root.remove();
});
