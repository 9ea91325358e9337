import type { SandboxCall } from '../state/SandboxBehaviour.js';

const withOrg: readonly SandboxCall[] = [
  'list',
  'create',
  'subscriptions',
  'transactions',
  'accounts',
  'invoice',
];

/** Whether the message of a call names an organisation. The others name a row by its id, or nothing. */
export function namesOrg(call: SandboxCall): boolean {
  return withOrg.includes(call);
}
