'use client';

import { useEffect, useMemo, useRef } from 'react';
import type { CheckoutTransport } from '../model/CheckoutTransport.js';

/**
 * A transport that keeps its identity as long as its `id` is the same, and calls whichever one was given last. An app
 * that makes its transport anew at each render then does not start everything again.
 */
export function useStableTransport(transport: CheckoutTransport): CheckoutTransport {
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
    const stable: CheckoutTransport = {
      id,
      origin,
      sells,
      listCheckouts: (...args) => latest.current.listCheckouts(...args),
      createCheckout: (...args) => latest.current.createCheckout(...args),
    };
    if (getCheckout) {
      stable.getCheckout = (...args) => (latest.current.getCheckout ?? getCheckout)(...args);
    }
    if (call) stable.call = (...args) => (latest.current.call ?? call)(...args);
    return stable;
  }, [id]);
}
