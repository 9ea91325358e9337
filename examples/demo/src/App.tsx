import { CheckoutProvider } from 'react-frontier-checkout';
import { account } from './account.js';
import { BillingPage } from './BillingPage.js';
import { checkoutLabels } from './checkoutLabels.js';
import { Footer } from './Footer.js';
import { useFrontier } from './frontier.js';
import { Header } from './Header.js';
import { NotFoundPage } from './NotFoundPage.js';
import { PricingPage } from './PricingPage.js';
import { usePath } from './router.js';
import { SandboxPanel } from './sandbox/SandboxPanel.js';
import { transports } from './transports.js';
import { usePageFocus } from './usePageFocus.js';

export function App() {
  const path = usePath();
  const { generation } = useFrontier();
  usePageFocus(path);
  return (
    <CheckoutProvider
      transport={transports[generation]}
      orgId={account.orgId}
      billingId={account.billingId}
      successUrl="/billing"
      cancelUrl="/"
      historyUrl="/billing"
      locale="en-US"
      labels={checkoutLabels}
    >
      <a className="skip-link" href="#main">
        Skip to content
      </a>
      <SandboxPanel />
      <Header path={path} />
      <main id="main" tabIndex={-1}>
        {/* Another Frontier, another start: no notes left from the one before. */}
        <Page key={generation} path={path} />
      </main>
      <Footer />
    </CheckoutProvider>
  );
}

function Page({ path }: { path: string }) {
  switch (path) {
    case '/':
      return <PricingPage />;
    case '/billing':
      return <BillingPage />;
    default:
      return <NotFoundPage />;
  }
}
