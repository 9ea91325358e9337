import type { ApiCall } from './ApiCall.js';

const texts = { 301: 'Moved Permanently', 307: 'Temporary Redirect' };

/** Redirects a path with doubled slashes to the path without, as Go's router does. Returns `undefined` for any other. */
export function redirectToCleanPath(
  { method, path, query }: ApiCall,
  status: 301 | 307,
): Response | undefined {
  if (!path.includes('//')) return undefined;
  const search = query.size > 0 ? `?${query}` : '';
  const location = path.replace(/\/{2,}/g, '/') + search;
  if (method !== 'GET') return new Response(null, { status, headers: { location } });
  // The only special character that an encoded URL can contain, besides quotes.
  const link = location.replaceAll('&', '&amp;').replaceAll("'", '&#39;');
  return new Response(`<a href="${link}">${texts[status]}</a>.\n\n`, {
    status,
    headers: { location, 'content-type': 'text/html; charset=utf-8' },
  });
}
