'use client';

import type { QueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { Navigate, ReplaceUrl } from '../browser/location.js';
import type { CheckoutLabelsOverride } from '../labels/CheckoutLabels.js';
import type { CheckoutEventInit } from '../model/CheckoutEvent.js';
import type { CheckoutRequest } from '../model/CheckoutRequest.js';
import type { CheckoutSession, MalformedCheckout } from '../model/CheckoutSession.js';
import type { CheckoutTransport } from '../model/CheckoutTransport.js';

/** Called before the page is left. */
export type BeforeLeave = (session: CheckoutSession, request: CheckoutRequest) => unknown;

export interface CheckoutContextValue {
  transport: CheckoutTransport;
  orgId: string;
  billingId: string | undefined;
  successUrl: string | undefined;
  cancelUrl: string | undefined;
  checkoutOrigins: readonly string[] | undefined;
  locale: string;
  timeZone: string | undefined;
  labels: CheckoutLabelsOverride | undefined;
  navigate: Navigate;
  replaceUrl: ReplaceUrl;
  onBeforeLeave: BeforeLeave | undefined;
  queryClient: QueryClient;
  /** Tells `onEvent`; harmless whatever the listener does. */
  emit: (event: CheckoutEventInit) => void;
  /** Tells `onEvent`, or the console, once per row. */
  onMalformed: (row: MalformedCheckout) => void;
}

export const CheckoutContext = createContext<CheckoutContextValue | undefined>(undefined);

export function useCheckoutContext(user: string): CheckoutContextValue {
  const value = useContext(CheckoutContext);
  if (!value) {
    throw new Error(
      `${user} has no <CheckoutProvider> above it. Wrap the app, or this part of it, in <CheckoutProvider transport={…} orgId={…} billingId={…}>.`,
    );
  }
  return value;
}
