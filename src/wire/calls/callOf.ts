import { CheckoutError } from '../../model/CheckoutError.js';
import type {
  CheckoutCallOptions,
  CheckoutTransport,
  CheckoutTransportCall,
} from '../../model/CheckoutTransport.js';

/** Makes a call. Rejects with code `unsupported` on a transport that cannot make others than for checkouts. */
export async function callOf<T>(
  transport: CheckoutTransport,
  call: CheckoutTransportCall<T>,
  options?: CheckoutCallOptions,
): Promise<T> {
  if (!transport.call) {
    throw unsupported(`${call.name}: the transport has no \`call\`. Use connectTransport or restTransport.`);
  }
  return transport.call(call, options);
}

export function unsupported(message: string): CheckoutError {
  return new CheckoutError({ code: 'unsupported', message });
}
