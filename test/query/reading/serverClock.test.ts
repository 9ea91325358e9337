import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { checkoutKeys } from '../../../src/query/checkoutKeys.js';
import { cachedClockSkew, clockSkew } from '../../../src/query/reading/serverClock.js';
import { querySource } from '../querySource.js';

const readAt = Date.UTC(2026, 0, 1, 12);
const server = (aheadMs: number) => new Date(readAt + aheadMs);

test.each([
  [0, 0],
  [4_999, 0],
  [-4_999, 0],
  [5_000, 5_000],
  [-5_000, -5_000],
  [3_600_000, 3_600_000],
])('a server clock that is %i ms ahead counts as %i ms', (ahead, skew) => {
  expect(clockSkew(server(ahead), readAt)).toBe(skew);
});

test('where the browser may not see the clock, nothing is known', () => {
  expect(clockSkew(undefined, readAt)).toBeUndefined();
});

test('the skew of a cached history is that of when it was read, and also known after a server render', () => {
  const source = querySource();
  const queryClient = new QueryClient();
  const cache = (serverTime?: Date | string) =>
    queryClient.setQueryData(
      checkoutKeys.list(source),
      { sessions: [], malformed: [], serverTime: serverTime as Date | undefined },
      { updatedAt: readAt },
    );
  expect(cachedClockSkew(source, queryClient)).toBeUndefined();
  cache();
  expect(cachedClockSkew(source, queryClient)).toBeUndefined();
  cache(server(60_000));
  expect(cachedClockSkew(source, queryClient)).toBe(60_000);
  cache(server(60_000).toJSON());
  expect(cachedClockSkew(source, queryClient)).toBe(60_000);
});

test('a history that failed to load tells nothing', async () => {
  const source = querySource();
  const queryClient = new QueryClient();
  const queryKey = checkoutKeys.list(source);
  const failing = { queryKey, queryFn: () => Promise.reject(new Error('down')), retry: false };
  await queryClient.fetchQuery(failing).catch(() => {});
  expect(cachedClockSkew(source, queryClient)).toBeUndefined();
});
