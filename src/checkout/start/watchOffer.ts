import { focusManager } from '@tanstack/react-query';
import { onOutcome } from '../../browser/outcomeChannel.js';
import { sessionRef } from '../../browser/returnUrl.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { fetchCheckout } from '../../query/reading/fetchCheckout.js';
import { fetchCheckouts } from '../../query/reading/fetchCheckouts.js';
import type { AccountSource } from '../AccountSource.js';

/**
 * Watches a session that is offered as a link. The buyer may pay it in the tab that the link opens: when that tab
 * reports success, or this page is looked at again, the server is asked. `onGone` is called once it can no longer be
 * paid. Stops when `signal` aborts.
 */
export function watchOffer(
  source: AccountSource,
  session: CheckoutSession,
  signal: AbortSignal,
  onGone: () => void,
): void {
  if (signal.aborted) return;
  const ref = sessionRef(session);

  async function look(): Promise<void> {
    try {
      const list = async () => (await fetchCheckouts(source, source.queryClient)).sessions;
      const found = await fetchCheckout(source, [session.id], { signal, list });
      if (!signal.aborted && (found?.state === 'complete' || found?.state === 'expired')) onGone();
    } catch {
      // The offer stands until the server can be asked.
    }
  }
  const stopOutcome = onOutcome((message) => {
    const isThis = message.id === session.id || (ref !== undefined && message.ref === ref);
    if (isThis && message.outcome === 'success') onGone();
    return false;
  });
  const stopFocus = focusManager.subscribe((focused) => focused && void look());
  signal.addEventListener('abort', () => {
    stopOutcome();
    stopFocus();
  });
}
