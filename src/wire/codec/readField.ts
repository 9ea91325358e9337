import { isObject } from './isObject.js';
import { UnexpectedAnswer } from './UnexpectedAnswer.js';

/**
 * Returns the field of an answer in either of the two spellings that servers use. Throws `UnexpectedAnswer` when the
 * answer is not an object.
 */
export function readField(json: unknown, camel: string, snake: string): unknown {
  if (!isObject(json)) throw new UnexpectedAnswer('the body is not a JSON object');
  return json[camel] ?? json[snake];
}
