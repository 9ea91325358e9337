import { vi } from 'vitest';
import type { CheckoutSession } from '../../src/model/CheckoutSession.js';
import type { CheckoutTransport } from '../../src/model/CheckoutTransport.js';

/** A session of plan "pro". */
export function session(id: string, fields: Partial<CheckoutSession> = {}): CheckoutSession {
  return {
    id,
    checkoutUrl: `https://pay.example/${id}`,
    successUrl: undefined,
    cancelUrl: undefined,
    state: 'open',
    plan: 'pro',
    product: undefined,
    metadata: {},
    createdAt: new Date('2025-03-04T10:00:00Z'),
    updatedAt: new Date('2025-03-04T10:00:00Z'),
    expireAt: new Date('2025-03-05T10:00:00Z'),
    ...fields,
  };
}

/** A source whose transport answers what it is given; the calls to it can be inspected. */
export function querySource(answers: Partial<CheckoutTransport> = {}) {
  const transport = {
    id: 'rest:https://frontier.example.com',
    listCheckouts: vi.fn<CheckoutTransport['listCheckouts']>(
      answers.listCheckouts ?? (async () => ({ sessions: [], malformed: [] })),
    ),
    createCheckout: vi.fn<CheckoutTransport['createCheckout']>(
      answers.createCheckout ?? (async () => session('new')),
    ),
    ...(answers.getCheckout && {
      getCheckout: vi.fn<NonNullable<CheckoutTransport['getCheckout']>>(answers.getCheckout),
    }),
  };
  return { transport, orgId: 'org-1', billingId: 'bill-1' };
}
