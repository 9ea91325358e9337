import { useState } from 'react';
import { ProductCheckoutButton } from 'react-frontier-checkout';
import { credits } from './credits.js';
import { useLanguage } from './language/language.js';
import { Part } from './tools/Part.js';
import { useAmount } from './useAmount.js';

const { name, amount, minQuantity, maxQuantity } = credits;

export function CreditsQuantity() {
  const { messages } = useLanguage();
  const formatAmount = useAmount();
  const [quantity, setQuantity] = useState(1);
  // An empty or unfinished number counts as none, which the button refuses.
  const total = Number.isInteger(quantity) ? formatAmount(amount * quantity) : '–';
  return (
    <>
      <label className="credits-quantity">
        {messages.packs}
        <input
          type="number"
          min={minQuantity}
          max={maxQuantity}
          value={Number.isNaN(quantity) ? '' : quantity}
          onChange={(event) => setQuantity(event.target.valueAsNumber)}
        />
      </label>
      <p>
        <strong>{total}</strong> {messages.once}
      </p>
      <Part
        jsx='<ProductCheckoutButton product="credits_500" quantity={quantity}>'
        source="buttons/ProductCheckoutButton"
      >
        <ProductCheckoutButton
          product={name}
          quantity={quantity}
          minQuantity={minQuantity}
          maxQuantity={maxQuantity}
        >
          {messages.buyCredits}
        </ProductCheckoutButton>
      </Part>
    </>
  );
}
