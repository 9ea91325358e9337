'use client';

import { useMemo } from 'react';
import { sessionRef } from '../../browser/returnUrl.js';
import { recallCheckouts } from '../../browser/storage/rememberedCheckouts.js';
import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import { useLabels } from '../../hooks/useLabels.js';
import { useMounted } from '../../hooks/useMounted.js';
import { itemLabelsEn } from '../../labels/en/itemLabelsEn.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';

export type ItemLabel = (session: CheckoutSession) => string | undefined;

/**
 * Returns a function that names what a session is for: by the app, otherwise by what a button of this browser asked for,
 * since servers send only UUIDs. `undefined` where neither knows it.
 *
 * @param sessions when they change, what is remembered is read again
 */
export function useItemName(itemLabel: ItemLabel | undefined, sessions?: unknown): ItemLabel {
  const { scope } = useCheckoutContext('useItemName').source;
  const { paymentMethod } = useLabels(itemLabelsEn);
  const mounted = useMounted();
  // biome-ignore lint/correctness/useExhaustiveDependencies: see `sessions`.
  return useMemo(() => {
    // What this browser remembers is not known on a server.
    const recall = mounted ? recallCheckouts(scope) : undefined;
    return (session) => {
      const name = itemLabel?.(session);
      if (name !== undefined) return name;
      const remembered = recall?.(session.id, () => sessionRef(session));
      if (remembered?.setup) return paymentMethod;
      const { plan, feature, product = feature } = remembered ?? {};
      if (!plan && !product) return undefined;
      return itemLabel?.({ ...session, plan, product }) ?? plan ?? product;
    };
  }, [itemLabel, paymentMethod, mounted, scope, sessions]);
}
