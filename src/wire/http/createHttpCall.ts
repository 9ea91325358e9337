import { CheckoutError } from '../../model/CheckoutError.js';
import type { CheckoutTransportOptions } from '../CheckoutTransportOptions.js';
import type { Answer } from './Answer.js';
import type { CallInfo } from './CallInfo.js';
import { createHeaders } from './createHeaders.js';
import { readAnswer } from './readAnswer.js';
import { withDeadline } from './withDeadline.js';

/** One call. */
export interface HttpCallOptions<T> extends Omit<CallInfo, 'url'> {
  /** Path below `baseUrl`, with a leading slash. */
  path: string;
  /** Sent as JSON by POST. Without a body the call is a GET. */
  body?: object;
  signal?: AbortSignal | undefined;
  /** Throws `UnexpectedAnswer`. `serverTime` is the `Date` header of the answer, where it can be read. */
  decode(json: unknown, serverTime: Date | undefined): T;
}

export type HttpCall = <T>(call: HttpCallOptions<T>) => Promise<T>;

/**
 * Returns a function that sends JSON and reads JSON. It rejects with a `CheckoutError`, whatever goes wrong.
 *
 * @param options `baseUrl` must be normalized
 */
export function createHttpCall(options: CheckoutTransportOptions): HttpCall {
  const headersFor = createHeaders(options);
  return ({ name, path, body, signal, creates, isWrite, orgId, decode }) => {
    const url = options.baseUrl + path;
    const doubt = creates
      ? ' A session may have been created.'
      : isWrite
        ? ' The change may have been made.'
        : '';
    const limit = { name, timeoutMs: options.timeoutMs ?? 30_000, signal, doubt };
    return withDeadline(limit, async (deadline, onSend) => {
      const given = headersFor(name);
      // An `await` here would delay the call beyond the turn of the click, so there is one only where it is needed.
      const headers = given instanceof Headers ? given : await given;
      // Not with a charset, because Connect servers then answer in another spelling.
      if (body) headers.set('Content-Type', 'application/json');
      deadline.throwIfAborted();
      onSend();
      const answer = await send(options, { name, url, doubt }, { headers, body, signal: deadline });
      return readAnswer(answer, { name, url, creates, isWrite, orgId }, decode);
    });
  };
}

async function send(
  options: CheckoutTransportOptions,
  { name, url, doubt }: { name: string; url: string; doubt: string },
  { headers, body, signal }: { headers: Headers; body: object | undefined; signal: AbortSignal },
): Promise<Answer> {
  try {
    const response = await (options.fetch ?? globalThis.fetch)(url, {
      method: body ? 'POST' : 'GET',
      headers,
      credentials: options.credentials ?? (options.getAccessToken ? 'omit' : 'include'),
      cache: 'no-store',
      // A redirect could hand headers and body to another server.
      redirect: 'error',
      signal,
      ...(body && { body: JSON.stringify(body) }),
    });
    return { status: response.status, text: await response.text(), headers: response.headers };
  } catch (cause) {
    throw new CheckoutError({
      code: 'network',
      cause,
      message: `${name}: no answer from ${url}. The browser is offline, the address is wrong or redirects, or CORS refuses this page.${doubt}`,
    });
  }
}
