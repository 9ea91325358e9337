import { useState } from 'react';
import { ProductCheckoutButton } from 'react-frontier-checkout';
import { formatAmount, type Product } from './catalogue.js';

export function CreditsQuantity({ credits }: { credits: Product }) {
  const [quantity, setQuantity] = useState(1);
  const { name, amount, minQuantity, maxQuantity } = credits;
  // An empty or unfinished number counts as none, which the button refuses.
  const total = Number.isInteger(quantity) ? formatAmount(amount * quantity) : '–';
  return (
    <>
      <label className="credits-quantity">
        Packs of 500
        <input
          type="number"
          min={minQuantity}
          max={maxQuantity}
          value={Number.isNaN(quantity) ? '' : quantity}
          onChange={(event) => setQuantity(event.target.valueAsNumber)}
        />
      </label>
      <p>
        <strong>{total}</strong> once
      </p>
      <ProductCheckoutButton
        product={name}
        quantity={quantity}
        minQuantity={minQuantity}
        maxQuantity={maxQuantity}
      >
        Buy credits
      </ProductCheckoutButton>
    </>
  );
}
