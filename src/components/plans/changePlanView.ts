/** The code that `ChangePlanDialog` loads when it first opens, with a context of its own: see `ShareContext`. */
export { CheckoutContext } from '../../hooks/checkoutContext.js';
export { ChangePlanFrame } from './ChangePlanFrame.js';
