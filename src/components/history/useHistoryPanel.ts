'use client';

import { useCallback, useState } from 'react';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { useLoaded } from '../shared/useLoaded.js';

/** Which panel is open, and the button that opened it. */
export type OpenPanel =
  | { kind: 'menu'; anchor: HTMLElement; session: CheckoutSession }
  | { kind: 'status' | 'date'; anchor: HTMLElement };

const load = () => import('./panels/historyPanels.js');

/** The one panel of the table that may be open. `view` is its code, `undefined` until it is loaded. */
export function useHistoryPanel() {
  const [open, setOpen] = useState<OpenPanel>();
  const close = useCallback(() => setOpen(undefined), []);
  const { code: view } = useLoaded(load, open !== undefined, close);
  const toggle = (panel: OpenPanel) =>
    setOpen((current) => (current?.anchor === panel.anchor ? undefined : panel));
  return { open, view, toggle, close };
}
