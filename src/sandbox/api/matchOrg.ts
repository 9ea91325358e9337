import { isSameId } from '../state/isSameId.js';
import { isUuid } from '../state/isUuid.js';
import type { ApiContext } from './ApiContext.js';

/**
 * What the organisation id of a request refers to. Permissions compare ids as text, so `own_in_other_case`, the UUID of
 * the sandbox's organisation with other capitals, belongs to nobody. Some look-ups still find it.
 */
export type OrgMatch = 'own' | 'own_in_other_case' | 'slug' | 'unknown_id' | 'unknown_slug';

/** Compares the organisation id of a request with the sandbox's organisation. */
export function matchOrg(orgId: string, own: Pick<ApiContext, 'orgId' | 'orgSlug'>): OrgMatch {
  if (orgId === own.orgId) return 'own';
  if (isSameId(orgId, own.orgId)) return 'own_in_other_case';
  if (orgId === own.orgSlug) return 'slug';
  return isUuid(orgId) ? 'unknown_id' : 'unknown_slug';
}
