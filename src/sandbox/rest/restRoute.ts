import type { ApiCall } from '../api/ApiCall.js';
import type { SandboxGeneration } from '../api/SandboxGeneration.js';

/** A REST call and the ids in its path. */
export interface RestRoute {
  name: 'list' | 'create' | 'get' | 'subscriptions' | 'wrong_method';
  orgId: string;
  /** `undefined` if the path has no billing account. */
  billingId: string | undefined;
  /** Id of the checkout, `''` if the path has none. */
  id: string;
}

const paths: Record<'rest-feature' | 'rest-product', RegExp> = {
  'rest-feature':
    /^\/v1beta1\/organizations\/(?<org>[^/]+)\/billing\/(?<billing>[^/]+)\/(?<collection>checkouts|subscriptions)$/,
  'rest-product':
    /^\/v1beta1\/organizations\/(?<org>[^/]+)\/billing(\/(?<billing>[^/]+))?\/((?<collection>checkouts|subscriptions)|checkouts\/(?<id>[^/]+))$/,
};

/** The route of a call. Returns `undefined` for a path that the generation does not have. */
export function restRoute({ method, path }: ApiCall, generation: SandboxGeneration): RestRoute | undefined {
  if (generation === 'connect') return undefined;
  const { org, billing, collection, id = '' } = paths[generation].exec(path)?.groups ?? {};
  if (org === undefined) return undefined;
  return { name: routeName(method, collection), orgId: org, billingId: billing, id };
}

function routeName(method: string, collection: string | undefined): RestRoute['name'] {
  if (method === 'POST' && collection === 'checkouts') return 'create';
  if (method !== 'GET') return 'wrong_method';
  if (collection === undefined) return 'get';
  return collection === 'checkouts' ? 'list' : 'subscriptions';
}
