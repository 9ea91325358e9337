import { useEffect, useRef } from 'react';

/** Moves the focus to the new page's heading, as loading a page would; the first page is the browser's own. */
export function usePageFocus(path: string): void {
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [path]);
}
