'use client';

import { useSyncExternalStore } from 'react';
import { isReminderUnwelcome, onReturnNoticeChange } from '../checkout/return/returnNotices.js';
import { useCheckoutContext } from './checkoutContext.js';

/** Whether a reminder to pay would contradict a return notice on the page. */
export function useIsReminderUnwelcome(): boolean {
  const { scope } = useCheckoutContext('useIsReminderUnwelcome').source;
  return useSyncExternalStore(
    onReturnNoticeChange,
    () => isReminderUnwelcome(scope),
    () => false,
  );
}
