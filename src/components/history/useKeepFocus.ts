'use client';

import { type RefObject, useEffect, useRef } from 'react';

/**
 * Catches the focus when the element that has it goes away, as a Resume link does when its time is up or a filter
 * chip when it is pressed: it stays in the row where there is one, else it goes to `root`.
 */
export function useKeepFocus(root: RefObject<HTMLElement | null>): void {
  const last = useRef<{ element: Element; row: Element | null }>(undefined);

  useEffect(() => {
    const element = root.current;
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof Element) last.current = { element: target, row: target.closest('tr') };
    };
    element?.addEventListener('focusin', remember);
    return () => element?.removeEventListener('focusin', remember);
  }, [root]);

  // After every render: any of them may have taken the element away.
  useEffect(() => {
    const lost = last.current;
    if (!lost || lost.element.isConnected || document.activeElement !== document.body) return;
    const inRow = lost.row?.isConnected ? lost.row.querySelector<HTMLElement>('a, button') : null;
    (inRow ?? root.current)?.focus({ preventScroll: true });
  });
}
