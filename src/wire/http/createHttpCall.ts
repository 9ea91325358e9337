import { CheckoutError } from '../../model/CheckoutError.js';
import type { CheckoutTransportOptions } from '../CheckoutTransportOptions.js';
import { createHeaders } from './createHeaders.js';
import type { DecodeDetails } from './decodeError.js';
import { type Answer, readAnswer } from './readAnswer.js';
import { withDeadline } from './withDeadline.js';

interface Call<T> {
  /** Names the call in messages. */
  name: string;
  /** Path below `baseUrl`, with a leading slash. */
  path: string;
  /** Sent as JSON by POST. Without a body the call is a GET. */
  body?: object;
  signal?: AbortSignal | undefined;
  /** Throws `UnexpectedAnswer`. `serverTime` is the `Date` header of the answer, where it can be read. */
  decode(json: unknown, serverTime: Date | undefined): T;
}

export type HttpCall = <T>(call: Call<T>) => Promise<T>;

/**
 * Returns a function that sends JSON and reads JSON. It rejects with a `CheckoutError`, whatever goes wrong.
 *
 * @param options `baseUrl` must be normalized
 */
export function createHttpCall(options: CheckoutTransportOptions, decodeDetails?: DecodeDetails): HttpCall {
  const headersFor = createHeaders(options);
  return ({ name, path, body, signal, decode }) => {
    const url = options.baseUrl + path;
    return withDeadline(name, options.timeoutMs ?? 30_000, signal, async (deadline) => {
      const given = headersFor(name);
      // An `await` here would delay the call beyond the turn of the click, so there is one only where it is needed.
      const headers = given instanceof Headers ? given : await given;
      // Not with a charset, because Connect servers then answer in another spelling.
      if (body) headers.set('Content-Type', 'application/json');
      deadline.throwIfAborted();
      const answer = await send(options, name, url, { headers, body, signal: deadline });
      return readAnswer(answer, { name, url, decode, decodeDetails });
    });
  };
}

async function send(
  options: CheckoutTransportOptions,
  name: string,
  url: string,
  { headers, body, signal }: { headers: Headers; body: object | undefined; signal: AbortSignal },
): Promise<Answer> {
  try {
    const response = await (options.fetch ?? globalThis.fetch)(url, {
      method: body ? 'POST' : 'GET',
      headers,
      credentials: options.credentials ?? (options.getAccessToken ? 'omit' : 'include'),
      signal,
      ...(body && { body: JSON.stringify(body) }),
    });
    return {
      status: response.status,
      text: await response.text(),
      date: response.headers.get('date'),
    };
  } catch (cause) {
    throw new CheckoutError({
      code: 'network',
      cause,
      message: `${name}: no answer from ${url}. The browser is offline, the address is wrong, or CORS refuses this page. Check all three. The call may still have taken effect.`,
    });
  }
}
