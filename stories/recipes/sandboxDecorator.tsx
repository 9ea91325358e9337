import { type ComponentType, useEffect, useState } from 'react';
import { CheckoutProvider, connectTransport } from 'react-frontier-checkout';
import {
  createSandbox,
  resetCheckouts,
  type SandboxOptions,
  sandboxBillingId,
  sandboxOrgId,
} from 'react-frontier-checkout/testing';
import { action } from 'storybook/actions';

/** A decorator that gives each story a sandbox of its own. A story sets it up with `parameters.sandbox`. */
export function sandboxDecorator(
  Story: ComponentType,
  { parameters }: { parameters: { sandbox?: unknown } },
) {
  return (
    <Sandboxed options={parameters.sandbox as SandboxOptions | undefined}>
      <Story />
    </Sandboxed>
  );
}

function Sandboxed({
  options,
  children,
}: {
  options: SandboxOptions | undefined;
  children: React.ReactNode;
}) {
  const [transport] = useState(() => {
    const sandbox = createSandbox({ generation: 'connect', ...options });
    return connectTransport({ baseUrl: '/frontier', fetch: sandbox.fetch });
  });
  // A story that has started a checkout leaves no busy button to the next one.
  useEffect(() => resetCheckouts, []);
  return (
    <CheckoutProvider
      transport={transport}
      orgId={sandboxOrgId}
      billingId={sandboxBillingId}
      successUrl="/billing"
      cancelUrl="/pricing"
      navigate={action('navigate')}
    >
      {children}
    </CheckoutProvider>
  );
}
