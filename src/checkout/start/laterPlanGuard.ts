import { atMost } from '../../model/atMost.js';
import { CheckoutError } from '../../model/CheckoutError.js';
import type { PlanCheckoutRequest } from '../../model/CheckoutRequest.js';
import type { AccountSource } from '../AccountSource.js';
import type { StartGuard } from './StartGuard.js';

/** How long a click waits for the code of the guard, in milliseconds. It is usually there: see `readAhead`. */
const loadMs = 2_000;

type Load = () => Promise<typeof import('./planGuard.js')>;

const load: Load = () => import('./planGuard.js');

/** Loads the code of the guard and reads the account's subscriptions ahead of the click. Never rejects. */
export function readAhead(source: AccountSource): void {
  load().then(
    ({ readAhead }) => readAhead(source),
    () => {},
  );
}

/** `guardPlan` as a guard. Where its code cannot be loaded, nothing may be created: `subscriptions_unread`. */
export function createPlanGuard(loadGuard = load): StartGuard {
  return async (source, request) => {
    const { guardPlan } = await atMost(loadMs, loadGuard()).catch((cause: unknown) => {
      throw new CheckoutError({
        code: 'network',
        reason: 'subscriptions_unread',
        sent: false,
        cause,
        message: 'PlanCheckoutButton: its code could not be loaded, so no checkout was created. Try again.',
      });
    });
    return guardPlan(source, request as PlanCheckoutRequest);
  };
}
