import { type CheckoutTransport, isCheckoutError, listSubscriptions } from 'react-frontier-checkout';

export async function readSubscriptions(transport: CheckoutTransport, orgId: string) {
  try {
    return await listSubscriptions(transport, { orgId });
  } catch (error) {
    if (isCheckoutError(error) && error.code === 'permission_denied') return undefined;
    throw error;
  }
}
