import type { ApiCall } from '../api/ApiCall.js';
import type { SandboxCall } from '../state/SandboxBehaviour.js';
import type { SandboxGeneration } from '../state/SandboxGeneration.js';

/** A REST call and the ids in its path. */
export interface RestRoute {
  name: SandboxCall;
  /** `''` if the path has no organisation. */
  orgId: string;
  /** `undefined` if the path has no billing account. */
  billingId: string | undefined;
  /** Id of the checkout, plan or subscription, `''` if the path has none. */
  id: string;
}

type Rule = readonly [name: SandboxCall, method: 'GET' | 'POST', path: string];

const org = '/v1beta1/organizations/:org/billing';
const account = `${org}/:billing`;

/** The calls below a billing account. */
const accountCalls = (base: string): Rule[] => [
  ['list', 'GET', `${base}/checkouts`],
  ['create', 'POST', `${base}/checkouts`],
  ['subscriptions', 'GET', `${base}/subscriptions`],
  ['cancel', 'POST', `${base}/subscriptions/:id/cancel`],
  ['transactions', 'GET', `${base}/transactions`],
  ['invoice', 'GET', `${base}/invoices/upcoming`],
];

const laterCalls = (base: string): Rule[] => [
  ...accountCalls(base),
  ['get', 'GET', `${base}/checkouts/:id?`],
  ['change', 'POST', `${base}/subscriptions/:id/change`],
];

const everywhere: Rule[] = [
  ['plans', 'GET', '/v1beta1/billing/plans'],
  ['plan', 'GET', '/v1beta1/billing/plans/:id'],
  ['accounts', 'GET', org],
];

const routes = {
  // On a short path, the first servers read a billing account with the id "checkouts", which always fails.
  'rest-feature': compile([
    ...everywhere,
    ['feature', 'GET', '/v1beta1/billing/features/:id'],
    ...accountCalls(account),
    ['account', 'GET', account],
  ]),
  'rest-product': compile([
    ...everywhere,
    ...laterCalls(account),
    ...laterCalls(org),
    ['trialed', 'GET', `${account}/plans/:id/trialed`],
    ['account', 'GET', account],
  ]),
};

/**
 * The route of a call. Returns `undefined` for a path that the generation does not have, and `'wrong_method'` if it has
 * the path with another method only.
 */
export function restRoute(
  { method, path }: ApiCall,
  generation: SandboxGeneration,
): RestRoute | 'wrong_method' | undefined {
  if (generation === 'connect') return undefined;
  const matching = routes[generation].filter(({ pattern }) => pattern.test(path));
  if (matching.length === 0) return undefined;
  const found = matching.find((route) => route.method === method);
  if (!found) return 'wrong_method';
  const ids = found.pattern.exec(path)?.groups ?? {};
  return { name: found.name, orgId: ids.org ?? '', billingId: ids.billing, id: ids.id ?? '' };
}

/** Turns `/a/:id` into a pattern with the group `id`. An id at the end can be empty if it is written `:id?`. */
function compile(rules: readonly Rule[]) {
  return rules.map(([name, method, path]) => ({
    name,
    method,
    pattern: new RegExp(
      `^${path.replace(/:(\w+)(\?)?/g, (_, id: string, optional?: string) => `(?<${id}>[^/]${optional ? '*' : '+'})`)}$`,
    ),
  }));
}
