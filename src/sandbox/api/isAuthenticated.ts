import type { SandboxAuth } from './SandboxAuth.js';

/** Whether a call carries valid credentials. The session cookie takes precedence over a token. */
export function isAuthenticated(headers: Headers, { required, token, cookie }: SandboxAuth): boolean {
  if (!(required ?? (token !== undefined || cookie !== undefined))) return true;
  const sid = /(?:^|;\s*)sid=([^;]*)/.exec(headers.get('cookie') ?? '')?.[1];
  if (sid !== undefined) return cookie !== undefined && sid === cookie;
  const bearer = /^bearer\s+(.+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  return token !== undefined && bearer === token;
}
