'use client';

import { useCallback, useSyncExternalStore } from 'react';
import {
  dismissCheckout,
  isCheckoutDismissed,
  onCheckoutDismissed,
} from '../browser/storage/dismissedCheckouts.js';
import type { CheckoutSession } from '../model/CheckoutSession.js';

/** Whether the buyer dismissed this session, and the way to do it; true on a server, which cannot know. */
export function useDismissedCheckout(session: CheckoutSession | undefined): {
  dismissed: boolean;
  dismiss: () => void;
} {
  const { id, expireAt } = session ?? {};
  const dismissed = useSyncExternalStore(
    onCheckoutDismissed,
    () => id !== undefined && isCheckoutDismissed(id),
    () => true,
  );
  const dismiss = useCallback(() => {
    if (id && expireAt) dismissCheckout(id, expireAt);
  }, [id, expireAt]);
  return { dismissed, dismiss };
}
