import type { RememberedCheckout } from '../../browser/storage/rememberedCheckout.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { checkoutStatus } from '../../model/checkoutStatus.js';

/** With less time left, a buyer is not sent back to the payment page. */
const leastMs = 5 * 60_000;

/** Which checkouts count. Any does when neither is given. */
interface Wanted {
  plan?: string | undefined;
  feature?: string | undefined;
}

/**
 * The newest session worth finishing: open, with at least five minutes left, for `plan` or `feature` where one is
 * given. `undefined` when a newer session for the same item is complete, so that no buyer pays twice.
 *
 * @param sessions newest first
 * @param remembered the checkout that this tab last left for. It has the names that buttons asked for; servers only
 * have ids, and servers before v0.8.19 not even those
 */
export function unfinishedCheckout(
  sessions: readonly CheckoutSession[],
  now: number,
  wanted: Wanted = {},
  remembered?: RememberedCheckout,
): CheckoutSession | undefined {
  const at = sessions.findIndex(
    (session) =>
      checkoutStatus(session, now) === 'open' &&
      session.expireAt !== undefined &&
      session.expireAt.getTime() - now >= leastMs &&
      isWanted(session, wanted, remembered?.id === session.id ? remembered : undefined),
  );
  const found = sessions[at];
  const done = sessions
    .slice(0, Math.max(at, 0))
    .some(
      (newer) => newer.state === 'complete' && newer.plan === found?.plan && newer.product === found?.product,
    );
  return done ? undefined : found;
}

function isWanted(
  { plan, product }: CheckoutSession,
  wanted: Wanted,
  remembered: RememberedCheckout | undefined,
): boolean {
  if (wanted.plan === undefined && wanted.feature === undefined) return true;
  return (
    (wanted.plan !== undefined && [plan, remembered?.plan].includes(wanted.plan)) ||
    (wanted.feature !== undefined && [product, remembered?.feature].includes(wanted.feature))
  );
}
