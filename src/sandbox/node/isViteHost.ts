import { isIP } from 'node:net';
import { isLocalHost } from './isLocalHost.js';

/** The settings of a Vite server, `server` or `preview`, that name its hosts. */
export interface ViteHostSettings {
  host?: string | boolean | undefined;
  allowedHosts?: readonly string[] | boolean | undefined;
}

/**
 * Whether a host name is local, or one that the Vite server allows: its `host` and its `allowedHosts`. A server that
 * listens on the network can also be opened by any IP address.
 *
 * @param hostname as in `URL.hostname`
 */
export function isViteHost(hostname: string, { host, allowedHosts = [] }: ViteHostSettings): boolean {
  if (allowedHosts === true || isLocalHost(hostname)) return true;
  const isOnNetwork = host === true || host === '0.0.0.0' || host === '::';
  if (isOnNetwork && isIP(hostname.replace(/^\[|\]$/g, '')) !== 0) return true;
  if (hostname === host) return true;
  // As in Vite, a leading dot allows the domain and its subdomains.
  return (allowedHosts || []).some(
    (allowed) =>
      hostname === allowed ||
      (allowed.startsWith('.') && (hostname === allowed.slice(1) || hostname.endsWith(allowed))),
  );
}
