import type { CheckoutRequest } from '../../src/model/CheckoutRequest.js';
import { createSandbox, sandboxBillingId, sandboxOrgId } from '../../src/sandbox/createSandbox.js';
import { transportFor } from '../helpers/transportFor.js';
import type { Target } from './promises.js';

/**
 * The server that the environment names, or the sandbox in its three generations:
 * `FRONTIER_URL`, `FRONTIER_TRANSPORT` (rest or connect), `FRONTIER_ORG_ID`, `FRONTIER_BILLING_ID`, one of
 * `FRONTIER_TOKEN`, `FRONTIER_COOKIE` and `FRONTIER_BASIC` (`id:secret`); with `FRONTIER_ALLOW_CREATE=1` also
 * `FRONTIER_PLAN`, `FRONTIER_PRODUCT`, `FRONTIER_FEATURE`. A product makes REST speak the 'product' dialect.
 */
export function targets(env: NodeJS.ProcessEnv = process.env): Target[] {
  return env.FRONTIER_URL
    ? [realServer(env)]
    : (['rest-feature', 'rest-product', 'connect'] as const).map(sandbox);
}

function realServer(env: NodeJS.ProcessEnv): Target {
  const need = (name: string) => {
    const value = env[name];
    if (!value) throw new Error(`${name} is missing. See test/contract/targets.ts for all variables.`);
    return value;
  };
  const { FRONTIER_TOKEN, FRONTIER_COOKIE, FRONTIER_BASIC } = env;
  if ([FRONTIER_TOKEN, FRONTIER_COOKIE, FRONTIER_BASIC].filter(Boolean).length !== 1) {
    throw new Error('Pass one of FRONTIER_TOKEN, FRONTIER_COOKIE and FRONTIER_BASIC.');
  }
  const headers: Record<string, string> = {};
  if (FRONTIER_TOKEN) headers.Authorization = `Bearer ${FRONTIER_TOKEN}`;
  if (FRONTIER_BASIC) headers.Authorization = `Basic ${Buffer.from(FRONTIER_BASIC).toString('base64')}`;
  // The whole header, or the value of the session cookie.
  if (FRONTIER_COOKIE)
    headers.Cookie = FRONTIER_COOKIE.includes('=') ? FRONTIER_COOKIE : `sid=${FRONTIER_COOKIE}`;
  const kind = need('FRONTIER_TRANSPORT');
  if (kind !== 'rest' && kind !== 'connect')
    throw new Error(`FRONTIER_TRANSPORT is "${kind}"; rest or connect.`);
  const generation = kind === 'connect' ? kind : env.FRONTIER_PRODUCT ? 'rest-product' : 'rest-feature';
  const wanted: CheckoutRequest[] = [];
  if (env.FRONTIER_ALLOW_CREATE === '1') {
    wanted.push({ plan: need('FRONTIER_PLAN') });
    if (env.FRONTIER_PRODUCT) wanted.push({ product: env.FRONTIER_PRODUCT, quantity: 1 });
    if (env.FRONTIER_FEATURE) wanted.push({ feature: env.FRONTIER_FEATURE });
  }
  return {
    name: `${kind} ${new URL(need('FRONTIER_URL')).host}`,
    scope: { orgId: need('FRONTIER_ORG_ID'), billingId: env.FRONTIER_BILLING_ID || undefined },
    options: { baseUrl: need('FRONTIER_URL'), headers },
    make: (options) => transportFor(generation, options),
    purchases: wanted,
  };
}

function sandbox(generation: 'rest-feature' | 'rest-product' | 'connect'): Target {
  const server = createSandbox({
    generation,
    auth: { token: 'contract' },
    sessions: [{ plan: 'starter_monthly', state: 'complete' }, { plan: 'pro' }, { state: 'expired' }],
  });
  return {
    name: `sandbox ${generation}`,
    scope: { orgId: sandboxOrgId, billingId: sandboxBillingId },
    options: {
      baseUrl: 'https://frontier.test',
      fetch: server.fetch,
      headers: { Authorization: 'Bearer contract' },
    },
    make: (options) => transportFor(generation, options),
    purchases: [
      { plan: 'team' },
      generation === 'rest-feature' ? { feature: 'credits_500' } : { product: 'credits_500', quantity: 1 },
    ],
  };
}
