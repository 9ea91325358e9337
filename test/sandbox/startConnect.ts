import { type SandboxOptions, sandboxOrgId } from '../../src/testing.js';
import { startSandbox } from './startSandbox.js';

export const service = 'https://frontier.example/raystack.frontier.v1beta1.FrontierService';

export const order = {
  org_id: sandboxOrgId,
  success_url: 'https://app.example/done?checkout_id={{.CheckoutID}}',
  cancel_url: 'https://app.example/plans',
};

/** Starts a Connect sandbox, and returns it with a function that makes one call. */
export function startConnect(options: SandboxOptions = {}) {
  const { sandbox, clock } = startSandbox({ generation: 'connect', ...options });
  return {
    sandbox,
    clock,
    rpc: (name: string, body: unknown, headers: Record<string, string> = {}) =>
      sandbox.fetch(`${service}/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
  };
}
