import type { ApiCall } from '../api/ApiCall.js';
import type { SandboxGeneration } from '../api/SandboxGeneration.js';

/** A REST call and the ids in its path. */
export interface RestRoute {
  /**
   * `account` is the short path on `rest-feature`. It reads the billing account with the id "checkouts", which always
   * fails.
   */
  name: 'list' | 'create' | 'get' | 'subscriptions' | 'account';
  orgId: string;
  /** `undefined` if the path has no billing account. */
  billingId: string | undefined;
  /** Id of the checkout, `''` if the path has none. */
  id: string;
}

const paths: Record<'rest-feature' | 'rest-product', RegExp> = {
  'rest-feature':
    /^\/v1beta1\/organizations\/(?<org>[^/]+)\/billing(\/(?<billing>[^/]+))?\/(?<collection>checkouts|subscriptions)$/,
  'rest-product':
    /^\/v1beta1\/organizations\/(?<org>[^/]+)\/billing(\/(?<billing>[^/]+))?\/((?<collection>checkouts|subscriptions)|checkouts\/(?<id>[^/]*))$/,
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
  const { org, billing, collection, id = '' } = paths[generation].exec(path)?.groups ?? {};
  if (org === undefined) return undefined;
  const isShort = generation === 'rest-feature' && billing === undefined;
  const name = isShort ? method === 'GET' && 'account' : routeName(method, collection);
  return name ? { name, orgId: org, billingId: billing, id } : 'wrong_method';
}

function routeName(method: string, collection: string | undefined): RestRoute['name'] | undefined {
  if (method === 'POST' && collection === 'checkouts') return 'create';
  if (method !== 'GET') return undefined;
  if (collection === undefined) return 'get';
  return collection === 'checkouts' ? 'list' : 'subscriptions';
}
