import { QueryClient } from '@tanstack/react-query';
import type { AccountSource } from '../../src/checkout/AccountSource.js';
import { type FakeBilling, fakeBilling } from '../helpers/fakeBilling.js';

/** An account at a fake server. `count` and `calls` tell what the server was asked. */
export function accountSource(billing: FakeBilling = {}) {
  const { transport, calls, count } = fakeBilling(billing);
  const source: AccountSource = {
    transport,
    orgId: 'org',
    billingId: 'bill',
    scope: `scope of ${transport.id}`,
    queryClient: new QueryClient(),
    isReady: true,
    isCurrent: () => true,
  };
  return { source, calls, count };
}
