/**
 * The code that `OfferLink` loads. The build bundles it with its own copy of what it imports, so it has a context of its
 * own, which `OfferLink` fills.
 */
export { CheckoutContext } from '../../hooks/checkoutContext.js';
export { ResumeLink } from './ResumeLink.js';
