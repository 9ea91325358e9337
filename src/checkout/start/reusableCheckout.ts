import { isReturnUrl, sessionRef } from '../../browser/returnUrl.js';
import { recallCheckout } from '../../browser/storage/rememberedCheckouts.js';
import { boughtSince } from '../../model/boughtSince.js';
import type { CheckoutRequest } from '../../model/CheckoutRequest.js';
import type { CheckoutList, CheckoutSession } from '../../model/CheckoutSession.js';
import { checkoutStatus } from '../../model/checkoutStatus.js';
import { minTimeToPayMs } from '../../model/minTimeToPayMs.js';
import { isSamePurchase } from '../../model/toPurchase.js';
import { checkoutKeys } from '../../query/checkoutKeys.js';
import { reviveCheckouts } from '../../query/reading/reviveCheckouts.js';
import { cachedClockSkew } from '../../query/reading/serverClock.js';
import type { AccountSource } from '../AccountSource.js';

/**
 * Finds an open session that serves a request as well as a new one would: same purchase, same return URLs, at least
 * five minutes left, and the same thing not bought since. A session has the UUID of what it is for, or nothing. For a
 * name only a session counts that this browser remembers.
 */
export function reusableCheckout(
  source: AccountSource,
  request: CheckoutRequest,
): CheckoutSession | undefined {
  const { scope, queryClient } = source;
  const cached = queryClient.getQueryData<CheckoutList>(checkoutKeys.list(source));
  if (!cached) return undefined;
  const { sessions } = reviveCheckouts(cached);
  const now = Date.now() + (cachedClockSkew(source, queryClient) ?? 0);
  const isBought = boughtSince(sessions);
  return sessions.find((session) => {
    const left = (session.expireAt?.getTime() ?? 0) - now;
    if (left < minTimeToPayMs || checkoutStatus(session, now) !== 'open') return false;
    if (!hasReturnUrls(session, request) || isBought(session)) return false;
    const remembered = recallCheckout(scope, { id: session.id, ref: sessionRef(session) });
    return remembered ? isSamePurchase(remembered, request) : isFor(session, request);
  });
}

// No server reports trial terms, quantities and setups: only what this browser remembers tells those apart.
function isFor(session: CheckoutSession, request: CheckoutRequest): boolean {
  const { plan, skipTrial, cancelAfterTrial, feature } = request;
  if (plan !== undefined) return plan === session.plan && !skipTrial && !cancelAfterTrial;
  return feature !== undefined && feature === session.product;
}

function hasReturnUrls(
  session: CheckoutSession,
  { successUrl = '', cancelUrl = '' }: CheckoutRequest,
): boolean {
  return (
    isReturnUrl(successUrl, session.successUrl, session.id) &&
    isReturnUrl(cancelUrl, session.cancelUrl, session.id)
  );
}
