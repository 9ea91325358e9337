import { CheckoutError, isCheckoutError } from '../../model/CheckoutError.js';
import { invalid } from '../../model/checkRequest.js';
import type { CheckoutTransportOptions } from '../CheckoutTransportOptions.js';

type TransportHeaders = Pick<CheckoutTransportOptions, 'headers' | 'getAccessToken'>;

/**
 * Returns a function that makes the headers of one call: at once, or as a promise where `headers` or `getAccessToken`
 * is a function. Throws `invalid_request` for fixed headers that cannot be sent.
 */
export function createHeaders({ headers, getAccessToken }: TransportHeaders) {
  if (typeof headers === 'function' || getAccessToken) {
    return async (name: string): Promise<Headers> => {
      let given: HeadersInit | undefined;
      let token: string | null | undefined;
      try {
        given = await (typeof headers === 'function' ? headers() : headers);
        token = await getAccessToken?.();
      } catch (cause) {
        throw failure(name, cause);
      }
      const built = sendable('headers', () => new Headers(given));
      if (token) sendable('getAccessToken', () => built.set('Authorization', `Bearer ${token}`));
      return built;
    };
  }
  const fixed = sendable('headers', () => new Headers(headers));
  return (): Headers => new Headers(fixed);
}

// The thrown error may quote a token, so its text stays out of the message.
function failure(name: string, cause: unknown): CheckoutError {
  const isNetwork = isNetworkFailure(cause);
  return new CheckoutError({
    code: isNetwork ? 'network' : 'unauthenticated',
    sent: false,
    cause,
    message: `${name} was not sent: \`headers\` or \`getAccessToken\` failed, see \`cause\`.`,
  });
}

// `fetch` throws a TypeError when it gets no answer, and a TimeoutError with AbortSignal.timeout().
function isNetworkFailure(cause: unknown): boolean {
  if (isCheckoutError(cause)) return cause.retryable;
  return cause instanceof Error && /^T(ype|imeout)Error$/.test(cause.name);
}

// The engine's own error may quote the value, so it is not passed on.
function sendable<T>(option: string, build: () => T): T {
  try {
    return build();
  } catch {
    throw invalid(`\`${option}\` gives a header that HTTP does not allow.`);
  }
}
