'use client';

import { type RenderOptions, type RenderResult, render } from '@testing-library/react';
import { type ReactNode, useEffect, useState } from 'react';
import { CheckoutProvider, type CheckoutProviderProps } from '../hooks/CheckoutProvider.js';
import type { CheckoutTransport } from '../model/CheckoutTransport.js';
import { resetPageRegistry } from '../model/pageRegistry.js';
import { createSandbox, sandboxBillingId, sandboxOrgId } from '../sandbox/createSandbox.js';
import type { Sandbox } from '../sandbox/Sandbox.js';
import type { SandboxOptions } from '../sandbox/SandboxOptions.js';
import { connectTransport } from '../wire/connectTransport.js';
import { restTransport } from '../wire/restTransport.js';

/** Options of `renderWithCheckout`: those of Testing Library's `render`, and these. */
export interface RenderWithCheckoutOptions extends Omit<RenderOptions, 'queries'> {
  /**
   * How to set up the sandbox, such as `{ generation: 'connect', sessions: [{ plan: 'pro', state: 'complete' }] }`.
   * @default {}
   */
  sandbox?: SandboxOptions | undefined;
  /**
   * Props of the provider.
   * @default the sandbox's organisation and account, `successUrl="/billing"`, `cancelUrl="/pricing"`, `timeZone="UTC"`
   */
  provider?: Partial<Omit<CheckoutProviderProps, 'children'>> | undefined;
}

/** What `renderWithCheckout` returns: the result of Testing Library's `render`, and these. */
export interface RenderWithCheckoutResult extends RenderResult {
  /** The server behind the components. `sandbox.behave` sets its next answers, `sandbox.pay` finishes a payment page. */
  sandbox: Sandbox;
  /** The transport that the components use. */
  transport: CheckoutTransport;
  /** The URLs that the components left the page for, oldest first. Empty if you pass `provider.navigate`. */
  leftFor: readonly string[];
}

/**
 * Renders with Testing Library inside a `CheckoutProvider` that is connected to a new sandbox. The page is never left:
 * read `leftFor` instead. A `wrapper` goes around the provider, so a `QueryClientProvider` in it is used.
 *
 * Unmounting, which Testing Library's `cleanup` does after each test, also calls `resetCheckouts`. A checkout that one
 * test starts and does not finish then does not keep the buttons of the next test busy.
 */
export function renderWithCheckout(
  ui: ReactNode,
  { sandbox: sandboxOptions = {}, provider = {}, wrapper: Outer, ...options }: RenderWithCheckoutOptions = {},
): RenderWithCheckoutResult {
  const sandbox = createSandbox(sandboxOptions);
  const leftFor: string[] = [];
  const transport = provider.transport ?? transportTo(sandbox, sandboxOptions);

  function Wrapper({ children }: { children: ReactNode }) {
    useEffect(() => resetPageRegistry, []);
    const [navigate] = useState(() => (url: string) => void leftFor.push(url));
    const inner = (
      <CheckoutProvider
        orgId={sandboxOptions.orgId ?? sandboxOrgId}
        billingId={sandboxOptions.billingId ?? sandboxBillingId}
        successUrl="/billing"
        cancelUrl="/pricing"
        timeZone="UTC"
        navigate={navigate}
        {...provider}
        transport={transport}
      >
        {children}
      </CheckoutProvider>
    );
    return Outer ? <Outer>{inner}</Outer> : inner;
  }

  const result: RenderResult = render(ui, { ...options, wrapper: Wrapper });
  return { ...result, sandbox, transport, leftFor };
}

function transportTo(
  sandbox: Sandbox,
  { generation, apiPath = '/frontier' }: SandboxOptions,
): CheckoutTransport {
  const options = { baseUrl: `https://frontier.example${apiPath}`, fetch: sandbox.fetch };
  if (generation === 'connect') return connectTransport(options);
  return restTransport({ ...options, dialect: generation === 'rest-product' ? 'product' : 'feature' });
}
