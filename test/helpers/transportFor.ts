import type { SandboxOptions } from '../../src/sandbox/SandboxOptions.js';
import type { CheckoutTransportOptions } from '../../src/wire/CheckoutTransportOptions.js';
import { connectTransport } from '../../src/wire/connectTransport.js';
import { restTransport } from '../../src/wire/restTransport.js';

/** The one line that an app changes to move to another generation. */
export function transportFor(generation: SandboxOptions['generation'], options: CheckoutTransportOptions) {
  if (generation === 'connect') return connectTransport(options);
  return restTransport({ ...options, dialect: generation === 'rest-product' ? 'product' : 'feature' });
}
