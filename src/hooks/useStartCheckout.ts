'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { CheckoutError, isCheckoutError } from '../model/CheckoutError.js';
import type { CheckoutRequest } from '../model/CheckoutRequest.js';
import type { CheckoutSession } from '../model/CheckoutSession.js';
import { checkoutKeys } from '../query/checkoutKeys.js';
import { createCheckoutMutationOptions } from '../query/createCheckoutMutationOptions.js';
import { onRestored } from '../redirect/page.js';
import { rememberCheckout } from '../redirect/rememberedCheckout.js';
import { vetCheckoutUrl } from '../redirect/vetCheckoutUrl.js';
import { type CheckoutContextValue, useCheckoutContext } from './checkoutContext.js';
import { takeCheckoutLock } from './checkoutLock.js';
import { prepareRequest } from './prepareRequest.js';

export type StartCheckoutStatus = 'idle' | 'busy' | 'error';

export interface UseStartCheckoutResult {
  /**
   * Creates a session and sends the buyer to it. Resolves with the session once the page is being left, and
   * with `undefined` after a failure (see `error`) or while the same request is under way already. Never rejects.
   */
  start: (request: CheckoutRequest) => Promise<CheckoutSession | undefined>;
  /** `busy` from the click until the page is gone; `idle` again when the buyer comes Back to it. */
  status: StartCheckoutStatus;
  /** Why the last start failed; `undefined` otherwise. Nothing was left and the button works again. */
  error: CheckoutError | undefined;
}

interface State {
  status: StartCheckoutStatus;
  error: CheckoutError | undefined;
}

const idle: State = { status: 'idle', error: undefined };
/** A page that is still here after this long was not left: the button must work again. */
const leavingMs = 10_000;

/** Create, vet the address, leave: what the buttons are made of. One in flight per request, on the whole page. */
export function useStartCheckout(): UseStartCheckoutResult {
  const context = useCheckoutContext('useStartCheckout');
  const [state, setState] = useState<State>(idle);
  const release = useRef<() => void>(undefined);
  const stillHere = useRef<ReturnType<typeof setTimeout>>(undefined);

  const settle = useCallback((next: State) => {
    clearTimeout(stillHere.current);
    release.current?.();
    release.current = undefined;
    setState(next);
  }, []);

  // Back: the browser may show this very page again, busy as it was left.
  useEffect(
    () =>
      onRestored(() => {
        if (!release.current) return;
        settle(idle);
        void context.queryClient.invalidateQueries({ queryKey: checkoutKeys.list(context) });
      }),
    [context, settle],
  );

  const start = useCallback(
    async (request: CheckoutRequest) => {
      // A hook drives one journey at a time, whatever is asked of it.
      if (release.current) return undefined;
      release.current = takeCheckoutLock(context, request);
      if (!release.current) return undefined;
      setState({ status: 'busy', error: undefined });
      try {
        const session = await createAndLeave(request, context);
        stillHere.current = setTimeout(() => settle(idle), leavingMs);
        return session;
      } catch (error) {
        settle({ status: 'error', error: asCheckoutError(error) });
        return undefined;
      }
    },
    [context, settle],
  );

  return { start, ...state };
}

async function createAndLeave(
  request: CheckoutRequest,
  context: CheckoutContextValue,
): Promise<CheckoutSession> {
  const { queryClient, checkoutOrigins, navigate } = context;
  const create = createCheckoutMutationOptions(context);
  // Built and executed without an observer: the page is left in the turn in which the answer arrives, and
  // nothing renders for the mutation's own states.
  const mutation = queryClient.getMutationCache().build(queryClient, {
    ...create,
    mutationFn: async (asked: CheckoutRequest) => {
      const session = await create.mutationFn(prepareRequest(asked, context));
      const url = vetCheckoutUrl(session.checkoutUrl, checkoutOrigins);
      rememberCheckout(session, asked);
      navigate(url);
      return session;
    },
  });
  try {
    return await mutation.execute(request);
  } finally {
    // Stale, but not fetched now: that would compete with leaving.
    void queryClient.invalidateQueries({ queryKey: checkoutKeys.list(context), refetchType: 'none' });
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
