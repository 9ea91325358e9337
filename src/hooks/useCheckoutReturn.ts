'use client';

import type { QueryKey } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { closeOwnWindow, isOpenedHere, openedAs } from '../browser/checkoutWindow.js';
import { currentHref } from '../browser/location.js';
import { onOutcome, tellOutcome } from '../browser/outcomeChannel.js';
import { type CheckoutArrival, readReturnUrl, stripReturnUrl } from '../browser/returnUrl.js';
import { onceAcrossTabs } from '../browser/storage/onceAcrossTabs.js';
import { forgetCheckout, recallCheckout } from '../browser/storage/rememberedCheckout.js';
import {
  type CheckoutToConfirm,
  type Verdict,
  type VerdictStatus,
  verifyArrival,
} from '../checkout/return/verifyArrival.js';
import { markVerifying } from '../checkout/return/verifyingCheckouts.js';
import { checkoutKeys } from '../query/checkoutKeys.js';
import { fetchCheckout } from '../query/reading/fetchCheckout.js';
import { fetchCheckouts, invalidateCheckouts } from '../query/reading/fetchCheckouts.js';
import { useCheckoutContext } from './checkoutContext.js';
import { useLatest } from './useLatest.js';

export interface UseCheckoutReturnOptions {
  /**
   * Your own word on whether what was bought is unlocked, from your subscription or credit data. With it, `complete`
   * needs both the server's word and yours (asked again with each poll); where the server forbids this buyer to
   * look (403), yours alone.
   */
  confirm?: ((checkout: CheckoutToConfirm) => Promise<boolean>) | undefined;
  /** Your queries that a completed checkout changes, such as the current plan's. Invalidated on completion. */
  invalidate?: readonly QueryKey[] | undefined;
  /** Called once per session and browser, whatever is reloaded or opened twice. */
  onComplete?: ((verdict: CheckoutVerdict) => void) | undefined;
  /** Called once per session and browser. The session can still be paid. */
  onCancelled?: ((verdict: CheckoutVerdict) => void) | undefined;
  /** Called once per session and browser. */
  onExpired?: ((verdict: CheckoutVerdict) => void) | undefined;
}

/** How a checkout went. */
export type CheckoutVerdict = Omit<Verdict, 'error'>;

export interface CheckoutReturnState extends Omit<Verdict, 'status'> {
  /**
   * - `idle`: this page is not a return from a checkout
   * - `verifying`: the server is being asked
   * - `complete`: it says that the form was finished (and `confirm` agrees), which is not the same as paid
   * - `cancelled`: the buyer came back without finishing; the session can still be paid
   * - `expired`: it no longer can
   * - `unconfirmed`: the server has not confirmed it within two minutes, or cannot be asked
   * - `forbidden`: this buyer may not ask; only owners may
   * - `unknown`: the address names no session that the server or this browser knows
   */
  status: 'idle' | 'verifying' | VerdictStatus;
  /** When verifying began, in ms since the epoch; `undefined` unless `verifying`. */
  verifyingSince: number | undefined;
}

export interface UseCheckoutReturnResult extends CheckoutReturnState {
  /** Asks the server again, for up to two more minutes. For `unconfirmed` and `forbidden`. */
  checkAgain: () => void;
}

const idle: CheckoutReturnState = {
  status: 'idle',
  id: undefined,
  session: undefined,
  remembered: undefined,
  error: undefined,
  verifyingSince: undefined,
};

/**
 * Notices that the buyer came back from a checkout, here or in a window that this page opened, and asks the server how
 * it went: reaching a success URL proves nothing. Polls with back-off for up to two minutes, while the page is
 * visible, by id where the server can, and refreshes the history. Our own parameters leave the address bar once the
 * outcome is known, so a reload before that goes on verifying. In a popup of ours it tells the page that opened it, and
 * closes.
 */
export function useCheckoutReturn(options: UseCheckoutReturnOptions = {}): UseCheckoutReturnResult {
  const { transport, orgId, billingId, onMalformed, queryClient, emit, replaceUrl } =
    useCheckoutContext('useCheckoutReturn');
  const [state, setState] = useState(idle);
  const [attempt, setAttempt] = useState(0);
  const [elsewhere, setElsewhere] = useState<CheckoutArrival>();
  const read = useRef<CheckoutArrival>(undefined);
  const latest = useLatest({ ...options, emit, replaceUrl });

  useEffect(() => onOutcome((message) => isOpenedHere(message.id) && setElsewhere(message)), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` starts another round.
  useEffect(() => {
    // Once: a router may drop the parameters while the server is still being asked.
    read.current ??= readReturnUrl(currentHref());
    const arrival = elsewhere ?? read.current;
    if (!arrival) return;
    const controller = new AbortController();
    const recalled = recallCheckout();
    const id = arrival.id ?? recalled?.id;
    const remembered = recalled?.id === id ? recalled : undefined;
    if (id && !elsewhere) arriveInOwnWindow(id, arrival);
    const stopMarking = id ? markVerifying(id) : undefined;
    if (id) {
      const about = { sessionId: id, request: remembered };
      void onceAcrossTabs(`${id}:returned`, () =>
        latest.current.emit({ type: 'checkout_returned', ...about }),
      );
    }
    setState({ ...idle, status: 'verifying', id, remembered, verifyingSince: Date.now() });

    const source = { transport, orgId, billingId, onMalformed };
    const { signal } = controller;
    let readsList = false;
    verifyArrival({
      arrival,
      recalled,
      read: async (ids) => {
        readsList = false;
        const list = async () => {
          readsList = true;
          return (await fetchCheckouts(source, queryClient)).sessions;
        };
        const session = await fetchCheckout(source, ids, { signal, list });
        if (session && !readsList) {
          queryClient.setQueryData(checkoutKeys.detail(source, session.id), session);
        }
        return session;
      },
      confirm:
        latest.current.confirm && ((checkout) => latest.current.confirm?.(checkout) ?? Promise.resolve(true)),
      signal,
    }).then((verdict) => {
      if (signal.aborted) return;
      stopMarking?.();
      // What the table shows was not read again.
      if (id && !readsList) invalidateCheckouts(source, queryClient);
      setState({ ...verdict, verifyingSince: undefined });
      if (verdict.status === 'unconfirmed' || verdict.status === 'forbidden') return;
      read.current = undefined;
      if (readReturnUrl(currentHref())) latest.current.replaceUrl(stripReturnUrl(currentHref()));
      settle(verdict);
    });

    function settle(verdict: Verdict): void {
      const { status, id: settled } = verdict;
      if (status === 'complete' || status === 'expired') forgetCheckout();
      if (status === 'complete') {
        for (const queryKey of latest.current.invalidate ?? [])
          void queryClient.invalidateQueries({ queryKey });
      }
      if (!settled || (status !== 'complete' && status !== 'cancelled' && status !== 'expired')) return;
      void onceAcrossTabs(`${settled}:${status}`, () => {
        const { emit: tell, onComplete, onCancelled, onExpired } = latest.current;
        const type = ({ complete: 'completed', cancelled: 'cancelled', expired: 'expired' } as const)[status];
        tell({ type: `checkout_${type}`, sessionId: settled, request: verdict.remembered });
        ({ complete: onComplete, cancelled: onCancelled, expired: onExpired })[status]?.(verdict);
      });
    }

    return () => {
      controller.abort();
      stopMarking?.();
    };
  }, [transport, orgId, billingId, onMalformed, queryClient, elsewhere, attempt]);

  const checkAgain = useCallback(() => setAttempt((count) => count + 1), []);
  return { ...state, checkAgain };
}

function arriveInOwnWindow(id: string, { outcome }: CheckoutArrival): void {
  const opened = openedAs();
  if (!opened) return;
  tellOutcome({ id, outcome });
  if (opened === 'popup') closeOwnWindow();
}
