'use client';

import { type RefObject, useEffect, useRef } from 'react';
import { listen } from '../../browser/listen.js';

/**
 * Moves the focus when the focused element is removed, as a Resume link is when its session expires, or a filter chip
 * when it is pressed: to another control of the same row, or to `root` when there is none.
 */
export function useKeepFocus(root: RefObject<HTMLElement | null>): void {
  const last = useRef<{ element: Element; row: Element | null }>(undefined);

  useEffect(() => {
    if (!root.current) return;
    return listen(root.current, 'focusin', ({ target }) => {
      if (target instanceof Element) last.current = { element: target, row: target.closest('tr') };
    });
  }, [root]);

  // After every render, since any render can remove the element.
  useEffect(() => {
    const lost = last.current;
    if (!lost || lost.element.isConnected || document.activeElement !== document.body) return;
    const inRow = lost.row?.isConnected ? lost.row.querySelector<HTMLElement>('a, button') : null;
    (inRow ?? root.current)?.focus({ preventScroll: true });
  });
}
