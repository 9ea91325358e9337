import { type QueryClient, useQuery } from '@tanstack/react-query';
import {
  type CheckoutEvent,
  CheckoutHistoryTable,
  CheckoutProvider,
  CheckoutReturn,
  checkoutKeys,
  checkoutsQueryOptions,
  connectTransport,
  isCheckoutError,
  labelsDe,
  PlanCheckoutButton,
  restTransport,
  useCheckouts,
  useStartCheckout,
} from 'react-frontier-checkout';
import { createSandbox, makeCheckoutSession, sandboxOrgId } from 'react-frontier-checkout/testing';
import { type SandboxServer, serveSandbox } from 'react-frontier-checkout/testing/node';
import { renderWithCheckout } from 'react-frontier-checkout/testing/react';

const sandbox = createSandbox({ generation: 'connect', sessions: [{ plan: 'pro' }] });
const transport = connectTransport({ id: 'frontier', baseUrl: '/frontier', fetch: sandbox.fetch });
restTransport({ baseUrl: '/frontier', dialect: 'product', getAccessToken: async () => 'token' });

function Start() {
  const checkout = useStartCheckout({ reuse: true });
  const { data, error } = useCheckouts({ select: (sessions) => sessions.length });
  const list = useQuery(checkoutsQueryOptions({ transport, orgId: sandboxOrgId }));
  const count: number | undefined = data;
  const first: Date | undefined = list.data?.sessions[0]?.createdAt;
  if (checkout.status === 'failed') return <p>{checkout.error.code}</p>;
  if (checkout.status === 'offered') return <a href={checkout.session.checkoutUrl}>{count}</a>;
  return (
    <button type="button" onClick={() => checkout.start({ plan: 'pro', trialDays: 14 })}>
      {error?.code ?? first?.toJSON()}
    </button>
  );
}

export function App({ report }: { report: (event: CheckoutEvent) => void }) {
  return (
    <CheckoutProvider transport={transport} orgId={sandboxOrgId} labels={labelsDe} onEvent={report}>
      <CheckoutReturn confirm={async ({ session }) => session?.state === 'complete'} />
      <PlanCheckoutButton
        plan="pro"
        target="popup"
        className="buy"
        onClick={(event) => event.preventDefault()}
      >
        Upgrade
      </PlanCheckoutButton>
      {/* @ts-expect-error a plan has no quantity */}
      <PlanCheckoutButton plan="pro" quantity={2} />
      <CheckoutHistoryTable pageSize={10} />
      <Start />
    </CheckoutProvider>
  );
}

export async function read(queryClient: QueryClient): Promise<string> {
  try {
    const cached = queryClient.getQueryData(checkoutKeys.list({ transport, orgId: sandboxOrgId }));
    return cached?.sessions[0]?.id ?? makeCheckoutSession({ state: 'expired' }).id;
  } catch (error) {
    return isCheckoutError(error) ? error.code : 'other';
  }
}

export async function serve(): Promise<string> {
  const server: SandboxServer = await serveSandbox({ port: 7400 });
  renderWithCheckout(<App report={() => {}} />).getByRole('button');
  return server.baseUrl;
}
