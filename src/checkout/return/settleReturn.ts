import { closeOwnWindow, openedAs } from '../../browser/checkoutWindow.js';
import { currentHref } from '../../browser/location.js';
import { announceOutcome, handOverOutcome } from '../../browser/outcomeChannel.js';
import { type CheckoutArrival, readReturnUrl, stripReturnUrl } from '../../browser/returnUrl.js';
import { onceAcrossTabs } from '../../browser/storage/onceAcrossTabs.js';
import { type RememberedCheckout, settleCheckout } from '../../browser/storage/rememberedCheckouts.js';
import { planKeys } from '../../query/plans/planKeys.js';
import { invalidateCheckouts, putCheckout } from '../../query/reading/fetchCheckouts.js';
import type { AccountSource } from '../AccountSource.js';
import { callBack } from '../callBack.js';
import { leaveArrival, settleArrival } from './arrivals.js';
import type { VerdictOf, VerifyReturnOptions } from './CheckoutReturnOptions.js';
import type { CheckoutVerdict } from './CheckoutReturnState.js';
import { verifyArrival } from './verifyArrival.js';

/** A verification that has begun. */
interface StartedReturn {
  /** The session's id, as far as it is known. */
  id: string | undefined;
  remembered: RememberedCheckout | undefined;
  signal: AbortSignal;
  stopMarking: () => void;
}

/**
 * Asks the server how a return went, then takes our parameters out of the address and reports the outcome once per
 * browser. In a window that this library opened it first hands the outcome to the page that opened it. Once `signal`
 * aborts, nothing is settled.
 */
export async function settleReturn(
  source: AccountSource,
  { arrival, elsewhere, latest, report }: VerifyReturnOptions,
  { id, remembered, signal, stopMarking }: StartedReturn,
): Promise<void> {
  const { scope, queryClient } = source;

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
  // By id only one session was read: the history still shows the old state, with a way to pay again.
  if (!readsHistory && verdict.status !== 'unknown') {
    if (verdict.session) putCheckout(source, queryClient, verdict.session);
    invalidateCheckouts(source, queryClient);
  }
  report({ ...verdict, verifyingSince: undefined });
  if (verdict.status !== 'unconfirmed' && verdict.status !== 'forbidden') settle(verdict);

  function settle(verdict: CheckoutVerdict): void {
    if (verdict.status === 'unknown') leaveArrival(scope);
    else settleArrival();
    if (readReturnUrl(currentHref())) {
      callBack(latest.current, 'replaceUrl', stripReturnUrl(currentHref()));
    }
    const { status } = verdict;
    if (status !== 'complete' && status !== 'cancelled' && status !== 'expired') return;
    if (status !== 'cancelled') settleCheckout(scope, { id: verdict.id, ref: arrival.ref });
    if (status === 'complete') {
      announceOutcome({ id: verdict.id, ref: arrival.ref, outcome: 'success', settledAt: Date.now() });
      // What was read of them before is no longer true, and the guard of plans would trust it.
      for (const queryKey of [planKeys.subscriptions(source), ...(latest.current.invalidate ?? [])])
        void queryClient.invalidateQueries({ queryKey });
    }
    void onceAcrossTabs(`${verdict.id}:${status}`, () => reportOutcome(verdict, latest.current));
  }
}

function reportOutcome(
  verdict: VerdictOf<'complete' | 'cancelled' | 'expired'>,
  { emit, ...listeners }: VerifyReturnOptions['latest']['current'],
): void {
  const about = { sessionId: verdict.id, request: verdict.remembered };
  switch (verdict.status) {
    case 'complete':
      emit({ type: 'checkout_completed', ...about });
      callBack(listeners, 'onComplete', verdict);
      break;
    case 'cancelled':
      emit({ type: 'checkout_cancelled', ...about });
      callBack(listeners, 'onCancelled', verdict);
      break;
    case 'expired':
      emit({ type: 'checkout_expired', ...about });
      callBack(listeners, 'onExpired', verdict);
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
