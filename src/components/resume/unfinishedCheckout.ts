import type { RememberedCheckout } from '../../browser/storage/rememberedCheckouts.js';
import { boughtSince } from '../../model/boughtSince.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { checkoutStatus } from '../../model/checkoutStatus.js';
import { minTimeToPayMs } from '../../model/minTimeToPayMs.js';

/** What a buyer is to be reminded of: any checkout when it names nothing. */
interface Wanted {
  plan?: string | undefined;
  feature?: string | undefined;
  product?: string | undefined;
}

/**
 * The newest session worth finishing: open, with at least five minutes left, for what is wanted, and the same thing not
 * bought since.
 *
 * @param sessions newest first
 * @param recall what this browser remembers of a session: servers know ids only, and old ones not even those
 */
export function unfinishedCheckout(
  sessions: readonly CheckoutSession[],
  now: number,
  wanted: Wanted,
  recall: (session: CheckoutSession) => RememberedCheckout | undefined,
): CheckoutSession | undefined {
  const isBought = boughtSince(sessions);
  return sessions.find(
    (session) =>
      checkoutStatus(session, now) === 'open' &&
      session.expireAt !== undefined &&
      session.expireAt.getTime() - now >= minTimeToPayMs &&
      isWanted(session, wanted, recall(session)) &&
      !isBought(session),
  );
}

function isWanted(
  session: CheckoutSession,
  wanted: Wanted,
  remembered: RememberedCheckout | undefined,
): boolean {
  const { plan, feature, product } = wanted;
  if (plan === undefined && feature === undefined && product === undefined) return true;
  return (
    (plan !== undefined && [session.plan, remembered?.plan].includes(plan)) ||
    (feature !== undefined && [session.product, remembered?.feature].includes(feature)) ||
    (product !== undefined && [session.product, remembered?.product].includes(product))
  );
}
