import { useCallback } from 'react';
import { type CheckoutItem, usePlans } from 'react-frontier-checkout';
import { credits } from './credits.js';

/** What was bought, as a buyer knows it: fits both the history's sessions and what a return remembers. */
export function useItemLabel() {
  const { data: plans, isPending } = usePlans();
  return useCallback(
    ({ plan, feature, product }: CheckoutItem): string | undefined => {
      const wanted = plan ?? feature ?? product;
      const isWanted = ({ id, name }: { id: string; name: string }) => id === wanted || name === wanted;
      if (isWanted(credits)) return credits.title;
      // Until the plans are read, a UUID would be shown.
      return wanted && isPending ? '…' : plans?.find(isWanted)?.title;
    },
    [plans, isPending],
  );
}
