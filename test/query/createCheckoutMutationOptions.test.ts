import { MutationObserver, onlineManager, QueryClient } from '@tanstack/react-query';
import { afterEach, expect, test } from 'vitest';
import { CheckoutError } from '../../src/model/CheckoutError.js';
import type { CheckoutRequest } from '../../src/model/CheckoutRequest.js';
import { createCheckoutMutationOptions } from '../../src/query/createCheckoutMutationOptions.js';
import { querySource } from './querySource.js';

const request: CheckoutRequest = {
  plan: 'pro',
  successUrl: 'https://a.example',
  cancelUrl: 'https://b.example',
};
const failure = new CheckoutError({ code: 'unavailable', status: 503, message: 'x' });

afterEach(() => onlineManager.setOnline(true));

test('the request goes to the account of the source', async () => {
  const source = querySource();
  const create = new MutationObserver(new QueryClient(), createCheckoutMutationOptions(source));
  expect((await create.mutate(request)).id).toBe('new');
  expect(source.transport.createCheckout.mock.calls).toEqual([
    [{ orgId: 'org-1', billingId: 'bill-1' }, request],
  ]);
});

test('a failed create is not repeated, though the app retries its mutations', async () => {
  const source = querySource({ createCheckout: () => Promise.reject(failure) });
  const queryClient = new QueryClient({ defaultOptions: { mutations: { retry: 3, retryDelay: 0 } } });
  const create = new MutationObserver(queryClient, createCheckoutMutationOptions(source));
  await expect(create.mutate(request)).rejects.toBe(failure);
  expect(source.transport.createCheckout).toHaveBeenCalledOnce();
});

test('offline, a create fails at once instead of waiting', async () => {
  onlineManager.setOnline(false);
  const source = querySource({ createCheckout: () => Promise.reject(failure) });
  const create = new MutationObserver(new QueryClient(), createCheckoutMutationOptions(source));
  await expect(create.mutate(request)).rejects.toBe(failure);
});

test('the cache is left as it is', async () => {
  const queryClient = new QueryClient();
  await new MutationObserver(queryClient, createCheckoutMutationOptions(querySource())).mutate(request);
  expect(queryClient.getQueryCache().getAll()).toEqual([]);
});
