import { CheckoutReturn, PlanPricingTable } from 'react-frontier-checkout';
import './styles/pricing.css';
import { account } from './account.js';
import { CreditsCard } from './CreditsCard.js';
import { useLanguage } from './language/language.js';
import { PageHeading } from './PageHeading.js';
import { Part } from './tools/Part.js';
import { useItemLabel } from './useItemLabel.js';

export function PricingPage() {
  const { messages } = useLanguage();
  const itemLabel = useItemLabel();
  return (
    <div className="page">
      <Part jsx="<CheckoutReturn itemLabel={itemLabel} />" source="return/CheckoutReturn">
        <CheckoutReturn itemLabel={itemLabel} />
      </Part>
      <header className="hero">
        <PageHeading title={messages.pricing}>{messages.pricingTitle}</PageHeading>
        <p>{messages.pricingText}</p>
      </header>
      <section aria-labelledby="plans">
        <h2 id="plans" className="visually-hidden">
          {messages.plans}
        </h2>
        <Part
          jsx='<PlanPricingTable seats={account.members} highlight="pro" compare />'
          source="plans/PlanPricingTable"
        >
          <PlanPricingTable seats={account.members} highlight="pro" compare />
        </Part>
      </section>
      <CreditsCard />
    </div>
  );
}
