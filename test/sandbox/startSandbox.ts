import { createSandbox, type SandboxOptions, sandboxBillingId, sandboxOrgId } from '../../src/testing.js';

export const start = Date.UTC(2025, 2, 4, 10);
export const path = `/v1beta1/organizations/${sandboxOrgId}/billing/${sandboxBillingId}/checkouts`;
export const url = `https://frontier.example${path}`;

/** A request for a checkout. */
export const order = {
  success_url: 'https://app.example/done',
  cancel_url: 'https://app.example/plans',
  subscription_body: { plan: 'pro' },
};

export interface Row {
  [name: string]: unknown;
  id: string;
  checkout_url: string;
  success_url: string;
  cancel_url: string;
  state: string;
  updated_at: string;
  expire_at: string;
}

/** Starts a sandbox with a clock that tests set, and returns it with the calls that most tests make. */
export function startSandbox(options: SandboxOptions = {}) {
  const clock = { ms: start };
  const sandbox = createSandbox({ now: () => clock.ms, ...options });

  const post = (body: unknown, to = url) =>
    sandbox.fetch(to, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) });

  return {
    sandbox,
    clock,
    post,
    /** Creates a session and returns its row. Fails the test if the call is refused. */
    async create(body: object = {}): Promise<Row> {
      const response = await post({
        ...order,
        subscription_body: { plan: 'starter_monthly' },
        ...body,
      });
      if (response.status !== 200) throw new Error(`create answered ${response.status}`);
      return (await response.json()).checkout_session;
    },
    async list(): Promise<Row[]> {
      return (await (await sandbox.fetch(url)).json()).checkout_sessions;
    },
    /** Sends what a browser sends when a buyer presses a button on the payment page. */
    press: (row: Row, action: 'pay' | 'later') =>
      sandbox.fetch(row.checkout_url, { method: 'POST', body: new URLSearchParams({ action }) }),
  };
}
