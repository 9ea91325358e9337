/** The code that `ChangePlanDialog` loads when it first opens. The rule of `detailsView.ts` holds for it too. */
export { ChangePlanFrame } from './ChangePlanFrame.js';
