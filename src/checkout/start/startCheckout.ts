import { onRestored, pathname } from '../../browser/location.js';
import { recallCheckout } from '../../browser/storage/rememberedCheckout.js';
import type { CheckoutContextValue } from '../../hooks/checkoutContext.js';
import { CheckoutError, isCheckoutError } from '../../model/CheckoutError.js';
import type { CheckoutRequest } from '../../model/CheckoutRequest.js';
import type { CheckoutList, CheckoutSession } from '../../model/CheckoutSession.js';
import { checkoutStatus } from '../../model/checkoutStatus.js';
import { asksForPortal } from '../../model/customerPortal.js';
import { toPurchase } from '../../model/toPurchase.js';
import { checkoutKeys } from '../../query/checkoutKeys.js';
import { createCheckoutMutationOptions } from '../../query/createCheckoutMutationOptions.js';
import { fetchCheckoutsAnew, invalidateCheckouts } from '../../query/reading/fetchCheckouts.js';
import { type CheckoutTarget, openExit } from './checkoutExit.js';
import { takeCheckoutLock } from './checkoutLock.js';
import { findCreated, findReusable } from './findCheckout.js';
import { prepareRequest } from './prepareRequest.js';

/** How to start a checkout. */
export interface StartCheckoutOptions {
  /**
   * `'open'`: go to an open session for the same purchase that the cached history shows, or this browser remembers,
   * in place of creating another. It must have the same return URLs and five minutes left. Servers before v0.8.19 do
   * not say what a session is for, and none says a quantity, the terms of a trial, or that it is for a payment method:
   * of those only the remembered one counts.
   * @default undefined, always create
   */
  reuse?: 'open' | undefined;
  /**
   * Where the payment page opens: in this window, in a new tab, or in a popup. In a frame of another origin always
   * in a new tab.
   * @default 'self'
   */
  target?: CheckoutTarget | undefined;
  /**
   * Called when the server refuses because the account holds this plan (reason `already_subscribed`): the place to
   * read the subscription again. Frontier v0.114.0 and later; older servers hide it behind a plain 500.
   */
  onAlreadySubscribed?: ((error: CheckoutError) => void) | undefined;
}

/** Where a start has got to. */
export interface StartCheckoutState {
  /** `busy` from the click until the page is gone, or the other window is done. */
  status: 'idle' | 'busy' | 'error';
  /** Why the last start failed; the button works again. */
  error: CheckoutError | undefined;
  /** The failure does not say whether a session was created: one may exist. */
  mayExist: boolean;
  /** A session to go on with by a link, where leaving by itself did not work. */
  offer: CheckoutSession | undefined;
  /** Why there is an offer: the browser `blocked` the window, the page `stayed`, or a session was `found` after a failure. */
  offerReason: 'blocked' | 'stayed' | 'found' | undefined;
}

export const idleStart: StartCheckoutState = {
  status: 'idle',
  error: undefined,
  mayExist: false,
  offer: undefined,
  offerReason: undefined,
};

const busyAfterMs = 50;

/**
 * One journey: takes the lock and opens the window at once, within the click; creates (or finds) a session; leaves.
 * Never rejects. Lives on when the button that began it is unmounted, as a menu's is at the click.
 *
 * @param offered the session that an earlier start of the same button offered: it is gone to in place of another
 */
export async function startCheckout(
  request: CheckoutRequest,
  { reuse, target = 'self', onAlreadySubscribed }: StartCheckoutOptions,
  context: CheckoutContextValue,
  report: (state: StartCheckoutState) => void,
  offered?: CheckoutSession,
): Promise<CheckoutSession | undefined> {
  const { queryClient, emit } = context;
  const lock = takeCheckoutLock(context, request);
  if (lock.taken) {
    // Another button of the page is at it: this one is as busy, and nothing is sent.
    report({ ...idleStart, status: 'busy' });
    lock.onFree(() => report(idleStart));
    return undefined;
  }
  const { release } = lock;
  const isPortal = asksForPortal(request);
  const listKey = checkoutKeys.list(context);
  const cached = () => queryClient.getQueryData<CheckoutList>(listKey);
  const clickedAt = Date.now();
  let prepared: CheckoutRequest | undefined;

  async function findOrCreate(): Promise<[CheckoutSession, 'checkout_resumed' | 'checkout_created']> {
    prepared = prepareRequest(request, context);
    const open =
      stillOpen(offered, clickedAt) ??
      (reuse && findReusable(cached(), prepared, recallCheckout(), clickedAt));
    if (open) return [open, 'checkout_resumed'];
    // Called directly, not through a mutation: the page is left in the turn in which the answer arrives, with nothing
    // told or rendered in between.
    const { mutationFn: create } = createCheckoutMutationOptions(context);
    return [await create(prepared), 'checkout_created'];
  }
  // Before all else, so that the call is out while the rest is set up, still in the turn of the click.
  const found = findOrCreate();

  const about = { request: toPurchase(request), sessionId: undefined as string | undefined };
  const before = cached();
  const from = pathname();
  let over = false;

  function end(state: Partial<StartCheckoutState>): void {
    if (over) return;
    over = true;
    clearTimeout(busy);
    stopRestored();
    exit.stop();
    release();
    report({ ...idleStart, ...state });
  }
  // Back: the browser may show this very page again, busy as it was left. What is still under way must not leave
  // by itself then.
  const stopRestored = onRestored(() => {
    end({});
    invalidateCheckouts(context, queryClient);
  });
  const exit = openExit(target, context);
  // A moment later than the click, which nobody sees: a render now would make the answer of a fast server wait.
  const busy = setTimeout(() => report({ ...idleStart, status: 'busy' }), busyAfterMs);

  async function leave(session: CheckoutSession, event: 'checkout_created' | 'checkout_resumed') {
    // The portal's answer has an id, but nobody can be asked about it.
    if (!isPortal) {
      about.sessionId = session.id;
      emit({ type: event, ...about });
    }
    if (over) {
      exit.close();
    } else if (pathname() !== from) {
      // The buyer has moved on within the app: to be pulled away from there would come as a surprise.
      exit.close();
      end({ offer: session, offerReason: 'stayed' });
    } else {
      await exit.leave(session, request, {
        onLeaving: () => emit({ type: 'checkout_leaving', ...about }),
        isOver: () => over,
        onEnd: end,
      });
    }
    return session;
  }

  try {
    emit({ type: 'checkout_started', ...about });
    return await leave(...(await found));
  } catch (thrown) {
    const error = asCheckoutError(thrown);
    const mayExist =
      prepared !== undefined && !isPortal && about.sessionId === undefined && leavesDoubt(error);
    exit.close();
    // Before the listener hears of it, so that it finds a button that works.
    end({ status: 'error', error, mayExist });
    emit({ type: 'checkout_failed', error, ...about });
    if (error.reason === 'already_subscribed') tell(onAlreadySubscribed, error);
    if (prepared && mayExist) {
      const offer = await lookForCreated(prepared, { before, clickedAt }, context);
      if (offer) report({ ...idleStart, status: 'error', error, mayExist, offer, offerReason: 'found' });
    }
    return undefined;
  } finally {
    // Stale, but not fetched while leaving: that would compete with it. A journey that Back ended stays to be seen.
    if (over && about.sessionId !== undefined) invalidateCheckouts(context, queryClient);
    else if (!isPortal) void queryClient.invalidateQueries({ queryKey: listKey, refetchType: 'none' });
  }
}

function tell(listener: StartCheckoutOptions['onAlreadySubscribed'], error: CheckoutError): void {
  try {
    listener?.(error);
  } catch (thrown) {
    console.error('react-frontier-checkout: `onAlreadySubscribed` threw.', thrown);
  }
}

function stillOpen(session: CheckoutSession | undefined, now: number): CheckoutSession | undefined {
  return session && checkoutStatus(session, now) === 'open' ? session : undefined;
}

/** Whether the server may have created a session although the call failed. */
function leavesDoubt({ code, status = 0 }: CheckoutError): boolean {
  return code === 'network' || code === 'timeout' || code === 'invalid_response' || status >= 500;
}

async function lookForCreated(
  request: CheckoutRequest,
  { before, clickedAt }: { before: CheckoutList | undefined; clickedAt: number },
  context: CheckoutContextValue,
): Promise<CheckoutSession | undefined> {
  try {
    const after = await fetchCheckoutsAnew(context, context.queryClient);
    return findCreated(before, after, request, { clickedAt, now: Date.now() });
  } catch {
    // The history cannot be read either: the error says already that a session may exist.
    return undefined;
  }
}

function asCheckoutError(error: unknown): CheckoutError {
  if (isCheckoutError(error)) return error;
  return new CheckoutError({
    code: 'unknown',
    cause: error,
    message: `The checkout was not started: ${String(error)}. If \`navigate\` was passed to CheckoutProvider, look there first.`,
  });
}
