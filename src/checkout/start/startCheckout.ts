import { onRestored } from '../../browser/leaving.js';
import { pathname } from '../../browser/location.js';
import { rememberCheckout } from '../../browser/storage/rememberedCheckouts.js';
import { CheckoutError, isCheckoutError } from '../../model/CheckoutError.js';
import type { CheckoutEventRequest } from '../../model/CheckoutEvent.js';
import type { CheckoutRequest } from '../../model/CheckoutRequest.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { asksForPortal } from '../../model/customerPortal.js';
import { purchaseKey, toPurchase } from '../../model/toPurchase.js';
import { checkoutKeys } from '../../query/checkoutKeys.js';
import { invalidateCheckouts } from '../../query/reading/fetchCheckouts.js';
import type { AccountSource } from '../AccountSource.js';
import type { CheckoutEffects } from '../CheckoutEffects.js';
import { callBack } from '../callBack.js';
import { loadLater } from '../loadLater.js';
import { beginJourney, findJourney, type Journey, mayLeave, takeRightToLeave } from './journeys.js';
import { openDestination } from './openDestination.js';
import { type PreparedRequest, prepareRequest } from './prepareRequest.js';
import { leavesDoubt, recoverCheckout } from './recoverCheckout.js';
import type { StartCheckoutOptions } from './StartCheckoutOptions.js';
import { isBusy } from './StartCheckoutState.js';
import type { StartGuard } from './StartGuard.js';

/** How long a click with `reuse` waits for the code that looks for an open session, in milliseconds. */
const reuseMs = 2_000;

/** A press of a button, and what comes of it. */
export interface StartedCheckout {
  journey: Journey;
  /** `false` when another button of the page had begun the same purchase: then nothing was sent. */
  isOwn: boolean;
  /** The session once the page is being left; `undefined` after a failure. Never rejects. */
  session: Promise<CheckoutSession | undefined>;
}

/**
 * Starts a checkout: takes the lock, creates or finds a session, and opens the new window, all within the click. Then
 * leaves. It goes on when the button that began it is unmounted.
 *
 * @param guard looks before anything is sent; none for what cannot be bought twice
 * @param previous the same button's last journey: a session that it offers is opened instead of creating another
 */
export function startCheckout(
  source: AccountSource,
  effects: CheckoutEffects,
  request: CheckoutRequest,
  options: StartCheckoutOptions,
  previous?: Journey,
  guard?: StartGuard,
): StartedCheckout {
  const key = purchaseKey(request);
  const running = findJourney(source.scope, key);
  if (running) return { journey: running, isOwn: false, session: Promise.resolve(undefined) };
  const journey = beginJourney(source.scope, key);
  const offered = previous && stillOffered(previous, source, key);
  return { journey, isOwn: true, session: run(source, effects, request, options, journey, offered, guard) };
}

interface AboutStart {
  request: CheckoutEventRequest;
  sessionId: string | undefined;
  isUnguarded?: boolean;
}

async function run(
  source: AccountSource,
  effects: CheckoutEffects,
  request: CheckoutRequest,
  { reuse = false, target = 'self', ...listeners }: StartCheckoutOptions,
  journey: Journey,
  offered: CheckoutSession | undefined,
  guard: StartGuard | undefined,
): Promise<CheckoutSession | undefined> {
  const { transport, orgId, billingId, queryClient } = source;
  const { emit } = effects;
  const listKey = checkoutKeys.list(source);
  const isPortal = asksForPortal(request);
  let prepared: PreparedRequest | undefined;
  let session: CheckoutSession | undefined;

  async function findOrCreate(): Promise<[CheckoutSession, 'checkout_resumed' | 'checkout_created']> {
    prepared = prepareRequest(request, effects);
    const open = offered ?? (reuse ? await reusable(source, prepared.request) : undefined);
    if (open) return [open, 'checkout_resumed'];
    return [await transport.createCheckout({ orgId, billingId }, prepared.request), 'checkout_created'];
  }
  // First of all, so that the request is on its way while the rest is set up.
  const found = guard ? undefined : findOrCreate();

  const about: AboutStart = { request: toPurchase(request), sessionId: undefined };
  const from = pathname();
  // After Back the browser may show this page again as it was left, still busy. It must not leave again by itself.
  journey.onEnd(
    onRestored(() => {
      journey.step({ status: 'idle' });
      invalidateCheckouts(source, queryClient);
    }),
  );
  const destination = openDestination(target, source, effects);
  if (destination.isThisWindow) takeRightToLeave(journey);
  // Not when the buyer has moved on, here or to another button.
  const isWanted = () =>
    isBusy(journey.state) &&
    source.isCurrent() &&
    pathname() === from &&
    (!destination.isThisWindow || mayLeave(journey));

  try {
    emit({ type: 'checkout_started', ...about });
    if (guard) {
      const { heldBy, isUnguarded } = await guard(source, request);
      if (isUnguarded) about.isUnguarded = true;
      if (heldBy) {
        destination.close();
        journey.step({ status: 'held', heldBy });
        emit({ type: 'checkout_held', heldBy, ...about });
        if (heldBy !== 'confirming') callBack(listeners, 'onPlanHeld', heldBy);
        return undefined;
      }
      if (!isWanted()) {
        destination.close();
        journey.step({ status: 'idle' });
        return undefined;
      }
    }
    const [result, event] = await (found ?? findOrCreate());
    session = result;
    // The portal's answer has an id, but nobody can be asked about it.
    if (!isPortal) {
      about.sessionId = session.id;
      emit({ type: event, ...about });
      if (event === 'checkout_created') callBack(listeners, 'onCreated', session);
    }
    if (!isBusy(journey.state)) {
      destination.close();
    } else if (!isWanted()) {
      // The buyer has moved on within the app or to another account, or has pressed another button since.
      destination.close();
      journey.step({ status: 'offered', session, offerReason: 'stayed' });
    } else {
      const left = { session, request, ref: prepared?.ref };
      await destination.leave(left, journey, () => emit({ type: 'checkout_leaving', ...about }));
    }
    return session;
  } catch (thrown) {
    const error = toCheckoutError(thrown);
    const mayExist = !!prepared && !isPortal && !session && leavesDoubt(error);
    destination.close();
    // Before the listeners run, so that they find a button that works. A session that exists is not lost: another click
    // goes to it.
    if (session && error.code !== 'unsafe_url') {
      journey.step({ status: 'offered', session, offerReason: 'stayed', error });
    } else {
      journey.step({ status: 'failed', error, mayExist });
    }
    emit({ type: 'checkout_failed', error, ...about });
    callBack(listeners, 'onCheckoutError', error);
    if (error.reason === 'already_subscribed') callBack(listeners, 'onAlreadySubscribed', error);
    if (prepared && mayExist) {
      rememberCheckout(source.scope, { ref: prepared.ref }, about.request);
      const recovered = await recoverCheckout(source, prepared.ref);
      if (recovered) journey.step({ status: 'offered', session: recovered, offerReason: 'found' });
    }
    return undefined;
  } finally {
    // While the page is being left the history is only marked as stale: reading it would compete with leaving.
    if (!isBusy(journey.state) && about.sessionId !== undefined) invalidateCheckouts(source, queryClient);
    else if (!isPortal) void queryClient.invalidateQueries({ queryKey: listKey, refetchType: 'none' });
  }
}

/** The session that the same button's last journey offers, while it can still be paid. */
function stillOffered(previous: Journey, { scope }: AccountSource, key: string): CheckoutSession | undefined {
  const { state, startedAt } = previous;
  if (previous.key !== key || previous.scope !== scope || state.status !== 'offered') return undefined;
  const { createdAt, expireAt } = state.session;
  // By the time that has passed, and not by the clock, which may be wrong.
  const isOver = createdAt && expireAt && Date.now() - startedAt >= expireAt.getTime() - createdAt.getTime();
  return isOver ? undefined : state.session;
}

/** Without the code that looks for one there is none: another session is created, as for a history that is not cached. */
async function reusable(
  source: AccountSource,
  request: CheckoutRequest,
): Promise<CheckoutSession | undefined> {
  try {
    return (await loadLater(reuseMs)).reusableCheckout(source, request);
  } catch {
    return undefined;
  }
}

function toCheckoutError(error: unknown): CheckoutError {
  if (isCheckoutError(error)) return error;
  return new CheckoutError({
    code: 'unknown',
    cause: error,
    // The error itself may quote a token or a URL that lets its holder pay: it is the `cause`.
    message: 'The checkout was not started: see `cause`.',
  });
}
