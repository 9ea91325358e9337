import { FeatureCheckoutButton } from 'react-frontier-checkout';
import { credits } from './credits.js';
import { useLanguage } from './language/language.js';
import { Part } from './tools/Part.js';
import { useAmount } from './useAmount.js';

export function CreditsPack() {
  const { messages } = useLanguage();
  const amount = useAmount();
  return (
    <>
      <p>
        <strong>{amount(credits.amount)}</strong> {messages.once}
      </p>
      <Part jsx='<FeatureCheckoutButton feature="credits_500">' source="buttons/FeatureCheckoutButton">
        <FeatureCheckoutButton feature={credits.name}>{messages.buyPack}</FeatureCheckoutButton>
      </Part>
    </>
  );
}
