'use client';

import { focusManager } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { type CheckoutError, isCheckoutError } from '../model/CheckoutError.js';
import type { CheckoutSession } from '../model/CheckoutSession.js';
import { checkoutsQueryOptions } from '../query/checkoutsQueryOptions.js';
import { currentHref, replaceHref } from '../redirect/page.js';
import { forgetCheckout, type RememberedCheckout, recallCheckout } from '../redirect/rememberedCheckout.js';
import { type CheckoutArrival, readReturnUrl, stripReturnUrl } from '../redirect/returnUrl.js';
import { useCheckoutContext } from './checkoutContext.js';
import { pollDelays, verifyCheckout } from './verifyCheckout.js';

export interface CheckoutReturnState {
  /**
   * `idle`: this page is not a return from a checkout. `verifying`: the server is being asked. `complete`: it
   * says that the form was finished, which is not the same as paid. `cancelled`: the buyer came back without
   * finishing; the session can still be paid. `expired`: it no longer can. `unconfirmed`: the server has not
   * confirmed it within two minutes, does not know the session, or cannot be asked.
   */
  status: 'idle' | 'verifying' | 'complete' | 'cancelled' | 'expired' | 'unconfirmed';
  /** The session as last seen at the server. */
  session: CheckoutSession | undefined;
  /** What was asked for, where this browser remembers it. */
  remembered: RememberedCheckout | undefined;
  /** Why the server could not be asked. */
  error: CheckoutError | undefined;
}

export interface UseCheckoutReturnResult extends CheckoutReturnState {
  /** Asks the server again, for up to two more minutes. For `unconfirmed`. */
  checkAgain: () => void;
}

const idle: CheckoutReturnState = {
  status: 'idle',
  session: undefined,
  remembered: undefined,
  error: undefined,
};

/**
 * Notices that the buyer came back from a checkout, and asks the server how it went: reaching a success URL
 * proves nothing. Polls with back-off for up to two minutes, while the page is visible; the history is refreshed
 * on the way. Our own parameters leave the address bar once the outcome is known, so a reload before that
 * goes on verifying.
 */
export function useCheckoutReturn(): UseCheckoutReturnResult {
  const { transport, orgId, billingId, onMalformed, queryClient } = useCheckoutContext('useCheckoutReturn');
  const [state, setState] = useState(idle);
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` starts another round.
  useEffect(() => {
    const arrival = readReturnUrl(currentHref());
    if (!arrival) return;
    const controller = new AbortController();
    const recalled = recallCheckout();
    const id = arrival.id ?? recalled?.id;
    const remembered = recalled?.id === id ? recalled : undefined;
    // The history's own query, so that the table moves with it and one request serves both.
    const list = checkoutsQueryOptions({ transport, orgId, billingId, onMalformed });
    const look = async () => {
      const { sessions } = await queryClient.fetchQuery({ ...list, staleTime: 0, retry: false });
      return sessions.find((session) => session.id === id);
    };
    setState({ ...idle, status: 'verifying', remembered });
    verifyArrival(arrival, id === undefined ? undefined : look, controller.signal).then((verdict) => {
      if (controller.signal.aborted) return;
      if (verdict.status !== 'unconfirmed') replaceHref(stripReturnUrl(currentHref()));
      if (verdict.status === 'complete' || verdict.status === 'expired') forgetCheckout();
      setState({ ...verdict, remembered });
    });
    return () => controller.abort();
  }, [transport, orgId, billingId, onMalformed, queryClient, attempt]);

  const checkAgain = useCallback(() => setAttempt((count) => count + 1), []);
  return { ...state, checkAgain };
}

async function verifyArrival(
  { outcome }: CheckoutArrival,
  look: (() => Promise<CheckoutSession | undefined>) | undefined,
  signal: AbortSignal,
): Promise<Omit<CheckoutReturnState, 'remembered'>> {
  const notDone = outcome === 'cancel' ? 'cancelled' : 'unconfirmed';
  if (!look) return { status: notDone, session: undefined, error: undefined };
  try {
    const { status, session } = await verifyCheckout({
      look,
      untilVisible: () => untilVisible(signal),
      retryable: (error) => isCheckoutError(error) && error.retryable,
      signal,
      // Cancelling changes nothing at the server: one look tells whether it was paid or expired meanwhile.
      delays: outcome === 'cancel' ? [] : pollDelays,
    });
    const settled = status === 'complete' || status === 'expired';
    return { status: settled ? status : notDone, session, error: undefined };
  } catch (error) {
    return { status: notDone, session: undefined, error: isCheckoutError(error) ? error : undefined };
  }
}

function untilVisible(signal: AbortSignal): Promise<void> {
  if (focusManager.isFocused()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = focusManager.subscribe((focused) => focused && done());
    const done = () => {
      stop();
      signal.removeEventListener('abort', done);
      resolve();
    };
    signal.addEventListener('abort', done);
  });
}
