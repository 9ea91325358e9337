import { onlineManager } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { useCheckouts } from '../../src/hooks/useCheckouts.js';
import { useCreateCheckout } from '../../src/hooks/useCreateCheckout.js';
import { openShop } from '../helpers/shop.js';

test('request in, session out, the list read again, the page not left', async () => {
  const shop = openShop();
  const onSuccess = vi.fn();
  const { result } = renderHook(() => ({ list: useCheckouts(), create: useCreateCheckout({ onSuccess }) }), {
    wrapper: shop.Shop,
  });
  await waitFor(() => expect(result.current.list.data).toEqual([]));
  const session = await act(() => result.current.create.mutateAsync({ plan: 'pro', cancelUrl: '/x' }));
  expect(session.id).toBe(shop.sandbox.sessions()[0]?.id);
  expect(session.cancelUrl).toMatch(
    `${location.origin}/x?frontier_checkout=cancel&frontier_checkout_id={{.CheckoutID}}&frontier_checkout_ref=`,
  );
  await waitFor(() => expect(result.current.list.data?.map(({ id }) => id)).toEqual([session.id]));
  expect(onSuccess).toHaveBeenCalledOnce();
  expect(shop.navigate).not.toHaveBeenCalled();
});

test('never retried, though the host retries its mutations', async () => {
  const shop = openShop();
  shop.queryClient.setDefaultOptions({ mutations: { retry: 3, retryDelay: 0 } });
  shop.sandbox.behave({ outcome: 'internal' });
  const { result } = renderHook(() => useCreateCheckout(), { wrapper: shop.Shop });
  act(() => result.current.mutate({ plan: 'pro' }));
  await waitFor(() => expect(result.current.error).toMatchObject({ code: 'internal', status: 500 }));
  expect(shop.posts()).toHaveLength(1);
});

test.each([
  ['successUrl', { successUrl: undefined }],
  ['cancelUrl', { cancelUrl: undefined }],
])('no %s anywhere is refused before any request', async (field, props) => {
  const shop = openShop(props);
  const { result } = renderHook(() => useCreateCheckout(), { wrapper: shop.Shop });
  act(() => result.current.mutate({ plan: 'pro' }));
  await waitFor(() => expect(result.current.error?.code).toBe('invalid_request'));
  expect(result.current.error?.message).toContain(`\`${field}\` is missing`);
  expect(shop.sandbox.requests).toEqual([]);
});

test('offline, it fails at once rather than waiting to create later', async () => {
  const shop = openShop();
  const { result } = renderHook(() => useCreateCheckout(), { wrapper: shop.Shop });
  shop.sandbox.behave({ outcome: 'offline' });
  act(() => onlineManager.setOnline(false));
  act(() => result.current.mutate({ plan: 'pro' }));
  await waitFor(() => expect(result.current.error?.code).toBe('network'));
  act(() => onlineManager.setOnline(true));
});

test('the list is read again after a failure too, which may have created one', async () => {
  const shop = openShop();
  const { result } = renderHook(() => ({ list: useCheckouts(), create: useCreateCheckout() }), {
    wrapper: shop.Shop,
  });
  await waitFor(() => expect(result.current.list.data).toEqual([]));
  shop.sandbox.behave({ outcome: 'lost', on: 'create' });
  act(() => result.current.create.mutate({ plan: 'pro' }));
  await waitFor(() => expect(result.current.list.data).toHaveLength(1));
});

test('a list that was asked for before, and answers after, does not hide the new session', async () => {
  const shop = openShop();
  shop.sandbox.behave({ delayMs: 200, on: 'list', times: 1 });
  const { result } = renderHook(() => ({ list: useCheckouts(), create: useCreateCheckout() }), {
    wrapper: shop.Shop,
  });
  await waitFor(() => expect(shop.gets()).toHaveLength(1));
  const session = await act(() => result.current.create.mutateAsync({ plan: 'pro' }));
  await waitFor(() => expect(result.current.list.data?.map(({ id }) => id)).toEqual([session.id]));
});
