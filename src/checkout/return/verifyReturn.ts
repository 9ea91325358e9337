import type { QueryKey } from '@tanstack/react-query';
import { closeOwnWindow, openedAs } from '../../browser/checkoutWindow.js';
import { currentHref } from '../../browser/location.js';
import { announceOutcome, handOverOutcome } from '../../browser/outcomeChannel.js';
import { type CheckoutArrival, readReturnUrl, stripReturnUrl } from '../../browser/returnUrl.js';
import { onceAcrossTabs } from '../../browser/storage/onceAcrossTabs.js';
import { settleCheckout } from '../../browser/storage/rememberedCheckouts.js';
import { invalidateCheckouts } from '../../query/reading/fetchCheckouts.js';
import type { AccountSource } from '../AccountSource.js';
import type { CheckoutEffects } from '../CheckoutEffects.js';
import { callBack } from '../callBack.js';
import { leaveArrival, settleArrival } from './arrivals.js';
import type { CheckoutReturnState, CheckoutVerdict } from './CheckoutReturnState.js';
import { type CheckoutToConfirm, recallArrival, verifyArrival } from './verifyArrival.js';
import { markVerifying } from './verifyingCheckouts.js';

type VerdictOf<Status> = Extract<CheckoutVerdict, { status: Status }>;

/** What an app adds to a verification. */
export interface CheckoutReturnOptions {
  /**
   * Decides whether what was bought is unlocked, from your subscription or credit data. With it, `complete` needs both
   * the server's answer and yours. You are asked again with each poll; a rejection, or no answer within 10 s, counts as
   * "not yet". Where the server forbids this buyer to look (403), your answer alone decides, and you are asked only
   * about a checkout that this browser started.
   */
  confirm?: ((checkout: CheckoutToConfirm) => Promise<boolean>) | undefined;
  /** Your queries that a completed checkout changes, such as the current plan's. Invalidated on completion. */
  invalidate?: readonly QueryKey[] | undefined;
  /** Called once per session and browser, even if the page is reloaded or opened twice. */
  onComplete?: ((verdict: VerdictOf<'complete'>) => void) | undefined;
  /** Called once per session and browser. The session can still be paid. */
  onCancelled?: ((verdict: VerdictOf<'cancelled'>) => void) | undefined;
  /** Called once per session and browser. */
  onExpired?: ((verdict: VerdictOf<'expired'>) => void) | undefined;
}

interface VerifyReturnOptions {
  arrival: CheckoutArrival;
  /** Whether the buyer came back in another window, which this page opened. */
  elsewhere: boolean;
  /** The app's latest callbacks: they may change while the server is asked. */
  latest: { readonly current: CheckoutReturnOptions & Pick<CheckoutEffects, 'emit' | 'replaceUrl'> };
  /** Called with each state from `verifying` on. */
  report: (state: CheckoutReturnState) => void;
}

/**
 * Verifies one return with the server, then takes our parameters out of the address and reports the outcome once per
 * browser. In a window that this library opened it first hands the outcome to the page that opened it. Returns a
 * function that gives up: then nothing is settled.
 */
export function verifyReturn(source: AccountSource, options: VerifyReturnOptions): () => void {
  const { arrival, elsewhere, latest, report } = options;
  const { scope, queryClient } = source;
  const controller = new AbortController();
  const { signal } = controller;
  const recalled = recallArrival(scope, arrival);
  const id = arrival.id ?? recalled?.id;
  const remembered = recalled?.id === id ? recalled : undefined;
  // Without an id too: what was bought may be a plan.
  const stopMarking = markVerifying(scope, {
    id: id ?? '',
    isPlan: remembered ? remembered.plan !== undefined : true,
  });
  report({
    status: 'verifying',
    id,
    session: undefined,
    error: undefined,
    remembered,
    verifyingSince: Date.now(),
  });

  async function verify(): Promise<void> {
    if (!elsewhere && (await isHandedOver(arrival, id))) return;
    if (signal.aborted) return;
    if (id) {
      void onceAcrossTabs(`${id}:returned`, () =>
        latest.current.emit({ type: 'checkout_returned', sessionId: id, request: remembered }),
      );
    }
    const { confirm } = latest.current;
    const { readsHistory, ...verdict } = await verifyArrival(source, {
      arrival,
      confirm: confirm && (async (checkout) => (await latest.current.confirm?.(checkout)) ?? true),
      signal,
    });
    if (signal.aborted) return;
    stopMarking();
    // By id only one session was read: the history still shows the old state.
    if (!readsHistory && verdict.status !== 'unknown') invalidateCheckouts(source, queryClient);
    report({ ...verdict, verifyingSince: undefined });
    if (verdict.status !== 'unconfirmed' && verdict.status !== 'forbidden') settle(verdict);
  }

  function settle(verdict: CheckoutVerdict): void {
    if (verdict.status === 'unknown') leaveArrival(scope);
    else settleArrival();
    if (readReturnUrl(currentHref())) {
      callBack('replaceUrl', latest.current.replaceUrl, stripReturnUrl(currentHref()));
    }
    const { status } = verdict;
    if (status !== 'complete' && status !== 'cancelled' && status !== 'expired') return;
    if (status !== 'cancelled') settleCheckout(scope, { id: verdict.id, ref: arrival.ref });
    if (status === 'complete') {
      announceOutcome({ id: verdict.id, ref: arrival.ref, outcome: 'success', isSettled: true });
      for (const queryKey of latest.current.invalidate ?? [])
        void queryClient.invalidateQueries({ queryKey });
    }
    void onceAcrossTabs(`${verdict.id}:${status}`, () => reportOutcome(verdict, latest.current));
  }

  void verify();
  return () => {
    controller.abort();
    stopMarking();
  };
}

function reportOutcome(
  verdict: VerdictOf<'complete' | 'cancelled' | 'expired'>,
  { emit, onComplete, onCancelled, onExpired }: VerifyReturnOptions['latest']['current'],
): void {
  const about = { sessionId: verdict.id, request: verdict.remembered };
  switch (verdict.status) {
    case 'complete':
      emit({ type: 'checkout_completed', ...about });
      callBack('onComplete', onComplete, verdict);
      break;
    case 'cancelled':
      emit({ type: 'checkout_cancelled', ...about });
      callBack('onCancelled', onCancelled, verdict);
      break;
    case 'expired':
      emit({ type: 'checkout_expired', ...about });
      callBack('onExpired', onExpired, verdict);
      break;
  }
}

/** A window that browsers are slow to close, or do not let close, shows the outcome itself after this long. */
const closingMs = 1_000;

/** Whether another page of this app shows the outcome, and this window is about to close. */
async function isHandedOver(arrival: CheckoutArrival, id: string | undefined): Promise<boolean> {
  const opened = openedAs();
  const message = { id, ref: arrival.ref, outcome: arrival.outcome };
  if (opened === 'blank') announceOutcome(message);
  if (opened !== 'popup' || !(await handOverOutcome(message))) return false;
  closeOwnWindow();
  await new Promise((resolve) => setTimeout(resolve, closingMs));
  return false;
}
