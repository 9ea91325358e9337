import { CheckoutError } from '../../model/CheckoutError.js';
import { invalid } from '../../model/checkRequest.js';
import { UnexpectedAnswer } from '../codec/decodeAnswers.js';
import { type DecodeDetails, decodeError, excerpt } from './decodeError.js';

/** Where the server is, and how to be let in. */
export interface TransportOptions {
  /** Address of the API, with or without a path prefix: `https://frontier.example.com`, or `/frontier` behind a proxy. */
  baseUrl: string;
  /** @default the global `fetch`, looked up at each call */
  fetch?: typeof globalThis.fetch | undefined;
  /**
   * Extra headers for each call, or a function that gives them. None are added by default: REST servers
   * refuse a browser's call with a header their CORS settings do not list.
   */
  headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>) | undefined;
  /** Gives the access token to send as `Authorization: Bearer`. Cookies are then left out, since Frontier lets a cookie win over a token. */
  getAccessToken?: (() => string | null | undefined | Promise<string | null | undefined>) | undefined;
  /** @default 'omit' with `getAccessToken`, otherwise 'include' */
  credentials?: RequestCredentials | undefined;
  /** Milliseconds until a call is given up with code `timeout`, token and body included. `0` for no limit. @default 30000 */
  timeoutMs?: number | undefined;
}

interface Call<T> {
  /** Names the call in messages. */
  name: string;
  /** Path below `baseUrl`, with a leading slash. */
  path: string;
  /** Sent as JSON by POST; a GET without it. */
  body?: object;
  signal?: AbortSignal | undefined;
  /** `serverTime` is the answer's `Date` header, where it can be read. */
  decode(json: unknown, serverTime: Date | undefined): T;
}

export type HttpCall = <T>(call: Call<T>) => Promise<T>;

/** Sends JSON and reads JSON, below a normalized `baseUrl`; whatever goes wrong on the way is a `CheckoutError`. */
export function createHttpCall(options: TransportOptions, decodeDetails?: DecodeDetails): HttpCall {
  const fixedHeaders = checkFixedHeaders(options);
  return async ({ name, path, body, signal, decode }) => {
    const url = options.baseUrl + path;
    return withDeadline(name, options.timeoutMs ?? 30_000, signal, async (deadline) => {
      const { status, text, serverTime } = await send(options, fixedHeaders, name, url, body, deadline);
      const json = parseJson(text);
      if (status < 200 || status > 299)
        throw decodeError(`${name} (${url})`, { status, text }, json, decodeDetails);
      try {
        return decode(json, serverTime);
      } catch (cause) {
        if (!(cause instanceof UnexpectedAnswer)) throw cause;
        throw new CheckoutError({
          code: 'invalid_response',
          status,
          cause,
          message: `${name}: ${url} answered ${status}, but ${json === undefined ? 'it is not JSON' : cause.message}${excerpt(text)}. Check that \`baseUrl\` is Frontier's API and not a web page or a proxy.`,
        });
      }
    });
  };
}

/** Without the trailing slash, so that paths can be appended. Throws `invalid_request` for what is no address. */
export function normalizeBaseUrl(baseUrl: string): string {
  if (typeof baseUrl !== 'string' || !/^(https?:\/\/[^?#\s]+|\/[^?#\s]*)?$/i.test(baseUrl.trim())) {
    throw invalid(
      `\`baseUrl\` is ${JSON.stringify(baseUrl)}; pass the API's http(s) address, or a path that starts with a slash, without query or hash.`,
    );
  }
  return baseUrl.trim().replace(/\/+$/, '');
}

async function send(
  options: TransportOptions,
  fixedHeaders: Headers | undefined,
  name: string,
  url: string,
  body: object | undefined,
  signal: AbortSignal,
): Promise<{ status: number; text: string; serverTime: Date | undefined }> {
  // Not awaited for nothing: without a function to wait for, the call goes out in the turn of the click.
  const headers = fixedHeaders ? new Headers(fixedHeaders) : await buildHeaders(options, name);
  // Exactly this: with a charset, Connect servers switch to another spelling.
  if (body) headers.set('Content-Type', 'application/json');
  const credentials = options.credentials ?? (options.getAccessToken ? 'omit' : 'include');
  signal.throwIfAborted();
  try {
    const response = await (options.fetch ?? globalThis.fetch)(url, {
      method: body ? 'POST' : 'GET',
      headers,
      credentials,
      signal,
      ...(body && { body: JSON.stringify(body) }),
    });
    return {
      status: response.status,
      text: await response.text(),
      serverTime: readDate(response.headers.get('date')),
    };
  } catch (cause) {
    throw new CheckoutError({
      code: 'network',
      cause,
      message: `${name}: no answer from ${url}. Perhaps offline, a wrong address, or a server that does not allow this page's origin or headers (CORS; browsers do not say which). The server may still have carried the call out.`,
    });
  }
}

/** Headers that no function has to be asked for; `undefined` where one has. Throws `invalid_request`. */
function checkFixedHeaders({ headers, getAccessToken }: TransportOptions): Headers | undefined {
  if (typeof headers === 'function' || getAccessToken) return undefined;
  try {
    return new Headers(headers);
  } catch (cause) {
    throw invalid(`\`headers\` cannot be sent (${String(cause)}). Correct their names and values.`);
  }
}

async function buildHeaders({ headers, getAccessToken }: TransportOptions, name: string): Promise<Headers> {
  try {
    const built = new Headers(await (typeof headers === 'function' ? headers() : headers));
    const token = await getAccessToken?.();
    if (token) built.set('Authorization', `Bearer ${token}`);
    return built;
  } catch (cause) {
    throw new CheckoutError({
      code: 'unauthenticated',
      cause,
      message: `${name} was not sent: \`headers\` or \`getAccessToken\` failed (${String(cause)}). Mend it there, or sign the user in again.`,
    });
  }
}

async function withDeadline<T>(
  name: string,
  timeoutMs: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const abort = () =>
    controller.abort(new CheckoutError({ code: 'aborted', message: `${name} was given up by its caller.` }));
  const expire = () =>
    controller.abort(
      new CheckoutError({
        code: 'timeout',
        message: `${name} was not answered within ${timeoutMs} ms. The server may still have carried the call out; raise \`timeoutMs\` if it is known to be slow.`,
      }),
    );
  // Longer than setTimeout can count, or 0: no limit.
  const timer = timeoutMs > 0 && timeoutMs < 2 ** 31 ? setTimeout(expire, timeoutMs) : undefined;
  // Raced, because a header or token function, or a fetch of the host's, need not listen to the signal.
  const given = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason));
  });
  if (outer?.aborted) abort();
  outer?.addEventListener('abort', abort);
  try {
    return await Promise.race([given, work(controller.signal)]);
  } catch (error) {
    throw controller.signal.aborted ? controller.signal.reason : error;
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', abort);
  }
}

function readDate(header: string | null): Date | undefined {
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
