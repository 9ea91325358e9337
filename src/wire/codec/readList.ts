import { readField } from './readField.js';
import { type Row, rowOf } from './rowOf.js';
import { UnexpectedAnswer } from './UnexpectedAnswer.js';

/**
 * Returns the rows of a list answer; none when the list is absent, as Connect leaves out an empty one. Throws
 * `UnexpectedAnswer` when it is not a list.
 */
export function readList(json: unknown, name: string): Row[] {
  const rows = readField(json, name) ?? [];
  if (!Array.isArray(rows)) throw new UnexpectedAnswer(`\`${name}\` is not a list`);
  return rows.map(rowOf);
}
