'use client';

import { useEffect, useState } from 'react';

/** The components that `detailsView.ts` exports. */
export type DetailsView = typeof import('./detailsView.js');

interface DetailsViewState {
  /** `undefined` until the code is loaded. */
  view?: DetailsView;
  failed?: boolean;
}

/**
 * Loads the code of the dialog when it first opens. When that fails, it reports the error on the console, asks to close
 * the dialog, and tries again the next time the dialog opens.
 */
export function useDetailsView(open: boolean, onOpenChange: (open: boolean) => void): DetailsViewState {
  const [state, setState] = useState<DetailsViewState>({});
  const wanted = open && !state.view;
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    import('./detailsView.js').then(
      (view) => current && setState({ view }),
      (error) => {
        // A dropped connection, or a deployment that removed the old files. The page must keep working.
        console.error(
          'react-frontier-checkout: the code of CheckoutDetailsDialog could not be loaded.',
          error,
        );
        if (!current) return;
        setState({ failed: true });
        onOpenChange(false);
      },
    );
    return () => {
      current = false;
    };
  }, [wanted, onOpenChange]);
  return state;
}
