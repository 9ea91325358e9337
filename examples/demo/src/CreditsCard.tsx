import './styles/creditsCard.css';
import { CreditsPack } from './CreditsPack.js';
import { CreditsQuantity } from './CreditsQuantity.js';
import { products } from './catalogue.js';
import { useFrontier } from './frontier.js';

export function CreditsCard() {
  const { generation } = useFrontier();
  const credits = products.find(({ name }) => name === 'credits_500');
  if (!credits) return null;
  // The first servers sell features, one at a time; later ones sell products, by the number.
  const Buy = generation === 'rest-feature' ? CreditsPack : CreditsQuantity;
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
        <Buy credits={credits} />
      </div>
    </section>
  );
}
