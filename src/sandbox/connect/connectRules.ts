import type { Violation } from './violationsError.js';

/** The rule that a request breaks first; `undefined` when it keeps them all. */
export function brokenConnectRule(request: { orgId: string; quantity?: number }): Violation | undefined {
  if ([...request.orgId].length < 3) {
    return {
      field: [{ number: 1, name: 'org_id', type: 'string' }],
      rule: [
        { number: 14, name: 'string', type: 'message' },
        { number: 2, name: 'min_len', type: 'uint64' },
      ],
      ruleId: 'string.min_len',
      message: 'value length must be at least 3 characters',
    };
  }
  if ((request.quantity ?? 0) < 0) {
    return {
      field: [
        { number: 6, name: 'product_body', type: 'message' },
        { number: 2, name: 'quantity', type: 'int64' },
      ],
      rule: [
        { number: 4, name: 'int64', type: 'message' },
        { number: 5, name: 'gte', type: 'int64' },
      ],
      ruleId: 'int64.gte',
      message: 'value must be greater than or equal to 0',
    };
  }
  return undefined;
}
