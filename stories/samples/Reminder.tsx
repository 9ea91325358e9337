import { ResumeCheckoutBanner } from 'react-frontier-checkout';

export function AppHeader() {
  return (
    <header>
      <ResumeCheckoutBanner itemLabel={({ plan }) => (plan === 'pro' ? 'Pro' : undefined)} />
    </header>
  );
}
