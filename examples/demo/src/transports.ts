import { type CheckoutTransport, connectTransport, restTransport } from 'react-frontier-checkout';
import type { Generation } from './frontierServers.js';

/** The one line that depends on which Frontier there is. A real app has one of the three. */
export const transports: Record<Generation, CheckoutTransport> = {
  connect: connectTransport({ baseUrl: '/frontier' }),
  'rest-product': restTransport({ baseUrl: '/frontier-product', dialect: 'product' }),
  'rest-feature': restTransport({ baseUrl: '/frontier-feature' }),
};
