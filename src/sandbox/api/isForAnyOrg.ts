import type { SandboxCall } from '../state/SandboxBehaviour.js';

const calls: readonly SandboxCall[] = ['plans', 'plan', 'feature'];

/** Whether a call reads the catalogue, which is the same for every organisation and needs no role. */
export function isForAnyOrg(call: SandboxCall): boolean {
  return calls.includes(call);
}
