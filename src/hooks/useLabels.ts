'use client';

import { useMemo } from 'react';
import type { CheckoutLabels } from '../labels/CheckoutLabels.js';
import { useCheckoutContext } from './checkoutContext.js';

/**
 * The provider's texts, and `defaults` for what it leaves out. `errors` and `reasons` are merged text by text.
 *
 * @param defaults a component's own English texts. Pass the same object at every render
 */
export function useLabels<Defaults extends Partial<CheckoutLabels>>(defaults: Defaults): Defaults {
  const { labels } = useCheckoutContext('useLabels');
  return useMemo(
    () =>
      labels
        ? {
            ...defaults,
            ...labels,
            errors: { ...defaults.errors, ...labels.errors },
            reasons: { ...defaults.reasons, ...labels.reasons },
          }
        : defaults,
    [labels, defaults],
  );
}
