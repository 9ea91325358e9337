'use client';

import type { ReactNode } from 'react';
import { type CheckoutContext, useCheckoutContext } from '../../hooks/checkoutContext.js';

interface ShareContextProps {
  /** Code that was loaded later, with the context of its own copy. */
  with: { CheckoutContext: typeof CheckoutContext };
  children: ReactNode;
}

/** Passes the provider's values on to components that were loaded later. */
export function ShareContext({ with: part, children }: ShareContextProps) {
  const value = useCheckoutContext('ShareContext');
  return <part.CheckoutContext.Provider value={value}>{children}</part.CheckoutContext.Provider>;
}
