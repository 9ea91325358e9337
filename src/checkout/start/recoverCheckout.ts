import { sessionRef } from '../../browser/returnUrl.js';
import type { CheckoutError } from '../../model/CheckoutError.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { fetchCheckoutsAnew } from '../../query/reading/fetchCheckouts.js';
import type { AccountSource } from '../AccountSource.js';

/** Whether the server may have created a session although the call failed. */
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
  try {
    const { sessions } = await fetchCheckoutsAnew(source, source.queryClient);
    return sessions.find((session) => isUnfinished(session) && sessionRef(session) === ref);
  } catch {
    // The history cannot be read either. The state of the start already warns that a session may exist.
    return undefined;
  }
}

function isUnfinished({ state }: CheckoutSession): boolean {
  return state === 'open' || state === 'pending';
}
