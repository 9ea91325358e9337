import { CheckoutDetailsDialog, useCheckout } from 'react-frontier-checkout';

interface DetailsByUrlProps {
  /** From your route, such as `/billing/:checkoutId`. */
  checkoutId: string;
  onClose: () => void;
}

export function DetailsByUrl({ checkoutId, onClose }: DetailsByUrlProps) {
  const { data: session } = useCheckout(checkoutId);
  return <CheckoutDetailsDialog session={session} open onOpenChange={onClose} />;
}
