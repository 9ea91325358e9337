'use client';

import { QueryClient, QueryClientContext } from '@tanstack/react-query';
import { type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { type Navigate, navigateAway, type ReplaceUrl, replaceHref } from '../browser/location.js';
import { onOutcome } from '../browser/outcomeChannel.js';
import type { CheckoutLabelsOverride } from '../labels/CheckoutLabels.js';
import type { CheckoutEvent } from '../model/CheckoutEvent.js';
import type { CheckoutTransport } from '../model/CheckoutTransport.js';
import { checkoutKeys } from '../query/checkoutKeys.js';
import { type BeforeLeave, CheckoutContext, type CheckoutContextValue } from './checkoutContext.js';
import { transportOrReason } from './transportOrReason.js';
import { useEmit } from './useEmit.js';

export interface CheckoutProviderProps {
  /** The way to the server: `connectTransport({ baseUrl })` or `restTransport({ baseUrl })`, made once outside components. */
  transport: CheckoutTransport;
  /** UUID of the organisation whose billing this is. */
  orgId: string;
  /** UUID of the billing account. Needed by REST's 'feature' dialect, and by Connect servers before v0.84.0. */
  billingId?: string | undefined;
  /** Where buyers come back to after the form, unless a button says otherwise. Relative to the page, or absolute. */
  successUrl?: string | undefined;
  /** Where buyers come back to after giving up, unless a button says otherwise. Relative to the page, or absolute. */
  cancelUrl?: string | undefined;
  /** The only origins to send buyers to, such as `https://checkout.stripe.com`. @default any https origin */
  checkoutOrigins?: readonly string[] | undefined;
  /** For dates, as Intl takes it. @default 'en' */
  locale?: string | undefined;
  /** For dates, as Intl takes it. @default UTC on a server, then the browser's own */
  timeZone?: string | undefined;
  /** Texts to change; the others stay English. */
  labels?: CheckoutLabelsOverride | undefined;
  /** Told what happened, for logs and analytics. A throwing listener harms nothing. */
  onEvent?: ((event: CheckoutEvent) => void) | undefined;
  /** How to leave for the payment page. @default location.assign, of the top window where that is reachable */
  navigate?: Navigate | undefined;
  /**
   * How to take our parameters out of the address once a return is dealt with, for a router that wants to know.
   * @default history.replaceState, with the state kept
   */
  replaceUrl?: ReplaceUrl | undefined;
  /** Awaited before the page is left, for at most 1000 ms; a failure is logged and harms nothing. For analytics. */
  onBeforeLeave?: BeforeLeave | undefined;
  /** @default the app's own, from QueryClientProvider; a private one where there is none */
  queryClient?: QueryClient | undefined;
  children?: ReactNode;
}

/** Says once, for everything below it, which server, whose billing, and where buyers come back to. Renders nothing itself. */
export function CheckoutProvider({ children, ...props }: CheckoutProviderProps) {
  const queryClient = useQueryClientOrOwn(props.queryClient);
  const { emit, onMalformed } = useEmit(props.onEvent);
  const { orgId, billingId, successUrl, cancelUrl, checkoutOrigins, timeZone, labels } = props;
  const { locale = 'en', navigate = navigateAway, replaceUrl = replaceHref, onBeforeLeave } = props;
  const transport = useMemo(() => transportOrReason(props.transport, orgId), [props.transport, orgId]);
  const value = useMemo<CheckoutContextValue>(
    () => ({
      transport,
      orgId,
      billingId,
      successUrl,
      cancelUrl,
      checkoutOrigins,
      locale,
      timeZone,
      labels,
      navigate,
      replaceUrl,
      onBeforeLeave,
      queryClient,
      emit,
      onMalformed,
    }),
    [
      transport,
      orgId,
      billingId,
      successUrl,
      cancelUrl,
      checkoutOrigins,
      locale,
      timeZone,
      labels,
      navigate,
      replaceUrl,
      onBeforeLeave,
      queryClient,
      emit,
      onMalformed,
    ],
  );
  useOutcomesElsewhere(value);
  // `.Provider`, since React 18 has no other way.
  return <CheckoutContext.Provider value={value}>{children}</CheckoutContext.Provider>;
}

// Handed down in our own context only, so that the host's client is never shadowed.
function useQueryClientOrOwn(given: QueryClient | undefined): QueryClient {
  const host = useContext(QueryClientContext);
  const [own] = useState(() => new QueryClient());
  const client = given ?? host ?? own;
  const isOwn = client === own;
  useEffect(() => {
    if (!isOwn) return;
    client.mount();
    return () => client.unmount();
  }, [client, isOwn]);
  return client;
}

// A payment page in a window of its own comes back there: what is shown here is out of date then.
function useOutcomesElsewhere({ queryClient, transport, orgId, billingId }: CheckoutContextValue): void {
  useEffect(
    () =>
      onOutcome(() => {
        const queryKey = checkoutKeys.list({ transport, orgId, billingId });
        void queryClient.invalidateQueries({ queryKey }, { cancelRefetch: false });
      }),
    [queryClient, transport, orgId, billingId],
  );
}
