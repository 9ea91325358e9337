import { createPlanGuard } from '../../checkout/start/laterPlanGuard.js';
import type { StartGuard } from '../../checkout/start/StartGuard.js';
import { CheckoutError } from '../../model/CheckoutError.js';

const planGuard = createPlanGuard();

/** The guard of `PlanCheckoutButton`, for rows, which show why nothing was started as they show a failure. */
export const startAgainGuard: StartGuard = async (source, request) => {
  if (request.plan === undefined) return {};
  const result = await planGuard(source, request);
  if (!result.heldBy) return result;
  throw new CheckoutError({
    code: 'already_exists',
    reason: 'plan_held',
    sent: false,
    message: 'The account has a plan already, or a purchase of one is being confirmed. Nothing was started.',
  });
};
