import type { QueryKey } from '@tanstack/react-query';
import { closeOwnWindow, openedAs } from '../../browser/checkoutWindow.js';
import { currentHref } from '../../browser/location.js';
import { announceOutcome } from '../../browser/outcomeChannel.js';
import { type CheckoutArrival, readReturnUrl, stripReturnUrl } from '../../browser/returnUrl.js';
import { onceAcrossTabs } from '../../browser/storage/onceAcrossTabs.js';
import { forgetCheckout, recallCheckout } from '../../browser/storage/rememberedCheckout.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { checkoutKeys } from '../../query/checkoutKeys.js';
import { fetchCheckout } from '../../query/reading/fetchCheckout.js';
import { fetchCheckouts, invalidateCheckouts } from '../../query/reading/fetchCheckouts.js';
import type { AccountSource } from '../AccountSource.js';
import type { CheckoutEffects } from '../CheckoutEffects.js';
import type { CheckoutReturnState, CheckoutVerdict } from './CheckoutReturnState.js';
import { type CheckoutToConfirm, verifyArrival } from './verifyArrival.js';
import { markVerifying } from './verifyingCheckouts.js';

/** What an app adds to a verification. */
export interface CheckoutReturnOptions {
  /**
   * Decides whether what was bought is unlocked, from your subscription or credit data. With it, `complete` needs both
   * the server's answer and yours (asked again with each poll). Where the server forbids this buyer to look (403), your
   * answer alone decides.
   */
  confirm?: ((checkout: CheckoutToConfirm) => Promise<boolean>) | undefined;
  /** Your queries that a completed checkout changes, such as the current plan's. Invalidated on completion. */
  invalidate?: readonly QueryKey[] | undefined;
  /** Called once per session and browser, even if the page is reloaded or opened twice. */
  onComplete?: ((verdict: Extract<CheckoutVerdict, { status: 'complete' }>) => void) | undefined;
  /** Called once per session and browser. The session can still be paid. */
  onCancelled?: ((verdict: Extract<CheckoutVerdict, { status: 'cancelled' }>) => void) | undefined;
  /** Called once per session and browser. */
  onExpired?: ((verdict: Extract<CheckoutVerdict, { status: 'expired' }>) => void) | undefined;
}

interface VerifyReturnOptions {
  arrival: CheckoutArrival;
  /** Whether the buyer came back in another window, which this page opened. */
  elsewhere: boolean;
  /** The app's latest callbacks: they may change while the server is asked. */
  latest: { readonly current: CheckoutReturnOptions & Pick<CheckoutEffects, 'emit' | 'replaceUrl'> };
  /** Called with each state from `verifying` on. */
  report: (state: CheckoutReturnState) => void;
  /** Called when the arrival is dealt with and need not be verified again. */
  onSettled: () => void;
}

/**
 * Verifies one return with the server, then takes our parameters out of the address and reports the outcome once per
 * browser. Returns a function that gives up.
 */
export function verifyReturn(source: AccountSource, options: VerifyReturnOptions): () => void {
  const { arrival, elsewhere, latest, report, onSettled } = options;
  const { scope, queryClient } = source;
  const controller = new AbortController();
  const { signal } = controller;
  const recalled = recallCheckout();
  const id = arrival.id ?? recalled?.id;
  const remembered = recalled?.id === id ? recalled : undefined;
  if (id && !elsewhere) reportFromOwnWindow(id, arrival);
  const stopMarking: () => void = id ? markVerifying(scope, id) : () => {};
  if (id) {
    const about = { sessionId: id, request: remembered };
    void onceAcrossTabs(`${id}:returned`, () => latest.current.emit({ type: 'checkout_returned', ...about }));
  }
  const nothingYet = { session: undefined, error: undefined };
  report({ ...nothingYet, status: 'verifying', id, remembered, verifyingSince: Date.now() });

  let readsList = false;
  async function read(ids: readonly string[]): Promise<CheckoutSession | undefined> {
    readsList = false;
    const list = async () => {
      readsList = true;
      return (await fetchCheckouts(source, queryClient)).sessions;
    };
    const session = await fetchCheckout(source, ids, { signal, list });
    if (session && !readsList) queryClient.setQueryData(checkoutKeys.detail(source, session.id), session);
    return session;
  }

  verifyArrival({
    arrival,
    recalled,
    read,
    confirm:
      latest.current.confirm && ((checkout) => latest.current.confirm?.(checkout) ?? Promise.resolve(true)),
    signal,
  }).then((verdict) => {
    if (signal.aborted) return;
    stopMarking();
    // By id only one session was read: the history still shows the old state.
    if (id && !readsList) invalidateCheckouts(source, queryClient);
    report({ ...verdict, verifyingSince: undefined });
    if (verdict.status === 'unconfirmed' || verdict.status === 'forbidden') return;
    onSettled();
    if (readReturnUrl(currentHref())) latest.current.replaceUrl(stripReturnUrl(currentHref()));
    settle(verdict);
  });

  function settle(verdict: CheckoutVerdict): void {
    const { status } = verdict;
    if (status === 'complete' || status === 'expired') forgetCheckout();
    if (status === 'complete') {
      for (const queryKey of latest.current.invalidate ?? [])
        void queryClient.invalidateQueries({ queryKey });
    }
    if (status !== 'complete' && status !== 'cancelled' && status !== 'expired') return;
    void onceAcrossTabs(`${verdict.id}:${status}`, () => {
      const { emit, onComplete, onCancelled, onExpired } = latest.current;
      const type = ({ complete: 'completed', cancelled: 'cancelled', expired: 'expired' } as const)[status];
      emit({ type: `checkout_${type}`, sessionId: verdict.id, request: verdict.remembered });
      if (verdict.status === 'complete') onComplete?.(verdict);
      else if (verdict.status === 'cancelled') onCancelled?.(verdict);
      else if (verdict.status === 'expired') onExpired?.(verdict);
    });
  }

  return () => {
    controller.abort();
    stopMarking();
  };
}

function reportFromOwnWindow(id: string, { outcome }: CheckoutArrival): void {
  const opened = openedAs();
  if (!opened) return;
  announceOutcome({ id, outcome });
  if (opened === 'popup') closeOwnWindow();
}
