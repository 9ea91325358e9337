import type { ApiCall } from '../api/ApiContext.js';
import type { SandboxGeneration } from '../state/SandboxGeneration.js';

/** Where a REST call leads. */
export interface RestRoute {
  name: 'list' | 'create' | 'get' | 'subscriptions' | 'wrong_method';
  orgId: string;
  /** `undefined` on the short path. */
  billingId: string | undefined;
  /** The checkout's id, `''` where the path has none. */
  id: string;
}

const paths: Record<'rest-feature' | 'rest-product', RegExp> = {
  'rest-feature':
    /^\/v1beta1\/organizations\/(?<org>[^/]+)\/billing\/(?<billing>[^/]+)\/(?<what>checkouts|subscriptions)$/,
  'rest-product':
    /^\/v1beta1\/organizations\/(?<org>[^/]+)\/billing(\/(?<billing>[^/]+))?\/((?<what>checkouts|subscriptions)|checkouts\/(?<id>[^/]+))$/,
};

/** The route of a call; `undefined` for a path that the generation does not have. */
export function restRoute({ method, path }: ApiCall, generation: SandboxGeneration): RestRoute | undefined {
  if (generation === 'connect') return undefined;
  const { org, billing, what, id = '' } = paths[generation].exec(path)?.groups ?? {};
  if (org === undefined) return undefined;
  return { name: nameOf(method, what), orgId: org, billingId: billing, id };
}

function nameOf(method: string, what: string | undefined): RestRoute['name'] {
  if (method === 'POST' && what === 'checkouts') return 'create';
  if (method !== 'GET') return 'wrong_method';
  if (what === undefined) return 'get';
  return what === 'checkouts' ? 'list' : 'subscriptions';
}
