import type { CheckoutEventInit } from '../model/CheckoutEvent.js';
import type { MalformedCheckout } from '../model/CheckoutSession.js';

/**
 * Reports a row of the server's list that could not be read: once, as an event or else on the console.
 *
 * @param reported what was reported before
 * @param emit `undefined` where the app does not listen
 */
export function reportMalformed(
  row: MalformedCheckout,
  reported: Set<string>,
  emit: ((event: CheckoutEventInit) => void) | undefined,
): void {
  const key = row.id ?? `${row.index}: ${row.message}`;
  if (reported.has(key)) return;
  reported.add(key);
  if (emit) emit({ type: 'checkout_malformed', row });
  else {
    console.warn(
      `react-frontier-checkout: a checkout session was left out, because the server's row ${key} is malformed (${row.message}). The others are shown.`,
    );
  }
}
