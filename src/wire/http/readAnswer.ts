import { CheckoutError } from '../../model/CheckoutError.js';
import { UnexpectedAnswer } from '../codec/UnexpectedAnswer.js';
import { type DecodeDetails, decodeError, excerpt } from './decodeError.js';

/** What came back from the server, or from something in between. */
export interface Answer {
  status: number;
  text: string;
  /** The `Date` header. */
  date: string | null;
}

interface ReadOptions<T> {
  /** Names the call in messages. */
  name: string;
  url: string;
  decode(json: unknown, serverTime: Date | undefined): T;
  decodeDetails: DecodeDetails | undefined;
}

/** Decodes an answer. Throws the server's error, or `invalid_response` for an answer that Frontier does not send. */
export function readAnswer<T>(
  { status, text, date }: Answer,
  { name, url, decode, decodeDetails }: ReadOptions<T>,
): T {
  const json = parseJson(text);
  if (status < 200 || status > 299) {
    throw decodeError(`${name} (${url})`, { status, text }, json, decodeDetails);
  }
  try {
    return decode(json, parseDate(date));
  } catch (cause) {
    if (!(cause instanceof UnexpectedAnswer)) throw cause;
    throw new CheckoutError({
      code: 'invalid_response',
      status,
      cause,
      message: `${name}: ${url} answered ${status}, but ${json === undefined ? 'the body is not JSON' : cause.message}${excerpt(text)}. Check that \`baseUrl\` is Frontier's API and not a web page or a proxy.`,
    });
  }
}

function parseDate(header: string | null): Date | undefined {
  const time = Date.parse(header ?? '');
  return Number.isNaN(time) ? undefined : new Date(time);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
