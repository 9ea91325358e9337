import type { CheckoutError } from './CheckoutError.js';
import { pageSlot } from './pageRegistry.js';

/** What happens in apps that are set up correctly, and what was told already: by code, and by reason, which decides where it is known. */
const usual =
  /^(aborted|canceled|subscriptions_unread|timeout|deadline_exceeded|unavailable|resource_exhausted|unauthenticated|permission_denied|already_exists|already_subscribed|plan_inactive|seat_limit|payment_failed|org_disabled|owner_only|user_gone|portal_closed|provider_.*|quantity_out_of_range)$/;

/** Whether the developer may have to mend something, and not the buyer or the server. */
export function isSetupMistake({ code, reason }: CheckoutError): boolean {
  return !usual.test(reason ?? code);
}

/** The same for the same mistake: a wrong `baseUrl` fails every call in the same way, each with a message of its own. */
export function mistakeKey({ code, reason, status, message, sent }: CheckoutError): string {
  return sent ? [code, reason, status].join() : message;
}

/** Prints a mistake on the console, once on a page. */
export function printMistake(error: CheckoutError): void {
  const printed = pageSlot('mistakes', () => new Set<string>());
  const key = mistakeKey(error);
  if (printed.has(key)) return;
  printed.add(key);
  console.error(`react-frontier-checkout: ${error.message}`);
}
