import { CustomerPortalButton } from 'react-frontier-checkout';

export function Portal() {
  return <CustomerPortalButton returnUrl="/billing">Invoices and cards</CustomerPortalButton>;
}
