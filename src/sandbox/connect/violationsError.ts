import { connectError } from './connectError.js';

/** A field rule that a request breaks. */
export interface Violation {
  /** Names of the field and of the messages around it, outermost first. */
  path: readonly string[];
  ruleId: string;
  message: string;
}

/** The error for a broken field rule, with its details as a real server describes them in `debug`. */
export function violationsError({ path, ruleId, message }: Violation): Response {
  const field = { elements: path.map((fieldName) => ({ fieldName })) };
  return connectError('invalid_argument', `validation error:\n - ${path.join('.')}: ${message}`, [
    {
      type: 'buf.validate.Violations',
      // Connect clients require the member. A real server repeats the violations here as protobuf bytes.
      value: '',
      debug: { violations: [{ field, ruleId, message }] },
    },
  ]);
}
