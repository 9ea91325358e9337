'use client';

import { createContext, useContext } from 'react';
import type { AccountSource } from '../checkout/AccountSource.js';
import type { CheckoutEffects } from '../checkout/CheckoutEffects.js';
import type { CheckoutLabelsOverride } from '../labels/CheckoutLabels.js';

export interface CheckoutContextValue {
  /** What hooks and the engine read and create with. */
  source: AccountSource;
  /** What the engine does to the world outside. */
  effects: CheckoutEffects;
  historyUrl: string | undefined;
  /** As the app gave it. `useRegion` returns one that Intl takes. */
  locale: string | undefined;
  timeZone: string | undefined;
  labels: CheckoutLabelsOverride | undefined;
}

export const CheckoutContext = createContext<CheckoutContextValue | undefined>(undefined);

/** @param user the component or hook that asks, for the error message */
export function useCheckoutContext(user: string): CheckoutContextValue {
  const value = useContext(CheckoutContext);
  if (!value) {
    throw new Error(`${user} has no <CheckoutProvider> above it. Render it inside one.`);
  }
  return value;
}
