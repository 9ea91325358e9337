/**
 * The code that `CheckoutDetailsDialog` loads when it first opens. The build bundles it with its own copy of what it
 * imports, so it has a context of its own, which the dialog fills.
 */
export { CheckoutContext } from '../../hooks/checkoutContext.js';
export { CheckoutDetails, MissingDetails } from './CheckoutDetails.js';
export { DetailsFrame } from './DetailsFrame.js';
