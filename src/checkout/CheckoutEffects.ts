import type { CheckoutNavigate, CheckoutReplaceUrl } from '../browser/location.js';
import type { CheckoutEventInit } from '../model/CheckoutEvent.js';
import type { CheckoutRequest, CheckoutReturnUrls } from '../model/CheckoutRequest.js';
import type { CheckoutSession } from '../model/CheckoutSession.js';

/** Called before the page is left, with the session that is about to be opened. */
export type CheckoutBeforeLeave = (session: CheckoutSession, request: CheckoutRequest) => unknown;

/** What the engine does to the world outside, as the provider's props say. */
export interface CheckoutEffects extends CheckoutReturnUrls {
  /** Reports to `onEvent`. Never throws. */
  emit: (event: CheckoutEventInit) => void;
  navigate: CheckoutNavigate;
  replaceUrl: CheckoutReplaceUrl;
  onBeforeLeave: CheckoutBeforeLeave | undefined;
  /** The only origins to send buyers to; `undefined` for any. */
  checkoutOrigins: readonly string[] | undefined;
  /** Shown in a new window until there is a URL to go to. */
  openingText: string;
}
