'use client';

import { useCallback, useEffect, useRef } from 'react';
import { withLater } from '../checkout/loadLater.js';
import type { Journey } from '../checkout/start/journeys.js';
import type { StartCheckoutOptions } from '../checkout/start/StartCheckoutOptions.js';
import {
  creatingState,
  idleState,
  isBusy,
  type StartCheckoutState,
} from '../checkout/start/StartCheckoutState.js';
import type { StartGuard } from '../checkout/start/StartGuard.js';
import { startCheckout } from '../checkout/start/startCheckout.js';
import type { CheckoutRequest } from '../model/CheckoutRequest.js';
import type { CheckoutSession } from '../model/CheckoutSession.js';
import { useCheckoutContext } from './checkoutContext.js';
import { useLatest } from './useLatest.js';
import { useScopedState } from './useScopedState.js';

export type UseStartCheckoutResult = StartCheckoutState & {
  /**
   * Creates a session and sends the buyer to it. Call it inside the click. Resolves with the session once the page is
   * being left (for the customer portal with its answer, which is no session), and with `undefined` after a failure,
   * while the same purchase is under way here or in another button of the page, or while the provider has no `orgId`.
   * Never rejects.
   */
  start: (request: CheckoutRequest) => Promise<CheckoutSession | undefined>;
  /** `true` from the click until the page is left, or the other window is done: for a button's busy state. */
  isBusy: boolean;
};

/**
 * Create, check the URL, leave: what the buttons are made of. One start per purchase is under way on the whole page, and
 * the buyer's last click decides where the page goes. After a failure that leaves in doubt whether a session was
 * created, the history is read again, and the session that this very start has made is offered. Nothing is ever created
 * a second time by itself. When the provider changes to another account, the state is `idle` again and a start that is
 * still under way does not leave the page.
 */
export function useStartCheckout(options: StartCheckoutOptions = {}): UseStartCheckoutResult {
  return useGuardedStart(options, undefined);
}

/** The same, with a guard that looks before anything is sent. */
export function useGuardedStart(
  options: StartCheckoutOptions,
  guard: StartGuard | undefined,
): UseStartCheckoutResult {
  const { source, effects } = useCheckoutContext('useStartCheckout');
  const { scope } = source;
  const latestOptions = useLatest(options);
  const [state, setState] = useScopedState<StartCheckoutState>(scope, idleState);
  const latest = useRef<Journey>(undefined);

  const start = useCallback(
    async (request: CheckoutRequest) => {
      const previous = latest.current?.scope === scope ? latest.current : undefined;
      // A hook has one journey at a time, whatever it is for.
      if (!source.isReady || (previous && isBusy(previous.state))) return undefined;
      const started = startCheckout(source, effects, request ?? {}, latestOptions.current, previous, guard);
      const { journey, isOwn, session } = started;
      latest.current = journey;
      const show = () => {
        if (latest.current !== journey) return;
        // Another button's journey makes this one busy too, but what comes of it is shown there.
        setState(isOwn ? journey.state : isBusy(journey.state) ? creatingState : idleState);
      };
      journey.subscribe(show);
      if (!isOwn) show();
      return session;
    },
    [source, scope, effects, latestOptions, setState, guard],
  );

  const { reuse } = options;
  useEffect(() => {
    // Ahead of the click, which then need not wait for it.
    if (reuse) withLater(() => {});
  }, [reuse]);

  const offer = state.status === 'offered' ? state.session : undefined;
  useEffect(() => {
    if (!offer) return;
    const controller = new AbortController();
    const ended = () => latest.current?.step({ status: 'idle' });
    // Without it the link stays. The payment page itself refuses a session that is paid or expired.
    withLater(({ watchOffer }) => watchOffer(source, offer, controller.signal, ended));
    return () => controller.abort();
  }, [source, offer]);

  return { ...state, start, isBusy: isBusy(state) };
}
