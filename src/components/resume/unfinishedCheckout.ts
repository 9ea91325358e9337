import type { RememberedCheckout } from '../../browser/storage/rememberedCheckout.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { checkoutStatus } from '../../model/checkoutStatus.js';
import { minTimeToPayMs } from '../../model/minTimeToPayMs.js';

/** What a buyer is to be reminded of: any checkout when it names nothing. */
interface Wanted {
  plan?: string | undefined;
  feature?: string | undefined;
}

/**
 * The newest session worth finishing: open, with at least five minutes left, for `plan` or `feature` where one is
 * given. None when a newer one for the same thing is complete, or a buyer would be sent to pay twice.
 *
 * @param sessions newest first
 * @param remembered what this tab last left for: servers know ids only, and old ones not even those
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
      session.expireAt.getTime() - now >= minTimeToPayMs &&
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
