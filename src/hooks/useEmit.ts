'use client';

import { useState } from 'react';
import { isCheckoutError } from '../model/CheckoutError.js';
import type { CheckoutEvent, CheckoutEventInit } from '../model/CheckoutEvent.js';
import type { MalformedCheckout } from '../model/CheckoutSession.js';
import { isSetupMistake, mistakeKey, printMistake } from '../model/setupMistake.js';
import { useLatest } from './useLatest.js';

type Listener = ((event: CheckoutEvent) => void) | undefined;

/** Functions that keep their identity and report to whichever `onEvent` the provider was given last. */
export function useEmit(onEvent: Listener) {
  const listener = useLatest(onEvent);
  const [emitters] = useState(() => {
    const reported = new Set<string>();

    function emit(event: CheckoutEventInit): void {
      if (event.type === 'checkout_failed' && !listener.current) onFailed(event.error);
      try {
        listener.current?.({ ...event, time: new Date() } as CheckoutEvent);
      } catch (error) {
        console.error('react-frontier-checkout: `onEvent` of CheckoutProvider threw.', error);
      }
    }

    function onMalformed(row: MalformedCheckout): void {
      const key = row.id ?? `${row.index}: ${row.message}`;
      if (reported.has(key)) return;
      reported.add(key);
      if (listener.current) emit({ type: 'checkout_malformed', row });
      else {
        console.warn(
          `react-frontier-checkout: a checkout was left out, because the server's row ${key} is malformed (${row.message}).`,
        );
      }
    }

    /** Tells of a mistake in the app's set-up, on the console where the app does not listen. */
    function onFailed(error: unknown): void {
      if (!isCheckoutError(error) || !isSetupMistake(error)) return;
      if (!listener.current) {
        printMistake(error);
      } else if (!reported.has(mistakeKey(error))) {
        reported.add(mistakeKey(error));
        emit({ type: 'checkout_call_failed', error });
      }
    }

    return { emit, onMalformed, onFailed };
  });
  return emitters;
}
