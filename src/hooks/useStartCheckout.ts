'use client';

import { useCallback, useRef, useState } from 'react';
import type { Journey } from '../checkout/start/journeys.js';
import type { StartCheckoutOptions } from '../checkout/start/StartCheckoutOptions.js';
import {
  creatingState,
  idleState,
  isBusy,
  type StartCheckoutState,
} from '../checkout/start/StartCheckoutState.js';
import { startCheckout } from '../checkout/start/startCheckout.js';
import type { CheckoutRequest } from '../model/CheckoutRequest.js';
import type { CheckoutSession } from '../model/CheckoutSession.js';
import { useCheckoutContext } from './checkoutContext.js';
import { useLatest } from './useLatest.js';

export type UseStartCheckoutResult = StartCheckoutState & {
  /**
   * Creates a session and sends the buyer to it. Call it inside the click. Resolves with the session once the page is
   * being left (for the customer portal with its answer, which is no session), and with `undefined` after a failure or
   * while the same purchase is under way, here or in another button of the page. Never rejects.
   */
  start: (request: CheckoutRequest) => Promise<CheckoutSession | undefined>;
  /** `true` from the click until the page is left, or the other window is done: for a button's busy state. */
  isBusy: boolean;
};

/**
 * Create, check the URL, leave: what the buttons are made of. One start per purchase is under way on the whole page.
 * After a failure that leaves in doubt whether a session was created, the history is read again, and a session that
 * it shows is offered. Nothing is ever created a second time by itself.
 */
export function useStartCheckout(options: StartCheckoutOptions = {}): UseStartCheckoutResult {
  const { source, effects } = useCheckoutContext('useStartCheckout');
  const latestOptions = useLatest(options);
  const [state, setState] = useState(idleState);
  const latest = useRef<Journey>(undefined);

  const start = useCallback(
    async (request: CheckoutRequest) => {
      // A hook has one journey at a time, whatever it is for.
      if (latest.current && isBusy(latest.current.state)) return undefined;
      const started = startCheckout(source, effects, request ?? {}, latestOptions.current, latest.current);
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
    [source, effects, latestOptions],
  );

  return { ...state, start, isBusy: isBusy(state) };
}
