import type { CheckoutWindow } from './checkoutWindow.js';

/** A window that is closed sooner was not closed by its buyer: its page has cut the link between the windows. */
const cutMs = 3_000;
/** Then nothing tells when it is closed. The page is usable again after this long at the latest. */
const longestCutMs = 8_000;

/**
 * Calls back, until stopped, once a window is closed. Browsers have no event for it. A page with
 * Cross-Origin-Opener-Policy looks closed as soon as it loads, and the buyer is still there: then it waits until the
 * buyer looks at this page again. Returns a function that stops it.
 */
export function watchClosed({ isClosed }: CheckoutWindow, callback: () => void): () => void {
  const since = Date.now();
  let isCut = false;
  const timer = setInterval(() => {
    if (!isClosed()) return;
    const passed = Date.now() - since;
    isCut ||= passed < cutMs;
    if (!isCut || passed > longestCutMs) callback();
  }, 500);
  const looked = () => isClosed() && callback();
  window.addEventListener('focus', looked);
  return () => {
    clearInterval(timer);
    window.removeEventListener('focus', looked);
  };
}
