'use client';

import { useEffect, useState } from 'react';

interface ShownScope {
  /** `undefined` while the provider is not on the page. */
  scope?: string | undefined;
}

/** What a provider has shown last. Not in the page's registry: a provider is replaced by one of the same copy. */
let shownLast: string | undefined;

/** Notes the scope that a provider shows: see `isShown`. */
export function useShownScope(scope: string): ShownScope {
  const [shown] = useState<ShownScope>(() => ({}));
  useEffect(() => {
    shownLast = shown.scope = scope;
    return () => {
      shown.scope = undefined;
    };
  }, [shown, scope]);
  return shown;
}

/**
 * Whether a provider still shows a scope. Once it is unmounted, whether the one does that took its place, as where an
 * app's `key` remounts it for another account.
 */
export function isShown(shown: ShownScope, scope: string): boolean {
  return (shown.scope ?? shownLast) === scope;
}
