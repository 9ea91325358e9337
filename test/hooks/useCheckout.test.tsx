import { renderHook, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { useCheckout } from '../../src/hooks/useCheckout.js';
import type { CheckoutTransport } from '../../src/model/CheckoutTransport.js';
import { checkoutQueryOptions } from '../../src/query/checkoutQueryOptions.js';
import { sandboxBillingId, sandboxOrgId } from '../../src/sandbox/createSandbox.js';
import { answer } from '../helpers/answer.js';
import { openShop } from '../helpers/shop.js';
import { transportFor } from '../helpers/transportFor.js';

let id: string;
beforeEach(() => {
  id = crypto.randomUUID();
});

const shopOf = (generation: 'rest-feature' | 'rest-product' | 'connect', props = {}) =>
  openShop({ sandbox: { generation, sessions: [{ id, plan: 'pro' }] }, ...props });
const paths = (shop: ReturnType<typeof openShop>) =>
  shop.sandbox.requests.map(({ path }) => path.split('/').at(-1));

describe('useCheckout', () => {
  test.each([
    ['rest-feature', ['checkouts']],
    ['rest-product', ['ID']],
    ['connect', ['GetCheckout']],
  ] as const)('on %s asks for %j', async (generation, asked) => {
    const shop = shopOf(generation);
    const { result } = renderHook(() => useCheckout(id), { wrapper: shop.Shop });
    await waitFor(() => expect(result.current.isSuccess).toBe(true));
    expect(result.current.data).toMatchObject({ id, state: 'open', createdAt: expect.any(Date) });
    expect(paths(shop)).toEqual(asked.map((path) => (path === 'ID' ? id : path)));
  });

  test('asks nothing without an id', async () => {
    const shop = shopOf('connect');
    const { result } = renderHook(() => useCheckout(undefined), { wrapper: shop.Shop });
    expect(result.current.fetchStatus).toBe('idle');
    expect(shop.sandbox.requests).toEqual([]);
  });

  test.each(['rest-feature', 'rest-product', 'connect'] as const)(
    'an unknown id on %s is not_found',
    async (generation) => {
      const shop = shopOf(generation);
      const nobody = crypto.randomUUID();
      const { result } = renderHook(() => useCheckout(nobody, { retry: false }), {
        wrapper: shop.Shop,
      });
      await waitFor(() => expect(result.current.isError).toBe(true));
      expect(result.current.error).toMatchObject({ code: 'not_found', reason: undefined });
    },
  );

  test('select, and a cache that went through JSON', async () => {
    const shop = shopOf('connect');
    const select = ({ createdAt }: { createdAt: Date | undefined }) => createdAt?.getTime();
    const options = checkoutQueryOptions({ ...shop, orgId: sandboxOrgId, billingId: sandboxBillingId }, id);
    const session = await shop.queryClient.fetchQuery(options);
    shop.queryClient.setQueryData(options.queryKey, JSON.parse(JSON.stringify(session)));
    const { result } = renderHook(() => useCheckout(id, { select, staleTime: 60_000 }), {
      wrapper: shop.Shop,
    });
    expect(result.current.data).toBe(session.createdAt?.getTime());
  });
});

describe('a server that lacks get-by-id', () => {
  test.each(['get-404-route', 'get-501'])('%s: asked once per transport, then the list', async (fixture) => {
    const asked: string[] = [];
    const transport = transportFor('rest-product', {
      baseUrl: 'https://frontier.test',
      fetch: async (url) => {
        const isGet = /checkouts\/./.test(String(url));
        asked.push(isGet ? 'get' : 'list');
        return answer(`rest-product/${isGet ? fixture : 'list-200'}`);
      },
    });
    const [known = '', other = ''] = [
      'b7a5c1de-3f1e-4f0e-8c55-1a2b3c4d5e6f',
      '3c9e1f20-7a64-4d0b-9d3a-5b6c7d8e9f01',
    ];
    expect((await read(transport, known)).id).toBe(known);
    expect((await read(transport, other)).id).toBe(other);
    expect(asked).toEqual(['get', 'list', 'list']);
  });
});

function read(transport: CheckoutTransport, wanted: string) {
  const { queryFn, queryKey } = checkoutQueryOptions({ transport, orgId: sandboxOrgId }, wanted);
  return queryFn({ queryKey, signal: new AbortController().signal } as Parameters<typeof queryFn>[0]);
}
