/**
 * The code that the history loads for Start again. The build bundles it with its own copy of what it imports, so it has
 * a context of its own, which the table fills.
 */
export { CheckoutContext } from '../../hooks/checkoutContext.js';
export { StartAgainRun } from './StartAgainRun.js';
