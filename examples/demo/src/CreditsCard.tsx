import { FeatureCheckoutButton } from 'react-frontier-checkout';
import './styles/creditsCard.css';
import { features, formatAmount } from './catalogue.js';

export function CreditsCard() {
  const credits = features.find(({ name }) => name === 'credits_500');
  if (!credits) return null;
  return (
    <section className="credits" aria-labelledby="credits">
      <div>
        <h2 id="credits">Replay credits</h2>
        <p>
          See an incident again as it happened. One credit replays one hour of metrics and logs, on any plan,
          and credits never expire.
        </p>
      </div>
      <div className="credits-buy quiet">
        <p>
          <strong>{formatAmount(credits.amount)}</strong> once
        </p>
        <FeatureCheckoutButton feature={credits.name}>Buy 500 credits</FeatureCheckoutButton>
      </div>
    </section>
  );
}
