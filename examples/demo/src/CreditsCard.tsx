import './styles/creditsCard.css';
import { CreditsPack } from './CreditsPack.js';
import { CreditsQuantity } from './CreditsQuantity.js';
import { useFrontier } from './frontier.js';
import { useLanguage } from './language/language.js';

export function CreditsCard() {
  const { messages } = useLanguage();
  const { generation } = useFrontier();
  // The first servers sell features, one at a time; later ones sell products, by the number.
  const Buy = generation === 'rest-feature' ? CreditsPack : CreditsQuantity;
  return (
    <section className="credits" aria-labelledby="credits">
      <div>
        <h2 id="credits">{messages.creditsTitle}</h2>
        <p>{messages.creditsText}</p>
      </div>
      <div className="credits-buy quiet">
        <Buy />
      </div>
    </section>
  );
}
