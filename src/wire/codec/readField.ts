import { isObject } from './isObject.js';
import { UnexpectedAnswer } from './UnexpectedAnswer.js';

const snakes: { [camel: string]: string } = {};

/**
 * Returns a field in either of the two spellings that servers use: `checkoutUrl`, else `checkout_url`. Throws
 * `UnexpectedAnswer` when the answer is not an object.
 */
export function readField(json: unknown, camel: string): unknown {
  if (!isObject(json)) throw new UnexpectedAnswer('the body is not a JSON object');
  snakes[camel] ??= camel.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return json[camel] ?? json[snakes[camel]];
}
