import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useLabels } from '../../src/hooks/useLabels.js';
import { openShop } from '../helpers/shop.js';

const defaults = {
  retry: 'Try again',
  close: 'Close',
  errors: { network: 'Offline', timeout: 'Slow' },
  reasons: { seat_limit: 'Too many', user_gone: 'Gone' },
};

test('without labels of the provider it returns the defaults themselves', () => {
  const { result } = renderHook(() => useLabels(defaults), { wrapper: openShop().Shop });
  expect(result.current).toBe(defaults);
});

test('labels of the provider replace defaults; errors and reasons are merged text by text', () => {
  const { Shop } = openShop({
    labels: { retry: 'Once more', errors: { network: 'No net' }, reasons: { user_gone: 'Left' } },
  });
  const { result, rerender } = renderHook(() => useLabels(defaults), { wrapper: Shop });
  expect(result.current).toMatchObject({
    retry: 'Once more',
    close: 'Close',
    errors: { network: 'No net', timeout: 'Slow' },
    reasons: { seat_limit: 'Too many', user_gone: 'Left' },
  });
  const before = result.current;
  rerender();
  expect(result.current).toBe(before);
});
