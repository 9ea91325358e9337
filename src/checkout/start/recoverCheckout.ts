import { sessionRef } from '../../browser/returnUrl.js';
import type { CheckoutError } from '../../model/CheckoutError.js';
import type { CheckoutList, CheckoutSession } from '../../model/CheckoutSession.js';
import { checkoutKeys } from '../../query/checkoutKeys.js';
import type { AccountSource } from '../AccountSource.js';

/** Whether the server may have done what was asked, such as create a session, although the call failed. */
export function leavesDoubt({ code, status = 0, sent }: CheckoutError): boolean {
  if (!sent) return false;
  return code === 'network' || code === 'timeout' || code === 'invalid_response' || status >= 500;
}

/**
 * Reads the history again and returns the session that a failed create made all the same. The start's reference names
 * it, so it can be no other tab's and no other purchase's.
 */
export async function recoverCheckout(
  source: AccountSource,
  ref: string,
): Promise<CheckoutSession | undefined> {
  const { transport, orgId, billingId, queryClient } = source;
  const queryKey = checkoutKeys.list(source);
  // A request that is already under way may not include what has just happened.
  void queryClient.cancelQueries({ queryKey });
  try {
    // Not through the query: apps with buttons only need not load the rest of it.
    const list = await transport.listCheckouts({ orgId, billingId });
    queryClient.setQueryData<CheckoutList>(queryKey, list);
    return list.sessions.find((session) => isUnfinished(session) && sessionRef(session) === ref);
  } catch {
    // The history cannot be read either. The state of the start already warns that a session may exist.
    void queryClient.invalidateQueries({ queryKey });
    return undefined;
  }
}

function isUnfinished({ state }: CheckoutSession): boolean {
  return state === 'open' || state === 'pending';
}
