import { CheckoutReturn, useConfirmPurchase } from 'react-frontier-checkout';

export function ReturnNotice() {
  const confirm = useConfirmPurchase();
  return <CheckoutReturn confirm={confirm} invalidate={[['my-plan']]} />;
}
