import { isForeignFrame } from '../../browser/location.js';
import type { CheckoutContextValue } from '../../hooks/checkoutContext.js';
import type { CheckoutRequest } from '../../model/CheckoutRequest.js';
import type { CheckoutTransport } from '../../model/CheckoutTransport.js';
import { startCheckout } from './startCheckout.js';

const rehearsed = new WeakSet<CheckoutTransport>();

/**
 * Goes through a checkout with nothing sent, nobody told and nothing kept, once a page, while the pointer is on its
 * way: browsers compile code when it first runs, and the first click would wait for that.
 */
export function rehearseCheckout(request: CheckoutRequest, context: CheckoutContextValue): void {
  const { transport } = context;
  // From a frame of another origin a checkout leaves by a new window, which must not open for this.
  if (!transport.rehearsal || rehearsed.has(transport) || isForeignFrame()) return;
  rehearsed.add(transport);
  const nobody = () => {};
  // Its session has no address that could be left for, so that it ends where addresses are vetted.
  const aside = { ...context, transport: transport.rehearsal(), emit: nobody, navigate: nobody };
  void startCheckout(request, {}, aside, nobody);
}
