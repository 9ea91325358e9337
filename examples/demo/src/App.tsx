import { CheckoutProvider } from 'react-frontier-checkout';
import { account } from './account.js';
import { BillingPage } from './BillingPage.js';
import { useFrontier } from './frontier.js';
import { Header } from './Header.js';
import { useLanguage } from './language/language.js';
import { NotFoundPage } from './NotFoundPage.js';
import { PricingPage } from './PricingPage.js';
import { usePath } from './router.js';
import { useSandbox } from './sandbox/useSandbox.js';
import { DemoBar } from './tools/DemoBar.js';
import { EventLog } from './tools/EventLog.js';
import { logEvent } from './tools/eventLog.js';
import { transports } from './transports.js';
import { usePageFocus } from './usePageFocus.js';

export function App() {
  const path = usePath();
  const { generation, apiPath } = useFrontier();
  const { locale, labels, messages } = useLanguage();
  const controls = useSandbox(apiPath);
  usePageFocus(path);
  return (
    <CheckoutProvider
      transport={transports[generation]}
      orgId={account.orgId}
      billingId={account.billingId}
      successUrl="/billing"
      cancelUrl="/"
      historyUrl="/billing"
      locale={locale}
      labels={labels}
      onEvent={logEvent}
    >
      <a className="skip-link" href="#main">
        {messages.skip}
      </a>
      <DemoBar controls={controls} />
      <Header path={path} />
      <main id="main" tabIndex={-1}>
        {/* Another Frontier, another start: no notes left from the one before. */}
        <Page key={`${generation} ${controls.starts}`} path={path} />
      </main>
      <footer className="footer">
        <p>{messages.footer}</p>
      </footer>
      <EventLog />
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
