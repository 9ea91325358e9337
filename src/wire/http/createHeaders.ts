import { CheckoutError } from '../../model/CheckoutError.js';
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
      try {
        const built = new Headers(await (typeof headers === 'function' ? headers() : headers));
        const token = await getAccessToken?.();
        if (token) built.set('Authorization', `Bearer ${token}`);
        return built;
      } catch (cause) {
        throw new CheckoutError({
          code: 'unauthenticated',
          cause,
          message: `${name} was not sent: \`headers\` or \`getAccessToken\` failed (${String(cause)}). Fix that option, or sign the user in again.`,
        });
      }
    };
  }
  try {
    const fixed = new Headers(headers);
    return (): Headers => new Headers(fixed);
  } catch (cause) {
    throw invalid(`\`headers\` cannot be sent (${String(cause)}). Fix the names and values.`);
  }
}
