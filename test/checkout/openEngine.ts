import { QueryClient } from '@tanstack/react-query';
import { vi } from 'vitest';
import type { AccountSource } from '../../src/checkout/AccountSource.js';
// Loaded now, as a test whose clock stands still cannot wait for a file to load.
import '../../src/checkout/later.js';
import type { CheckoutEffects } from '../../src/checkout/CheckoutEffects.js';
import type { Journey } from '../../src/checkout/start/journeys.js';
import type { StartCheckoutOptions } from '../../src/checkout/start/StartCheckoutOptions.js';
import type { StartGuard } from '../../src/checkout/start/StartGuard.js';
import { startCheckout } from '../../src/checkout/start/startCheckout.js';
import type { CheckoutEventInit } from '../../src/model/CheckoutEvent.js';
import type { CheckoutRequest } from '../../src/model/CheckoutRequest.js';
import { scopeKey } from '../../src/model/scopeKey.js';
import { checkoutKeys } from '../../src/query/checkoutKeys.js';
import { fetchCheckouts } from '../../src/query/reading/fetchCheckouts.js';
import { createSandbox, sandboxBillingId, sandboxOrgId } from '../../src/sandbox/createSandbox.js';
import type { SandboxOptions } from '../../src/sandbox/SandboxOptions.js';
import { transportFor } from '../helpers/transportFor.js';

interface EngineOptions {
  sandbox?: SandboxOptions;
  effects?: Partial<CheckoutEffects>;
}

/** The checkout engine with a sandbox behind it, and no components. `events` lists what it reports. */
export function openEngine({
  sandbox: options = { generation: 'connect' },
  effects: own,
}: EngineOptions = {}) {
  const sandbox = createSandbox(options);
  const transport = transportFor(options.generation, {
    baseUrl: 'https://frontier.test',
    fetch: sandbox.fetch,
  });
  const account = { orgId: sandboxOrgId, billingId: sandboxBillingId };
  const source: AccountSource = {
    transport,
    ...account,
    queryClient: new QueryClient(),
    scope: scopeKey(account, transport.id),
    isReady: true,
    isCurrent: () => true,
  };
  const events: CheckoutEventInit[] = [];
  const navigate = vi.fn<(url: string) => void>();
  const effects: CheckoutEffects = {
    emit: (event) => void events.push(event),
    navigate,
    replaceUrl: vi.fn<(href: string) => void>(),
    onBeforeLeave: undefined,
    checkoutOrigins: undefined,
    openingText: 'Opening…',
    successUrl: '/billing',
    cancelUrl: '/pricing',
    ...own,
  };
  return {
    sandbox,
    source,
    effects,
    navigate,
    events,
    types: () => events.map(({ type }) => type),
    created: () => sandbox.sessions(),
    readHistory: () => fetchCheckouts(source, source.queryClient),
    isStale: () => source.queryClient.getQueryState(checkoutKeys.list(source))?.isInvalidated,
    start: (
      request: CheckoutRequest = { plan: 'pro' },
      listeners: StartCheckoutOptions = {},
      previous?: Journey,
      guard?: StartGuard,
    ) => startCheckout(source, effects, request, listeners, previous, guard),
  };
}
