/**
 * Whether a browser sent the request for a page of another origin. Such a page can send some requests without asking
 * first, although it cannot read the answers.
 */
export function isForeignRequest({ url, headers }: Request): boolean {
  const site = headers.get('sec-fetch-site');
  // Browsers send `none` when the user typed the address.
  if (site !== null && site !== 'same-origin' && site !== 'none') return true;
  const origin = headers.get('origin');
  if (origin === null) return false;
  // Hosts only: a server behind TLS does not know its own scheme.
  return !URL.canParse(origin) || new URL(origin).host !== new URL(url).host;
}
