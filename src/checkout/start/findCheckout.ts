import { isReturnUrl } from '../../browser/returnUrl.js';
import type { RememberedCheckout } from '../../browser/storage/rememberedCheckout.js';
import type { CheckoutRequest } from '../../model/CheckoutRequest.js';
import type { CheckoutList, CheckoutSession } from '../../model/CheckoutSession.js';
import { checkoutStatus } from '../../model/checkoutStatus.js';
import { minTimeToPayMs } from '../../model/minTimeToPayMs.js';
import { isSamePurchase } from '../../model/toPurchase.js';

/** How far apart a click and its session's creation may seem, by two clocks. */
const slackMs = 60 * 1000;

/**
 * An open session that serves this request as well as a new one would: same purchase, same return URLs, at least five
 * minutes left. A session says by UUID what it is for, or not at all; for a name only the one that this browser
 * remembers counts.
 */
export function findReusable(
  list: CheckoutList | undefined,
  request: CheckoutRequest,
  remembered: RememberedCheckout | undefined,
  now: number,
): CheckoutSession | undefined {
  return list?.sessions.find((session) => {
    const same =
      remembered?.id === session.id ? isSamePurchase(remembered, request) : isSaidToBe(session, request);
    const left = (session.expireAt?.getTime() ?? 0) - now;
    return (
      same && left >= minTimeToPayMs && checkoutStatus(session, now) === 'open' && isFor(session, request)
    );
  });
}

/**
 * The one open session with these return URLs that has turned up since a create failed without saying whether it went
 * through; `undefined` when there is none, or more than one.
 */
export function findCreated(
  before: CheckoutList | undefined,
  after: CheckoutList,
  request: CheckoutRequest,
  { clickedAt, now }: { clickedAt: number; now: number },
): CheckoutSession | undefined {
  const known = new Set(before?.sessions.map(({ id }) => id));
  const found = after.sessions.filter((session) => {
    const createdAt = session.createdAt?.getTime() ?? 0;
    // With nothing to compare to, only what was created about now; a clock that is off finds nothing, which is safe.
    const isNew = before
      ? !known.has(session.id)
      : createdAt >= clickedAt - slackMs && createdAt <= now + slackMs;
    return isNew && checkoutStatus(session, now) === 'open' && isFor(session, request);
  });
  return found.length === 1 ? found[0] : undefined;
}

// Trial terms, quantities and setups are not in any answer: only what this browser remembers tells those apart.
function isSaidToBe(session: CheckoutSession, request: CheckoutRequest): boolean {
  const { plan, skipTrial, cancelAfterTrial, feature } = request;
  if (plan !== undefined) return plan === session.plan && !skipTrial && !cancelAfterTrial;
  return feature !== undefined && feature === session.product;
}

function isFor(session: CheckoutSession, { successUrl = '', cancelUrl = '' }: CheckoutRequest): boolean {
  return (
    isReturnUrl(successUrl, session.successUrl, session.id) &&
    isReturnUrl(cancelUrl, session.cancelUrl, session.id)
  );
}
