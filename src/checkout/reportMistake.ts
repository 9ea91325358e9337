import { type CheckoutError, isCheckoutError } from '../model/CheckoutError.js';
import type { CheckoutEventInit } from '../model/CheckoutEvent.js';
import { pageSlot } from '../model/pageRegistry.js';

/** What is no mistake or was told already: by code, and by reason, which decides where it is known. */
const usual =
  /^(aborted|canceled|subscriptions_unread|plan_held|not_changeable|timeout|deadline_exceeded|unavailable|resource_exhausted|unauthenticated|permission_denied|already_exists|already_subscribed|plan_inactive|seat_limit|payment_failed|org_disabled|owner_only|user_gone|portal_closed|provider_.*|quantity_out_of_range)$/;

/** Whether the developer may have to mend something, and not the buyer or the server. */
function isSetupMistake({ code, reason }: CheckoutError): boolean {
  return !usual.test(reason ?? code);
}

/**
 * The same for the same mistake: a wrong `baseUrl` fails every call in the same way, each with a message of its own. A
 * 500 has many causes, which only the message tells apart.
 */
function mistakeKey({ code, reason, status, message, sent }: CheckoutError): string {
  return sent && code !== 'internal' && code !== 'unknown' ? [code, reason, status].join() : message;
}

/**
 * Tells of a mistake in the app's set-up, once: as an event, or on the console where the app does not listen.
 *
 * @param reported what was reported before as an event
 */
export function reportMistake(
  error: unknown,
  reported: Set<string>,
  emit: ((event: CheckoutEventInit) => void) | undefined,
): void {
  if (!isCheckoutError(error) || !isSetupMistake(error)) return;
  const known = emit ? reported : pageSlot('mistakes', () => new Set<string>());
  const key = mistakeKey(error);
  if (known.has(key)) return;
  known.add(key);
  if (emit) emit({ type: 'checkout_call_failed', error });
  else console.error(`react-frontier-checkout: ${error.message}`);
}
