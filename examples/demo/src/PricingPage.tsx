import { CheckoutReturn } from 'react-frontier-checkout';
import './styles/pricing.css';
import { CreditsCard } from './CreditsCard.js';
import { itemLabel } from './itemLabel.js';
import { NoiseChart } from './NoiseChart.js';
import { offers } from './offers.js';
import { PageHeading } from './PageHeading.js';
import { PlanCard } from './PlanCard.js';
import { Questions } from './Questions.js';

export function PricingPage() {
  return (
    <div className="page">
      <CheckoutReturn itemLabel={itemLabel} />
      <header className="hero">
        <div className="hero-text">
          <PageHeading title="Pricing">Woken for the outage, not for the noise</PageHeading>
          <p>
            Signals turns a night of alerts into one incident, and pages one person, once. Pick a plan by how
            many people share the pager.
          </p>
        </div>
        <NoiseChart />
      </header>

      <section aria-labelledby="plans">
        <h2 id="plans" className="visually-hidden">
          Plans
        </h2>
        <ul className="plans">
          {offers.map((offer) => (
            <li key={offer.plan}>
              <PlanCard offer={offer} />
            </li>
          ))}
        </ul>
      </section>

      <CreditsCard />
      <Questions />
    </div>
  );
}
