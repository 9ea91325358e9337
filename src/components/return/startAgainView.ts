/**
 * The code that `StartAgain` loads. The build bundles it with its own copy of what it imports, so it has a context of its
 * own, which `StartAgain` fills.
 */
export { CheckoutContext } from '../../hooks/checkoutContext.js';
export { StartAgainButton } from './StartAgainButton.js';
