'use client';

import { useEffect, useMemo, useRef } from 'react';
import type { CheckoutTransport } from '../model/CheckoutTransport.js';

/**
 * A transport that keeps its identity as long as its `id` is the same, and calls whichever one was given last. An app
 * that makes its transport anew at each render then does not start everything again.
 *
 * @param onFailed told of each read that fails, besides the caller, but not of one by id: an address that anybody can
 * type names that id
 */
export function useStableTransport(
  transport: CheckoutTransport,
  onFailed: (error: unknown) => void,
): CheckoutTransport {
  const latest = useRef(transport);
  useEffect(() => {
    latest.current = transport;
  });
  const { id } = transport;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the id stands for the transport.
  return useMemo<CheckoutTransport>(() => {
    // The render's own transport until effects have run: the first request may go out before.
    latest.current = transport;
    const { origin, sells, getCheckout, call } = transport;
    function watched<T>(answer: Promise<T>): Promise<T> {
      answer.catch(onFailed);
      return answer;
    }
    const stable: CheckoutTransport = {
      id,
      origin,
      sells,
      listCheckouts: (...args) => watched(latest.current.listCheckouts(...args)),
      createCheckout: (...args) => latest.current.createCheckout(...args),
    };
    if (getCheckout) {
      stable.getCheckout = (...args) => (latest.current.getCheckout ?? getCheckout)(...args);
    }
    if (call) stable.call = (...args) => watched((latest.current.call ?? call)(...args));
    return stable;
  }, [id, onFailed]);
}
