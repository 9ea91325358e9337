'use client';

import { QueryClient, QueryClientContext } from '@tanstack/react-query';
import { type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { MalformedCheckout } from '../model/CheckoutSession.js';
import type { CheckoutTransport } from '../model/CheckoutTransport.js';
import { type Navigate, navigateAway } from '../redirect/page.js';
import type { CheckoutEvent } from './CheckoutEvent.js';
import type { CheckoutLabelsOverride } from './CheckoutLabels.js';
import { CheckoutContext, type CheckoutContextValue } from './checkoutContext.js';
import { transportOrReason } from './transportOrReason.js';

export interface CheckoutProviderProps {
  /** The way to the server: `restTransport({ baseUrl })`, made once outside components. */
  transport: CheckoutTransport;
  /** UUID of the organisation whose billing this is. */
  orgId: string;
  /** UUID of the billing account. The REST API needs it. */
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
  /** How to leave for the payment page. @default location.assign */
  navigate?: Navigate | undefined;
  /** @default the app's own, from QueryClientProvider; a private one where there is none */
  queryClient?: QueryClient | undefined;
  children?: ReactNode;
}

/** Says once, for everything below it, which server, whose billing, and where buyers come back to. Renders nothing itself. */
export function CheckoutProvider({ children, ...props }: CheckoutProviderProps) {
  const queryClient = useQueryClientOrOwn(props.queryClient);
  const onMalformed = useMalformedReport(props.onEvent);
  const { orgId, billingId, successUrl, cancelUrl, checkoutOrigins, timeZone, labels } = props;
  const { locale = 'en', navigate = navigateAway } = props;
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
      queryClient,
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
      queryClient,
      onMalformed,
    ],
  );
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

function useMalformedReport(onEvent: CheckoutProviderProps['onEvent']) {
  const listener = useRef(onEvent);
  useEffect(() => {
    listener.current = onEvent;
  });
  const [report] = useState(() => {
    const told = new Set<string>();
    return (row: MalformedCheckout) => {
      const key = row.id ?? `${row.index}: ${row.message}`;
      if (told.has(key)) return;
      told.add(key);
      if (!listener.current) {
        console.warn(
          `react-frontier-checkout: a checkout session was left out, because the server's row ${key} is malformed (${row.message}). The others are shown.`,
        );
        return;
      }
      try {
        listener.current({ type: 'checkout_malformed', time: new Date(), row });
      } catch (error) {
        console.error('react-frontier-checkout: `onEvent` of CheckoutProvider threw.', error);
      }
    };
  });
  return report;
}
