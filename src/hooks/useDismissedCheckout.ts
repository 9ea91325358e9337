'use client';

import { useCallback, useSyncExternalStore } from 'react';
import {
  dismissCheckout,
  isCheckoutDismissed,
  onCheckoutDismissed,
} from '../browser/storage/dismissedCheckouts.js';
import type { CheckoutSession } from '../model/CheckoutSession.js';

const dayMs = 24 * 60 * 60 * 1000;

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
    // By a clock that is ahead the session has expired already, so for a day at least: servers give it no longer.
    if (id && expireAt) dismissCheckout(id, new Date(Math.max(expireAt.getTime(), Date.now() + dayMs)));
  }, [id, expireAt]);
  return { dismissed, dismiss };
}
