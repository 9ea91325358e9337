'use client';

import { useState } from 'react';
import { callBack } from '../checkout/callBack.js';
import { withLater } from '../checkout/loadLater.js';
import type { CheckoutEvent, CheckoutEventInit } from '../model/CheckoutEvent.js';
import type { MalformedCheckout } from '../model/CheckoutSession.js';
import { useLatest } from './useLatest.js';

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
      withLater(({ reportMalformed }) => reportMalformed(row, reported, listener.current && emit));
    }

    /** Tells of a mistake in the app's set-up, on the console where the app does not listen. */
    function onFailed(error: unknown): void {
      withLater(({ reportMistake }) => reportMistake(error, reported, listener.current && emit));
    }

    return { emit, onMalformed, onFailed };
  });
  return emitters;
}
