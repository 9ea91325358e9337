import { connectError } from './connectError.js';

/** One field in the path to a field or a rule. */
export interface FieldElement {
  fieldNumber: number;
  fieldName: string;
  fieldType: string;
}

/** A field rule that a request breaks. */
export interface Violation {
  /** The field and the messages around it, outermost first. */
  field: readonly FieldElement[];
  rule: readonly FieldElement[];
  ruleId: string;
  message: string;
}

/** The error for broken field rules, with the details in `debug` as a real server returns them. */
export function violationsError(broken: readonly Violation[]): Response {
  const lines = broken.map(
    ({ field, message, ruleId }) =>
      `\n - ${field.map(({ fieldName }) => fieldName).join('.')}: ${message} [${ruleId}]`,
  );
  const violations = broken.map(({ field, rule, ruleId, message }) => ({
    field: { elements: field },
    rule: { elements: rule },
    ruleId,
    message,
  }));
  return connectError('invalid_argument', `validation error:${lines.join('')}`, [
    // Connect clients require `value`. A real server repeats the violations there as protobuf bytes.
    { type: 'buf.validate.Violations', value: '', debug: { violations } },
  ]);
}
