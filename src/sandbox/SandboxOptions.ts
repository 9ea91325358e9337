import type { SandboxAuth } from './api/SandboxAuth.js';
import type { SandboxPaymentMethod } from './billing/SandboxPaymentMethod.js';
import type { SandboxSubscriptionSeed } from './billing/SandboxSubscription.js';
import type { SandboxGeneration } from './state/SandboxGeneration.js';
import type { SandboxSessionSeed } from './state/SandboxSession.js';
import type { SandboxCatalogue } from './state/sandboxCatalogue.js';

/** Options of `createSandbox`. */
export interface SandboxOptions {
  /**
   * The generation of Frontier servers to imitate.
   * @default 'rest-feature'
   */
  generation?: SandboxGeneration;
  /**
   * Which credentials the API accepts, and the role of the caller.
   * @default no credentials needed, role `owner`
   */
  auth?: SandboxAuth;
  /**
   * Path that the API is served under. `''` serves it at the root only.
   * @default '/frontier', as in the Vite plugin, and the root too
   */
  apiPath?: string;
  /**
   * Origin of the payment page in checkout URLs. It must differ from the origin of the API: on this origin the sandbox
   * serves only the payment page, and on every other origin only the API.
   * @default 'https://pay.sandbox.example'
   */
  payOrigin?: string;
  /**
   * UUID of the only organisation.
   * @default sandboxOrgId
   */
  orgId?: string;
  /**
   * Slug of the organisation. As an organisation id, `rest-feature` accepts it, and the other generations fail with
   * errors of their own.
   * @default none
   */
  orgSlug?: string;
  /**
   * UUID of the only billing account.
   * @default sandboxBillingId
   */
  billingId?: string;
  /**
   * Milliseconds from payment until the API reports `complete`.
   * @default 3000
   */
  lagMs?: number;
  /**
   * Milliseconds from `complete` until what was bought is in force, and until each later sync with the provider. See
   * `SandboxBehaviour`.
   * @default 0
   */
  unlockLagMs?: number;
  /**
   * Milliseconds from creation until a session expires.
   * @default 86_400_000, one day
   */
  validityMs?: number;
  /**
   * The plans, features and products that can be bought.
   * @default sandboxCatalogue
   */
  catalogue?: SandboxCatalogue;
  /**
   * Sessions that exist from the start.
   * @default none
   */
  sessions?: readonly SandboxSessionSeed[];
  /**
   * Subscriptions that exist from the start, in addition to those of complete sessions.
   * @default none
   */
  subscriptions?: readonly SandboxSubscriptionSeed[];
  /**
   * Cards that the account has stored from the start, oldest first.
   * @default none
   */
  paymentMethods?: readonly SandboxPaymentMethod[];
  /**
   * Currency of the billing account, as an ISO 4217 code in lower case. A checkout for a plan in another currency is a
   * plain 500.
   * @default the currency of the first plan, or `usd`
   */
  currency?: string;
  /**
   * Number of members of the organisation, which plans per seat are charged for.
   * @default 1
   */
  members?: number;
  /**
   * Other origins that browsers can call the API from; `'*'` allows all.
   * @default none, without CORS headers
   */
  allowedOrigins?: readonly string[];
  /**
   * Request headers that preflights allow in addition to those that CORS always allows. The sample configuration of
   * REST servers lists only `Authorization`, which refuses every JSON POST from another origin. The `connect`
   * generation ignores this option and allows any header.
   * @default ['Authorization', 'Content-Type']
   */
  allowedHeaders?: readonly string[];
  /**
   * Methods that preflights allow. A REST server configured with origins only allows none, and answers every preflight
   * with 405. The `connect` generation ignores this option and allows GET and POST.
   * @default ['GET', 'POST']
   */
  allowedMethods?: readonly string[];
  /**
   * Whether sessions of `rest-feature` contain `plan` and `product`. Servers before v0.8.19 leave them out. The other
   * generations always include them.
   * @default true
   */
  showsItems?: boolean;
  /**
   * Returns the current time in milliseconds since the epoch. `delayMs` uses real timers in any case.
   * @default Date.now
   */
  now?: () => number;
  /**
   * Returns a number from 0 to below 1. The order of plans depends on it: real servers since v0.33.0 return plans in
   * another order on each call. A constant gives the same order each time.
   * @default Math.random
   */
  random?: () => number;
}
