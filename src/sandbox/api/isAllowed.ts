import type { SandboxCall } from '../state/SandboxBehaviour.js';
import type { SandboxRole } from '../state/SandboxRole.js';
import type { ApiContext } from './ApiContext.js';

const ranks: Record<SandboxRole, number> = { anonymous: 0, member: 1, admin: 2, owner: 3 };

/** Whether the role of the caller permits a call. The generations differ for checkouts and transactions. */
export function isAllowed(
  call: SandboxCall,
  { auth, generation }: Pick<ApiContext, 'auth' | 'generation'>,
): boolean {
  return ranks[auth.role ?? 'owner'] >= ranks[neededRole(call, generation === 'rest-feature')];
}

function neededRole(call: SandboxCall, isFirstGeneration: boolean): SandboxRole {
  switch (call) {
    case 'list':
    case 'create':
    case 'get':
      return isFirstGeneration ? 'admin' : 'owner';
    case 'change':
    case 'cancel':
      return 'owner';
    case 'invoice':
      return 'admin';
    case 'transactions':
      return isFirstGeneration ? 'admin' : 'member';
    default:
      return 'member';
  }
}
