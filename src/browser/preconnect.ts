import { pageSlot } from '../model/pageRegistry.js';

/** Opens a connection to each of these origins ahead of the click, once per page. The page's own origin is left out. */
export function preconnect(origins: readonly (string | undefined)[]): void {
  const connected = pageSlot(
    'preconnected',
    () => new Set<string | undefined>([window.location.origin, undefined]),
  );
  for (const origin of origins) {
    if (origin === undefined || connected.has(origin)) continue;
    connected.add(origin);
    const link = document.createElement('link');
    link.rel = 'preconnect';
    link.href = origin;
    document.head.append(link);
  }
}
