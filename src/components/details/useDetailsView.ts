'use client';

import { useLoaded } from '../shared/useLoaded.js';

const load = () => import('./detailsView.js');

/** Loads the code of the dialog when it first opens. When that fails, it asks to close the dialog. */
export function useDetailsView(open: boolean, onOpenChange: (open: boolean) => void) {
  const { code: view, failed } = useLoaded(load, open, onOpenChange);
  return { view, failed };
}
