import type { SandboxGeneration } from '../state/SandboxGeneration.js';
import type { SandboxAuth } from './SandboxAuth.js';

/** Whether a call carries valid credentials: the session cookie or, without a valid one, the token. */
export function isAuthenticated(
  headers: Headers,
  { required, token, cookie, role }: SandboxAuth,
  generation: SandboxGeneration,
): boolean {
  if (role === 'anonymous') return false;
  if (!(required ?? (token !== undefined || cookie !== undefined))) return true;
  const sid = /(?:^|;\s*)sid=([^;]*)/.exec(headers.get('cookie') ?? '')?.[1];
  if (cookie !== undefined && sid === cookie) return true;
  // Older servers accept only this spelling of the scheme.
  const scheme = generation === 'connect' ? /^bearer\s+(.+)$/i : /^Bearer\s+(.+)$/;
  const bearer = scheme.exec(headers.get('authorization') ?? '')?.[1];
  return token !== undefined && bearer === token;
}
