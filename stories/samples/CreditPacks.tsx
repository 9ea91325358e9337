import { useState } from 'react';
import { ProductCheckoutButton } from 'react-frontier-checkout';

export function CreditPacks() {
  const [packs, setPacks] = useState(1);
  return (
    <>
      <label>
        Packs of 500 credits{' '}
        <input
          type="number"
          min={1}
          max={10}
          value={packs}
          onChange={(event) => setPacks(Number(event.target.value))}
        />
      </label>
      <ProductCheckoutButton product="credits_500" quantity={packs} maxQuantity={10}>
        Buy credits
      </ProductCheckoutButton>
    </>
  );
}
