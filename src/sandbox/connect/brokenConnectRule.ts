import type { Violation } from './violationsError.js';

/** Returns the first field rule that a request breaks, and `undefined` if it keeps them all. */
export function brokenConnectRule(request: { orgId: string; quantity?: number }): Violation | undefined {
  if ([...request.orgId].length < 3) {
    return {
      path: ['org_id'],
      ruleId: 'string.min_len',
      message: 'value length must be at least 3 characters',
    };
  }
  if ((request.quantity ?? 0) < 0) {
    return {
      path: ['product_body', 'quantity'],
      ruleId: 'int64.gte',
      message: 'value must be greater than or equal to 0',
    };
  }
  return undefined;
}
