/** The code that `StartAgainButton` loads, with a context of its own: see `ShareContext`. */
export { CheckoutContext } from '../../hooks/checkoutContext.js';
export { CheckoutButton } from '../buttons/CheckoutButton.js';
