import { CheckoutError } from '../../model/CheckoutError.js';
import { isUnexpectedAnswer } from '../codec/UnexpectedAnswer.js';
import type { Answer } from './Answer.js';
import type { CallInfo } from './CallInfo.js';
import { decodeError } from './decodeError.js';
import { excerpt } from './excerpt.js';

/** Decodes an answer. Throws the server's error, or `invalid_response` for an answer that Frontier does not send. */
export async function readAnswer<T>(
  answer: Answer,
  info: CallInfo,
  decode: (json: unknown, serverTime: Date | undefined) => T,
): Promise<T> {
  const { status, text, headers } = answer;
  const json = parseJson(text);
  if (status < 200 || status > 299) throw await decodeError(answer, info, json);
  try {
    const time = Date.parse(headers.get('date') ?? '');
    return decode(json, Number.isNaN(time) ? undefined : new Date(time));
  } catch (cause) {
    if (!isUnexpectedAnswer(cause)) throw cause;
    throw new CheckoutError({
      code: 'invalid_response',
      status,
      cause,
      // The answer to a create shows an address that can be paid at.
      message: `${info.name}: ${info.url} answered ${status}, but ${json === undefined ? 'the body is not JSON' : cause.message}${info.creates ? '' : excerpt(text)}. Check that \`baseUrl\` is Frontier's API.`,
    });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
