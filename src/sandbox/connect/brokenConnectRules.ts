import { namesOrg } from './namesOrg.js';
import type { ConnectRequest } from './readConnectRequest.js';
import type { FieldElement, Violation } from './violationsError.js';

/** Returns the field rules that a request breaks, in the order of the fields. */
export function brokenConnectRules({ name, orgId, id, checkout }: ConnectRequest): Violation[] {
  if (name === 'get') return id === '' ? [tooShort(idField, 1)] : [];
  if (!namesOrg(name)) return [];
  const broken: Violation[] = [];
  if ([...orgId].length < 3) broken.push(tooShort(orgIdField, 3));
  if (checkout && checkout.quantity < 0) broken.push(negativeQuantity);
  return broken;
}

const element = (fieldNumber: number, fieldName: string, fieldType: string): FieldElement => ({
  fieldNumber,
  fieldName,
  fieldType: `TYPE_${fieldType}`,
});

const orgIdField = element(1, 'org_id', 'STRING');
const idField = element(3, 'id', 'STRING');

const tooShort = (field: FieldElement, length: number): Violation => ({
  field: [field],
  rule: [element(14, 'string', 'MESSAGE'), element(2, 'min_len', 'UINT64')],
  ruleId: 'string.min_len',
  message: `value length must be at least ${length} characters`,
});

const negativeQuantity: Violation = {
  field: [element(11, 'product_body', 'MESSAGE'), element(2, 'quantity', 'INT64')],
  rule: [element(4, 'int64', 'MESSAGE'), element(5, 'gte', 'INT64')],
  ruleId: 'int64.gte',
  message: 'value must be greater than or equal to 0',
};
