'use client';

import type { QueryClient } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import {
  type CheckoutNavigate,
  type CheckoutReplaceUrl,
  navigateAway,
  replaceHref,
} from '../browser/location.js';
import type { AccountSource } from '../checkout/AccountSource.js';
import type { CheckoutBeforeLeave, CheckoutEffects } from '../checkout/CheckoutEffects.js';
import type { CheckoutLabelsOverride } from '../labels/CheckoutLabels.js';
import { paymentPageLabelsEn } from '../labels/en/paymentPageLabelsEn.js';
import type { CheckoutEvent } from '../model/CheckoutEvent.js';
import type { CheckoutTransport } from '../model/CheckoutTransport.js';
import { scopeKey } from '../model/scopeKey.js';
import { CheckoutContext, type CheckoutContextValue } from './checkoutContext.js';
import { transportOrFailing } from './transportOrFailing.js';
import { useEmit } from './useEmit.js';
import { useLatest } from './useLatest.js';
import { useOutcomesElsewhere } from './useOutcomesElsewhere.js';
import { useQueryClientOrOwn } from './useQueryClientOrOwn.js';
import { useStableTransport } from './useStableTransport.js';

export interface CheckoutProviderProps {
  /** The way to the server: `connectTransport({ baseUrl })` or `restTransport({ baseUrl })`. Make it once, outside components. */
  transport: CheckoutTransport;
  /**
   * UUID of the organisation whose billing this is. While it is `undefined`, components show that they are loading and
   * nothing is sent.
   */
  orgId: string | undefined;
  /** UUID of the billing account. REST's 'feature' dialect needs it, and so do Connect servers before v0.84.0. */
  billingId?: string | undefined;
  /** Where buyers come back to after the form, unless a button has its own. Relative to the page, or absolute. */
  successUrl?: string | undefined;
  /** Where buyers come back to after giving up, unless a button has its own. Relative to the page, or absolute. */
  cancelUrl?: string | undefined;
  /** Your page with the `CheckoutHistoryTable`. Failures and notices link to it. */
  historyUrl?: string | undefined;
  /** The only origins to send buyers to, such as `https://checkout.stripe.com`. @default any https origin */
  checkoutOrigins?: readonly string[] | undefined;
  /** For dates and numbers, as Intl takes it. @default 'en' */
  locale?: string | undefined;
  /** For dates, as Intl takes it. @default UTC on a server, then the browser's own */
  timeZone?: string | undefined;
  /** Texts to change; the others stay English. */
  labels?: CheckoutLabelsOverride | undefined;
  /** Called with each event, for logs and analytics. An error that it throws is logged and changes nothing else. */
  onEvent?: ((event: CheckoutEvent) => void) | undefined;
  /** How to leave for the payment page. @default location.assign, of the top window where that is reachable */
  navigate?: CheckoutNavigate | undefined;
  /**
   * How to take our parameters out of the address after a return. Pass your router's own function if it must know.
   * @default history.replaceState, with the state kept
   */
  replaceUrl?: CheckoutReplaceUrl | undefined;
  /** Awaited before the page is left, for at most 1000 ms. A failure is logged and changes nothing else. For analytics. */
  onBeforeLeave?: CheckoutBeforeLeave | undefined;
  /** @default the app's own, from QueryClientProvider; a private one where there is none */
  queryClient?: QueryClient | undefined;
  children?: ReactNode;
}

/** Sets, for everything below it, which server, whose billing, and where buyers come back to. Renders nothing itself. */
export function CheckoutProvider({ children, ...props }: CheckoutProviderProps) {
  const queryClient = useQueryClientOrOwn(props.queryClient);
  const { emit, onMalformed, onFailed } = useEmit(props.onEvent);
  const { orgId, billingId, successUrl, cancelUrl, historyUrl, checkoutOrigins, onBeforeLeave } = props;
  const { locale, timeZone, labels } = props;
  const { navigate = navigateAway, replaceUrl = replaceHref } = props;
  const given = useMemo(() => transportOrFailing(props.transport), [props.transport]);
  const transport = useStableTransport(given, onFailed);
  const scope = scopeKey({ orgId: orgId ?? '', billingId }, transport.id);
  const latestScope = useLatest(scope);
  const isReady = orgId !== undefined && orgId !== null;
  const source = useMemo<AccountSource>(() => {
    const account = { transport, orgId: orgId ?? '', billingId, scope, queryClient, onMalformed, isReady };
    return { ...account, isCurrent: () => latestScope.current === scope };
  }, [transport, orgId, billingId, scope, queryClient, onMalformed, isReady, latestScope]);
  const effects = useMemo<CheckoutEffects>(
    () => ({
      emit,
      navigate,
      replaceUrl,
      onBeforeLeave,
      checkoutOrigins,
      successUrl,
      cancelUrl,
      openingText: labels?.opening ?? paymentPageLabelsEn.opening,
    }),
    [emit, navigate, replaceUrl, onBeforeLeave, checkoutOrigins, successUrl, cancelUrl, labels],
  );
  const value = useMemo<CheckoutContextValue>(
    () => ({ source, effects, historyUrl, locale, timeZone, labels }),
    [source, effects, historyUrl, locale, timeZone, labels],
  );
  useOutcomesElsewhere(source);
  // `.Provider`, since React 18 has no other way.
  return <CheckoutContext.Provider value={value}>{children}</CheckoutContext.Provider>;
}
