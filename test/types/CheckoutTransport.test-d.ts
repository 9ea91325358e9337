import {
  type CheckoutTransport,
  type CheckoutTransportOptions,
  restTransport,
} from 'react-frontier-checkout';

/** The smallest transport that an app can write itself. */
export const own: CheckoutTransport = {
  id: 'own',
  listCheckouts: async () => ({ sessions: [], malformed: [] }),
  createCheckout: () => Promise.reject(new Error('not here')),
};

const options: CheckoutTransportOptions = { baseUrl: '/frontier', headers: { 'X-Tenant': 'a' } };
export const product = restTransport({ ...options, dialect: 'product' });

// @ts-expect-error a transport without an address
export const nowhere = restTransport({ dialect: 'product' });

// @ts-expect-error a dialect that does not exist
export const unknownDialect = restTransport({ ...options, dialect: 'connect' });

// @ts-expect-error only some transports can read one session
export const session = product.getCheckout({ orgId: 'org-1' }, 'id-1');
