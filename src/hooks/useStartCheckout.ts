'use client';

import { useCallback, useRef, useState } from 'react';
import {
  idleStart,
  type StartCheckoutOptions,
  type StartCheckoutState,
  startCheckout,
} from '../checkout/start/startCheckout.js';
import type { CheckoutError } from '../model/CheckoutError.js';
import type { CheckoutRequest } from '../model/CheckoutRequest.js';
import type { CheckoutSession } from '../model/CheckoutSession.js';
import { purchaseKey } from '../model/toPurchase.js';
import { useCheckoutContext } from './checkoutContext.js';
import { useLatest } from './useLatest.js';

export interface UseStartCheckoutResult extends StartCheckoutState {
  /**
   * Creates a session and sends the buyer to it; call it inside the click. Resolves with the session once the page is
   * being left (for the customer portal its answer, which is no session), and with `undefined` after a failure (see
   * `error`) or while the same purchase is under way already, here or in another button of the page. Never rejects.
   */
  start: (request: CheckoutRequest) => Promise<CheckoutSession | undefined>;
}

/**
 * Create, vet the address, leave: what the buttons are made of. One in flight per purchase, on the whole page. After a
 * failure that leaves in doubt whether a session was created (`mayExist`), the history is read again and a session
 * that has turned up is offered (`offer`); nothing is ever created a second time by itself.
 */
export function useStartCheckout(options: StartCheckoutOptions = {}): UseStartCheckoutResult {
  const context = useCheckoutContext('useStartCheckout');
  const { reuse, target } = options;
  const latestOptions = useLatest(options);
  const [state, setState] = useState(idleStart);
  // What the latest journey is for, and what came of it; an earlier one may still find something, but no longer counts.
  const latest = useRef({ purchase: '', busy: false, offer: state.offer });

  const start = useCallback(
    async (request: CheckoutRequest) => {
      // A hook drives one journey at a time, whatever is asked of it.
      if (latest.current.busy) return undefined;
      const purchase = purchaseKey(request);
      const offered = latest.current.purchase === purchase ? latest.current.offer : undefined;
      const mine = { purchase, busy: true, offer: offered };
      latest.current = mine;
      const report = (next: StartCheckoutState) => {
        if (latest.current !== mine) return;
        mine.busy = next.status === 'busy';
        mine.offer = next.offer;
        setState(next);
      };
      const onAlreadySubscribed = (error: CheckoutError) =>
        latestOptions.current.onAlreadySubscribed?.(error);
      return startCheckout(request ?? {}, { reuse, target, onAlreadySubscribed }, context, report, offered);
    },
    [context, reuse, target, latestOptions],
  );

  return { start, ...state };
}
