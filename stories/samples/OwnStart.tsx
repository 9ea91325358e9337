import { useStartCheckout } from 'react-frontier-checkout';

export function BuyCredits() {
  const { start, isBusy, status, error } = useStartCheckout();
  return (
    <>
      <button
        type="button"
        aria-disabled={isBusy}
        onClick={() => void start({ product: 'credits', quantity: 2 })}
      >
        Buy 200 credits
      </button>
      {status === 'failed' && <p role="alert">It did not work ({error.code}).</p>}
    </>
  );
}
