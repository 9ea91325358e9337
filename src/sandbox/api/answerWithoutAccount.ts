import type { SandboxCall } from '../state/SandboxBehaviour.js';
import type { SandboxGeneration } from '../state/SandboxGeneration.js';
import { isForAnyOrg } from './isForAnyOrg.js';

/**
 * Returns the message for an organisation without a billing account, or `'usual'` for a call that needs no account.
 * Returns `undefined` for a call that is refused then.
 */
export function answerWithoutAccount(
  call: SandboxCall | undefined,
  generation: SandboxGeneration,
): object | 'usual' | undefined {
  if (call && isForAnyOrg(call)) return 'usual';
  if (call === 'accounts') return { billing_accounts: [] };
  const isEmpty = generation === 'connect' && (call === 'subscriptions' || call === 'invoice');
  return isEmpty ? {} : undefined;
}
