/** Opens a connection to each origin ahead of the click, once a page. */
export function preconnect(origins: readonly string[] = []): void {
  for (const origin of origins) {
    if ([...document.head.querySelectorAll('link[rel=preconnect]')].some((link) => isTo(link, origin)))
      continue;
    const link = document.createElement('link');
    link.rel = 'preconnect';
    link.href = origin;
    document.head.append(link);
  }
}

function isTo(link: Element, origin: string): boolean {
  return link.getAttribute('href') === origin;
}
