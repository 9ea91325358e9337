import type { SandboxRole } from './SandboxRole.js';

/**
 * The calls whose behaviour can be set separately:
 *
 * - `list`, `create`, `get`: ListCheckouts, CreateCheckout, GetCheckout.
 * - `plans`, `plan`: ListPlans, GetPlan.
 * - `feature`: GetFeature of `rest-feature`, a one-time purchase.
 * - `subscriptions`, `transactions`, `trialed`: ListSubscriptions, ListBillingTransactions, HasTrialed.
 * - `accounts`, `account`, `invoice`: ListBillingAccounts, GetBillingAccount, GetUpcomingInvoice.
 * - `change`, `cancel`: ChangeSubscription, CancelSubscription.
 */
export type SandboxCall = (typeof sandboxCalls)[number];

export const sandboxCalls = [
  'list',
  'create',
  'get',
  'plans',
  'plan',
  'feature',
  'subscriptions',
  'transactions',
  'trialed',
  'accounts',
  'account',
  'invoice',
  'change',
  'cancel',
] as const;

/**
 * How the API answers. `ok` is the normal answer. The others, grouped by what the app receives:
 *
 * - `bad_request` 400/3 (on REST with the text of the seat limit), `unauthenticated` 401/16, `forbidden` 403/7,
 *   `not_found` 404/5, `conflict` 409/10, `rate_limited` 429/8, `internal` 500/13, `unavailable` 503/14: a JSON error
 *   with this HTTP status and gRPC code. The call has no effect.
 * - `user_deleted`, `no_billing_account`, `already_subscribed`, `plan_inactive`, `seat_limit`, `payment_failed`,
 *   `record_gone`, `provider_unavailable`, `product_not_found`: a refusal by billing, with the status and text of the
 *   sandbox's generation. Connect has an error for each. REST has one for `user_deleted`, `no_billing_account` and
 *   `seat_limit`, and answers `internal` for the others.
 * - `no_billing_account` does not affect plans. It empties the list of accounts, and on Connect also the answers for
 *   subscriptions and the upcoming invoice.
 * - `org_disabled`: an organisation that is disabled. Connect refuses its owner. `rest-product` does not find it on the
 *   short path. All other REST calls take effect as usual.
 * - `html`: 200 with the HTML of a single-page app, as from a wrong base URL. The call has no effect.
 * - `bad_gateway`: 502 with the HTML of a proxy. The call has no effect.
 * - `offline`: `fetch` rejects with a `TypeError`. The call has no effect.
 * - `truncated`: the call takes effect, but its JSON answer is cut off.
 * - `lost`: the call takes effect, then `fetch` rejects as for `offline`.
 */
export type SandboxOutcome = (typeof sandboxOutcomes)[number];

export const sandboxOutcomes = [
  'ok',
  'bad_request',
  'unauthenticated',
  'forbidden',
  'not_found',
  'conflict',
  'rate_limited',
  'internal',
  'unavailable',
  'user_deleted',
  'no_billing_account',
  'already_subscribed',
  'plan_inactive',
  'seat_limit',
  'payment_failed',
  'record_gone',
  'provider_unavailable',
  'product_not_found',
  'org_disabled',
  'html',
  'bad_gateway',
  'truncated',
  'offline',
  'lost',
] as const;

/** How the sandbox answers the next API calls. */
export interface SandboxBehaviour {
  /** @default 'ok' */
  outcome?: SandboxOutcome;
  /**
   * Milliseconds to wait before the answer. The call takes effect first, so a call aborted during the wait is still
   * carried out.
   * @default 0
   */
  delayMs?: number;
  /**
   * The calls that `outcome` and `delayMs` apply to.
   * @default 'all'
   */
  on?: SandboxCall | 'all';
  /**
   * How many matching calls `outcome` and `delayMs` apply to. Later calls are answered with `ok` and without delay.
   * @default undefined, no limit
   */
  times?: number | undefined;
  /**
   * Milliseconds from payment until the API reports `complete`. Also applies to sessions that are already paid.
   * @default the value in use
   */
  lagMs?: number;
  /**
   * Milliseconds from `complete` until what was bought is in force: the subscription is listed, and credits are booked.
   * On `rest-feature` the subscription is listed at once, and is `pending` until then. It is also the time that every
   * later sync with the provider takes: until the period of a new subscription is known, and until an immediate change
   * of plan is listed.
   * @default the value in use
   */
  unlockLagMs?: number;
  /**
   * Role of the caller. See `SandboxAuth`.
   * @default the value in use
   */
  role?: SandboxRole;
}
