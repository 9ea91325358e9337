import { isUuid } from '../../model/isUuid.js';

/** For servers that know organisations by UUID only: they refuse a name without saying why. */
export function orgIdHint(orgId: string): string | undefined {
  return isUuid(orgId) ? undefined : 'Pass the UUID of the organisation as `orgId`, not its name.';
}
