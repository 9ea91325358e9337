import type { Sandbox } from '../../src/sandbox/Sandbox.js';

/**
 * One server of two organisations. Each call goes to the sandbox of the organisation that it names. As on real Connect
 * servers, GetCheckout reads the id only, and so gives out the session of either organisation.
 */
export function joinSandboxes(first: Sandbox, second: Sandbox, secondOrgId: string) {
  async function isForSecond(request: Request): Promise<boolean> {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/c/pay/')) {
      return second.sessions().some(({ checkoutUrl }) => new URL(checkoutUrl).pathname === pathname);
    }
    const body = await request.clone().text();
    if (pathname.endsWith('/GetCheckout')) return second.sessions().some(({ id }) => body.includes(id));
    return pathname.includes(secondOrgId) || body.includes(secondOrgId);
  }

  return async (request: Request): Promise<Response> =>
    ((await isForSecond(request)) ? second : first).fetch(request);
}
