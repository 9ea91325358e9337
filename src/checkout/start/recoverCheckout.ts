import type { CheckoutError } from '../../model/CheckoutError.js';
import type { CheckoutRequest } from '../../model/CheckoutRequest.js';
import type { CheckoutList, CheckoutSession } from '../../model/CheckoutSession.js';
import { fetchCheckoutsAnew } from '../../query/reading/fetchCheckouts.js';
import type { AccountSource } from '../AccountSource.js';
import { findCreated } from './findCheckout.js';

/** Whether the server may have created a session although the call failed. */
export function leavesDoubt({ code, status = 0 }: CheckoutError): boolean {
  return code === 'network' || code === 'timeout' || code === 'invalid_response' || status >= 500;
}

/** Reads the history again and returns the session that a failed create made all the same, where it shows one. */
export async function recoverCheckout(
  source: AccountSource,
  request: CheckoutRequest,
  { before, clickedAt }: { before: CheckoutList | undefined; clickedAt: number },
): Promise<CheckoutSession | undefined> {
  try {
    const after = await fetchCheckoutsAnew(source, source.queryClient);
    return findCreated(before, after, request, { clickedAt, now: Date.now() });
  } catch {
    // The history cannot be read either. The state of the start already warns that a session may exist.
    return undefined;
  }
}
