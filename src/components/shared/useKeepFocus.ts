'use client';

import { type ForwardedRef, type RefObject, useEffect, useImperativeHandle, useRef } from 'react';
import { listen } from '../../browser/listen.js';

/**
 * Moves the focus when the focused element is removed, as a Resume link is when its session expires, or Retry when it is
 * pressed: to the first button or link of the same row, card or toolbar, or to the component's root where there is none.
 *
 * @param ref the caller's ref to the root
 * @param isRendered whether the root is rendered
 * @returns the ref of the root
 */
export function useKeepFocus<Root extends HTMLElement>(
  ref: ForwardedRef<Root>,
  isRendered = true,
): RefObject<Root | null> {
  const root = useRef<Root>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the root appears and goes with it.
  useImperativeHandle(ref, () => root.current as Root, [isRendered]);

  useEffect(() => {
    const element = root.current;
    if (!isRendered || !element) return;
    let last: Element | undefined;
    let part: Element | null = null;
    const forget = listen(element, 'focusin', ({ target }) => {
      last = target as Element;
      part = last.closest('tr, li, [role="search"]');
    });
    // Not after a render of the component: parts of it render by themselves.
    const observer = new MutationObserver(() => {
      if (!last || last.isConnected || document.activeElement !== document.body) return;
      const near = part?.isConnected ? part.querySelector<HTMLElement>('a, button') : null;
      if (!near && !element.hasAttribute('tabindex')) element.tabIndex = -1;
      (near ?? element).focus({ preventScroll: true });
    });
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      forget();
      observer.disconnect();
    };
  }, [isRendered]);
  return root;
}
