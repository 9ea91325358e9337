const connected = new Set<string>();

/** Opens a connection to each origin ahead of the click, once a page. */
export function preconnect(origins: readonly string[] = []): void {
  for (const origin of origins) {
    if (connected.has(origin)) continue;
    connected.add(origin);
    const link = document.createElement('link');
    link.rel = 'preconnect';
    link.href = origin;
    document.head.append(link);
  }
}
