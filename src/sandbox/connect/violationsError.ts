import { connectError } from './connectError.js';

interface PathElement {
  number: number;
  name: string;
  type: keyof typeof fieldTypes;
}

/** One broken field rule. */
export interface Violation {
  field: readonly PathElement[];
  rule: readonly PathElement[];
  ruleId: string;
  message: string;
}

// Numbers of google.protobuf.FieldDescriptorProto.Type.
const fieldTypes = { int64: 3, uint64: 4, string: 9, message: 11 };

/** The answer to a broken field rule: a `buf.validate.Violations` detail in binary, and beside it for people. */
export function violationsError(violation: Violation): Response {
  const { field, rule, ruleId, message } = violation;
  const path = field.map(({ name }) => name).join('.');
  const bytes = lengthDelimited(1, [
    ...lengthDelimited(2, utf8(ruleId)),
    ...lengthDelimited(3, utf8(message)),
    ...lengthDelimited(5, encodePath(field)),
    ...lengthDelimited(6, encodePath(rule)),
  ]);
  const debug = { violations: [{ field: showPath(field), rule: showPath(rule), ruleId, message }] };
  const value = btoa(String.fromCharCode(...bytes)).replace(/=+$/, '');
  return connectError('invalid_argument', `validation error:\n - ${path}: ${message}`, [
    { type: 'buf.validate.Violations', value, debug },
  ]);
}

function encodePath(path: readonly PathElement[]): number[] {
  return path.flatMap(({ number, name, type }) =>
    lengthDelimited(1, [0x08, number, ...lengthDelimited(2, utf8(name)), 0x18, fieldTypes[type]]),
  );
}

/** A field of bytes; its length must stay below 128, where a varint is one byte. */
function lengthDelimited(number: number, bytes: readonly number[]): number[] {
  return [(number << 3) | 2, bytes.length, ...bytes];
}

function utf8(text: string): number[] {
  return [...new TextEncoder().encode(text)];
}

function showPath(path: readonly PathElement[]) {
  return {
    elements: path.map(({ number, name, type }) => ({
      fieldNumber: number,
      fieldName: name,
      fieldType: `TYPE_${type.toUpperCase()}`,
    })),
  };
}
