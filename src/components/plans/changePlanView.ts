/** The code that `ChangePlanDialog` loads when it first opens. */
export { ChangePlanFrame } from './ChangePlanFrame.js';
