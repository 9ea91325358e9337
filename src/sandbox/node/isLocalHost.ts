/**
 * Whether a host name always means this machine: `localhost` and its subdomains, 127.0.0.0/8 and `[::1]`. Another site
 * cannot point such a name at a server, as it can its own (DNS rebinding).
 *
 * @param hostname as in `URL.hostname`, so an IPv6 address is in brackets
 */
export function isLocalHost(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127(\.\d{1,3}){3}$/.test(hostname)
  );
}
