'use client';

import { useState } from 'react';
import { callBack } from '../checkout/callBack.js';
import { loadLater } from '../checkout/loadLater.js';
import type { CheckoutEvent, CheckoutEventInit } from '../model/CheckoutEvent.js';
import type { MalformedCheckout } from '../model/CheckoutSession.js';
import { useLatest } from './useLatest.js';

/** How long code that is needed later may take to load, in milliseconds. */
const loadMs = 60_000;

type Listener = ((event: CheckoutEvent) => void) | undefined;

/** Functions that keep their identity and report to whichever `onEvent` the provider was given last. */
export function useEmit(onEvent: Listener) {
  const listener = useLatest(onEvent);
  const [emitters] = useState(() => {
    const reported = new Set<string>();

    function emit(event: CheckoutEventInit): void {
      if (event.type === 'checkout_failed' && !listener.current) onFailed(event.error);
      callBack({ onEvent: listener.current }, 'onEvent', { ...event, time: new Date() } as CheckoutEvent);
    }

    function onMalformed(row: MalformedCheckout): void {
      loadLater(loadMs).then(
        ({ reportMalformed }) => reportMalformed(row, reported, listener.current ? emit : undefined),
        // It only informs. The other rows are shown.
        () => {},
      );
    }

    /** Tells of a mistake in the app's set-up, on the console where the app does not listen. */
    function onFailed(error: unknown): void {
      loadLater(loadMs).then(
        ({ reportMistake }) => reportMistake(error, reported, listener.current ? emit : undefined),
        () => {},
      );
    }

    return { emit, onMalformed, onFailed };
  });
  return emitters;
}
